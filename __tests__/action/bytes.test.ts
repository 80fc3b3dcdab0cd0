import {expect, test} from '@jest/globals'
import {onGitHub} from './job.ts'

/** A template of which every word takes three bytes a character. */
const template = `# 計画\n${Array.from({length: 12}, (_, each) => `\n## 章 ${each} ${'漢字'.repeat(8)}\n\n[${'未記入の説明'.repeat(10)}]\n`).join('')}`

test.each([8, 16, 26])('the check run of %i plans fits, also where a character is several bytes', async count => {
  const base = {'own.md': template}
  const plans = Array.from({length: count}, (_, each) => [`計画${each}/plan.md`, template])
  await onGitHub({base, head: {...base, ...Object.fromEntries(plans)}}, async ({github, run}) => {
    const {report} = await run({inputs: {template: 'own.md'}})
    expect(report.plans).toHaveLength(count)
    expect(report.notices).toEqual([])
    const [{summary}] = github.checkRuns
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(65_535)
    expect(summary).toContain('計画0/plan.md')
  })
})

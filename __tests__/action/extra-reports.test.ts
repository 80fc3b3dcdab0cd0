import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {onGitHub} from './job.ts'
import {halfFinished} from './plans.ts'

test('the extra reports say what the report says, the page beside the lines of the plan', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-completeness-reports-'))
  try {
    await onGitHub({head: {'plan.md': halfFinished('governed')}}, async ({run}) => {
      const inputs = {formats: 'sarif\njunit\nhtml\nmarkdown', 'report-directory': folder}
      const env = {GITHUB_ACTION_REPOSITORY: 'octo/plans', GITHUB_ACTION_REF: 'v1.2.3'}
      await run({inputs, env})
      expect(readdirSync(folder).sort()).toEqual([
        'junit.xml',
        'report.html',
        'report.json',
        'report.md',
        'report.sarif',
      ])
      const read = (name: string) => readFileSync(join(folder, name), 'utf8')
      const {findings} = JSON.parse(read('report.json')).plans[0]
      const page = read('report.html')
      for (const {rule, line} of findings) {
        const url = `https://github.com/octo/plans/blob/v1.2.3/docs/rules/${rule}.md`
        for (const name of ['report.html', 'report.md', 'report.sarif', 'junit.xml']) expect(read(name)).toContain(url)
        if (line !== null) expect(page).toContain(`<span class="own"><span class="number">${line}</span>`)
      }
    })
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
})

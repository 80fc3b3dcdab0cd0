import {afterAll, expect, test} from '@jest/globals'
import type {Report} from '../../src/model/report.ts'
import {commit, repositoryOf} from '../cli/repository.ts'
import {removeFolders, run as runCommandLine} from '../cli/run.ts'
import {onRunner} from './job.ts'
import {finished, halfFinished, templateIds, untouched} from './plans.ts'

afterAll(removeFolders)

const CONFIG = '.github/plan-completeness.yml'
const OWN = '# Plan\n\n## Goal\n\n[What shall be different]\n\n## Inputs\n\n- **Spec:** [Link to the specification]\n'
const LINKS = '# Plan\n\n## Goal\n\nLess waiting.\n\n## Inputs\n\n- **Spec:** [the spec](spec.md), [gone](gone.md)\n'

/** What a pull request brings: the base branch's files, and those that the head adds or changes. */
interface Case {
  readonly name: string
  readonly base: Readonly<Record<string, string>>
  readonly head: Readonly<Record<string, string>>
}

const cases: readonly Case[] = [
  ...templateIds.map(id => ({
    name: `${id}: untouched, half, finished`,
    base: {'a/plan.md': untouched(id)},
    head: {'a/plan.md': halfFinished(id), 'b/plan.md': finished(id), 'c/plan.md': untouched(id)},
  })),
  {
    name: 'a policy file with all that bears on a verdict',
    base: {
      [CONFIG]: [
        'min-score: 90',
        'ratchet: true',
        'required: [Risks]',
        'weights: {Risks: 3}',
        'rules: {marker: note}',
        'na: {reason: required}',
        'by-status: {Draft: report}',
        'overrides: [{paths: [low], min-score: 10}]\n',
      ].join('\n'),
      'a/plan.md': halfFinished('governed'),
    },
    head: {
      'a/plan.md': finished('governed').replace(/^- .*$/m, '- N/A'),
      'low/plan.md': halfFinished('outline'),
      'c/plan.md': `---\nstatus: Draft\n---\n\n${untouched('phased')}`,
    },
  },
  {
    name: 'a template of the repository, links, and bytes that are no text',
    base: {'.specify/templates/plan-template.md': OWN, 'specs/1/plan.md': OWN},
    head: {'specs/1/plan.md': LINKS, 'specs/1/spec.md': '# Spec\n', 'specs/2/plan.md': 'a\0b\0c'},
  },
  {
    name: 'another outline, hostile words, nothing',
    base: {'README.md': '# Shop\n'},
    head: {
      'a/plan.md': '# Notes\n\n## Milk\n\nTwo litres.\n',
      'b/plan.md': `${untouched('outline')}\n\n<!-- @everyone -->\n::error::owned\n`,
      'c/plan.md': '',
    },
  },
]

test.each(cases)('action and command line give the same report: $name', async ({base, head}) => {
  const cwd = repositoryOf(base)
  commit(cwd, head)
  const {stdout, stderr, exitCode} = await runCommandLine(['check', '--base', 'main', '--format', 'json'], {cwd})
  expect(stderr).toBe('')
  await onRunner({base, head: {...base, ...head}}, async ({run}) => {
    const judged = await run()
    const report: Report = judged.report
    expect(report.plans.length).toBeGreaterThan(0)
    expect(JSON.parse(stdout)).toEqual(withOwnPolicy(report))
    expect(judged.exitCode).toBe(exitCode)
  })
})

/** The command line reads the policy file that lies there; the action that of the base branch. Here they are the same. */
function withOwnPolicy(report: Report): Report {
  const {source} = report.policy
  return {...report, policy: {...report.policy, source: source === 'base' ? 'head' : source}}
}

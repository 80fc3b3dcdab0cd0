import {expect, test} from '@jest/globals'
import {findCommands, onGitHub} from './job.ts'
import {finished} from './plans.ts'

const head = {'plan.md': finished('outline')}

test.each([
  {
    name: 'a misspelt input',
    inputs: {'min-scor': '80'},
    says: ['`min-scor`', '`check-name`', 'Did you mean `min-score`?'],
  },
  {name: 'a template', inputs: {template: 'governd'}, says: ['`governd`', '`engineering`', 'Did you mean `governed`?']},
  {name: 'a glob', inputs: {plans: 'docs/[plan.md'}, says: ['`docs/[plan.md`', 'balanced brackets']},
  {name: 'globs that only exclude', inputs: {plans: '!docs/**'}, says: ['`!docs/**`', 'at least one glob']},
  {name: 'a format', inputs: {formats: 'markdwn'}, says: ['`markdwn`', 'Did you mean `markdown`?']},
  {name: 'a score', inputs: {'min-score': 'high'}, says: ['`high`', '`min-score`', '0 to 100']},
  {name: 'a score out of range', inputs: {'min-score': '101'}, says: ['`101`', '0 to 100']},
  {name: 'a mode', inputs: {mode: 'gat'}, says: ['`gat`', '`report`', 'Did you mean `gate`?']},
  {name: 'a switch', inputs: {ratchet: 'yes'}, says: ['`yes`', '`true` or `false`']},
  {name: 'a scope', inputs: {scope: 'everything'}, says: ['`everything`', '`changed`']},
  {name: 'a template path outside', inputs: {template: '../plan.md'}, says: ['`../plan.md`', 'inside the repository']},
  {
    name: 'a template that is not there',
    inputs: {template: 'docs/none.md'},
    says: ['`docs/none.md`', 'not in the commit'],
  },
])('$name is one clear line, and red', async ({inputs, says}) => {
  await onGitHub({head}, async ({github, run}) => {
    const {exitCode, log, outputs} = await run({inputs})
    const errors = findCommands(log, 'error')
    expect(errors).toHaveLength(1)
    for (const words of says) expect(errors[0]).toContain(words)
    expect(outputs).toEqual({})
    expect([...github.comments, ...github.checkRuns]).toEqual([])
    expect(exitCode).toBe(1)
  })
})

test("a check run may not have the job's name", async () => {
  const env = {GITHUB_JOB: 'plan-completeness'}
  await onGitHub({head: {'plan.md': finished('outline')}}, async ({requests, run}) => {
    const {exitCode, log} = await run({inputs: {'check-name': 'plan-completeness'}, env})
    expect(findCommands(log, 'error')).toEqual([expect.stringContaining('`check-name`')])
    expect(requests).toEqual([])
    expect(exitCode).toBe(1)
    const inputs = {'check-name': 'plan-completeness', 'check-run': 'false'}
    expect((await run({inputs, env})).exitCode).toBe(0)
  })
})

test('a value cannot write commands into the log', async () => {
  await onGitHub({head}, async ({run}) => {
    const {log} = await run({inputs: {mode: 'x\n::warning::injected\u001b[31m'}})
    expect(findCommands(log, 'warning')).toEqual([])
    expect(log).not.toContain('\u001b')
  })
})

test.each([
  {text: 'min-scor: 1\n', says: ['.github/plan-completeness.yml:1', '`min-scor`', 'Did you mean `min-score`?']},
  {text: '\nmode: gate\nmin-score: many\n', says: ['.github/plan-completeness.yml:3', '`"many"`', '0 to 100']},
  {text: 'mode: [', says: ['.github/plan-completeness.yml:1']},
  {text: 'template: outlin\n', says: ['`outlin`', 'Did you mean `outline`?']},
])('a policy file is refused by line: $text', async ({text, says}) => {
  const policy = {'.github/plan-completeness.yml': text}
  await onGitHub({base: policy, head: {...policy, ...head}}, async ({run}) => {
    const {exitCode, log} = await run()
    const errors = findCommands(log, 'error')
    expect(errors).toHaveLength(1)
    for (const words of says) expect(errors[0]).toContain(words)
    expect(exitCode).toBe(1)
  })
})

import {expect, test} from '@jest/globals'
import {onGitHub} from './job.ts'
import {finished, halfFinished} from './plans.ts'

const half = {'plan.md': halfFinished('outline')}
const whole = {'plan.md': finished('outline')}
const isWrite = ({method, path, body}: {method: string; path: string; body: {query?: string} | null}) =>
  method !== 'GET' && (path !== '/graphql' || body?.query?.startsWith('mutation') === true)

test('a second run updates the same comment, on a new commit with its own check run', async () => {
  await onGitHub({head: half}, async ({github, run}) => {
    await run({runId: 1})
    const [first] = github.comments.map(({id}) => id)
    const before = github.comments[0]?.body
    github.push(whole)
    await run({runId: 2})
    expect(github.comments.map(({id}) => id)).toEqual([first])
    expect(github.comments[0]?.body).not.toBe(before)
    expect(github.checkRuns).toMatchObject([
      {conclusion: 'failure'},
      {conclusion: 'success', headSha: github.pull.headSha},
    ])
  })
})

test('what did not change is not written again', async () => {
  await onGitHub({head: half}, async ({github, requests, run}) => {
    await run({runId: 1})
    await run({runId: 1, runAttempt: 2})
    expect(requests.filter(isWrite)).toEqual([])
    expect(github.comments).toHaveLength(1)
    expect(github.checkRuns).toHaveLength(1)
  })
})

test('another verdict on the same commit updates the check run and does not double it', async () => {
  await onGitHub({head: half}, async ({github, run}) => {
    await run({runId: 1, inputs: {template: 'outline', mode: 'report'}})
    const annotations = github.checkRuns[0].annotations.length
    await run({runId: 2, inputs: {template: 'outline', mode: 'report', 'min-score': '0'}})
    expect(github.checkRuns).toHaveLength(1)
    expect(github.checkRuns[0].title).toContain('needs 0')
    expect(github.checkRuns[0].annotations).toHaveLength(annotations)
  })
})

test('a comment of somebody else with our marker is left alone', async () => {
  await onGitHub({head: half}, async ({github, run}) => {
    await run({runId: 1})
    const stolen = github.comments[0]?.body ?? ''
    github.comments.length = 0
    github.addComment('mallory', stolen)
    await run({runId: 2})
    expect(github.comments.map(({author}) => author)).toEqual(['mallory', 'github-actions[bot]'])
    expect(github.comments[0]?.body).toBe(stolen)
  })
})

test('a comment of the same account without our marker is left alone', async () => {
  await onGitHub({head: half}, async ({github, run}) => {
    github.addComment('github-actions[bot]', 'Deployed the preview.')
    await run()
    expect(github.comments.map(({body}) => body)[0]).toBe('Deployed the preview.')
    expect(github.comments).toHaveLength(2)
  })
})

test('the comment is found on any page', async () => {
  await onGitHub({head: half}, async ({github, run}) => {
    for (let each = 0; each < 130; each++) github.addComment('reader', `Remark ${each}`)
    await run({runId: 1})
    github.push(whole)
    await run({runId: 2})
    expect(github.comments.filter(({author}) => author !== 'reader')).toHaveLength(1)
  })
})

test.each([{run: {runId: 8}}, {run: {runId: 9, runAttempt: 1}}])(
  'an older run does not overwrite a newer one: $run',
  async ({run: older}) => {
    await onGitHub({head: half}, async ({github, requests, run}) => {
      await run({runId: 9, runAttempt: 2})
      const newer = structuredClone([github.comments, github.checkRuns])
      const {exitCode, outputs} = await run({...older, inputs: {'min-score': '1'}})
      expect([github.comments, github.checkRuns]).toEqual(newer)
      expect(requests.filter(isWrite)).toEqual([])
      expect(outputs).toMatchObject({result: 'pass'})
      expect(exitCode).toBe(0)
    })
  },
)

test('an older run does not overwrite what a newer one has said in the words of one before', async () => {
  await onGitHub({head: half}, async ({github, requests, run}) => {
    await run({runId: 5})
    await run({runId: 9})
    const newer = structuredClone([github.comments, github.checkRuns])
    await run({runId: 8, inputs: {'min-score': '1'}})
    expect([github.comments, github.checkRuns]).toEqual(newer)
    expect(requests.filter(isWrite)).toEqual([])
  })
})

test('a comment that somebody has edited is put right again, and one that the web has saved is not', async () => {
  await onGitHub({head: half}, async ({github, requests, run}) => {
    await run({runId: 1})
    const [comment] = github.comments
    const before = comment?.body ?? ''
    Object.assign(comment ?? {}, {body: before.replaceAll('\n', '\r\n')})
    await run({runId: 1, runAttempt: 2})
    expect(requests.filter(isWrite)).toEqual([])
    Object.assign(comment ?? {}, {body: before.replace(/### .*/, '### ✅ Plan passes: 100 of 100')})
    await run({runId: 1, runAttempt: 3})
    expect(comment?.body.replace('"attempt":3', '"attempt":1')).toBe(before)
  })
})

test('a push in the meantime leaves the comment to its own run', async () => {
  await onGitHub({head: half}, async ({github, addFault, run}) => {
    const judged = github.pull.headSha
    // Never a fault: it only sees that the first look is over.
    addFault({
      status: 500,
      when: ({path}: {path: string}) => {
        if (path.includes('/git/trees/') && github.pull.headSha === judged) github.push(whole)
        return false
      },
    })
    const {exitCode} = await run()
    expect(github.comments).toEqual([])
    expect(github.checkRuns).toMatchObject([{headSha: judged, conclusion: 'failure'}])
    expect(exitCode).toBe(1)
  })
})

test('two comments created at once heal to the older', async () => {
  await onGitHub({head: half}, async ({github, run}) => {
    await run({runId: 1})
    github.addComment('github-actions[bot]', github.comments[0]?.body ?? '')
    const [first] = github.comments.map(({id}) => id)
    github.push(whole)
    await run({runId: 2})
    expect(github.comments.map(({id}) => id)).toEqual([first])
  })
})

test('instances with an id of their own have a comment of their own', async () => {
  await onGitHub({head: half}, async ({github, run}) => {
    await run({inputs: {'comment-id': 'web', 'check-name': 'Web plans'}})
    await run({inputs: {'comment-id': 'api', 'check-name': 'API plans'}})
    expect(github.comments).toHaveLength(2)
    expect(github.checkRuns.map(({name}: {name: string}) => name)).toEqual(['Web plans', 'API plans'])
  })
})

test('on-issues says nothing of a finished plan, but corrects what it said', async () => {
  await onGitHub({head: whole}, async ({github, run}) => {
    await run({runId: 1, inputs: {comment: 'on-issues'}})
    expect(github.comments).toEqual([])
    github.push(half)
    await run({runId: 2, inputs: {comment: 'on-issues'}})
    github.push(whole)
    await run({runId: 3, inputs: {comment: 'on-issues'}})
    expect(github.comments).toMatchObject([{body: expect.stringContaining('passes')}])
  })
})

test('a comment for very many plans stays within the limit, marker and all', async () => {
  const plans = Array.from({length: 60}, (_, each) => [`specs/${each}/plan.md`, halfFinished('outline')])
  await onGitHub({head: Object.fromEntries(plans)}, async ({github, run}) => {
    const {outputs} = await run({inputs: {template: 'outline'}})
    expect(outputs.plans).toBe('60')
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body.length).toBeLessThanOrEqual(65_536)
    expect(github.comments[0]?.body).toMatch(/^<!-- plan-completeness .* -->\n### 🟡 60 of 60 plans not there yet: /)
    expect(github.comments[0]?.body).toContain('Left out for want of room: ')
    expect(github.checkRuns).toHaveLength(1)
  })
})

test.each(['github-actions[bot]', 'plans-for-all[bot]', 'octocat'])(
  'the comment of %s is found again',
  async viewer => {
    await onGitHub({head: half, viewer}, async ({github, run}) => {
      await run({runId: 1})
      github.push(whole)
      await run({runId: 2})
      expect(github.comments).toMatchObject([{author: viewer, body: expect.stringContaining('passes')}])
    })
  },
)

test('a newer run that comments in the meantime has the last word', async () => {
  await onGitHub({head: half}, async ({github, addFault, run}) => {
    await run({runId: 9})
    const newer = github.comments[0]?.body ?? ''
    github.comments.length = 0
    const isTree = ({path}: {path: string}) => path.includes('/git/trees/')
    // Never a fault: it only sees the first tree asked for, after the first look at the comments.
    addFault({
      status: 500,
      when: (request: {path: string}) => {
        if (isTree(request) && github.comments.length === 0) github.addComment('github-actions[bot]', newer)
        return false
      },
    })
    await run({runId: 8, inputs: {'min-score': '1'}})
    expect(github.comments.map(({body}) => body)).toEqual([newer])
  })
})

const CONFIG = '.github/plan-completeness.yml'
const OWN = '# Plan\n\n## Goal\n\n[What shall be different afterwards]\n'

test.each([{suites: 'one suite'}, {suites: 'a suite of the new attempt'}])(
  'where the findings of a commit change there is a new check run, and the old one says the same: $suites',
  async ({suites}) => {
    await onGitHub({base: {'own.md': OWN}, head: {'own.md': OWN, 'plan.md': '# Plan\n'}}, async ({github, run}) => {
      const inputs = {template: 'own.md'}
      expect((await run({runId: 1, inputs})).exitCode).toBe(1)
      const before = structuredClone(github.checkRuns[0])
      if (suites !== 'one suite') github.checkRuns[0].suite += 1
      github.pushToBase({'own.md': '# Plan\n\n## Goal\n\n<!-- plan: optional -->\n\n[Goal]\n\n## Risks\n\n[Risks]\n'})
      expect((await run({runId: 2, inputs})).exitCode).toBe(1)
      const [old, fresh, ...others] = github.checkRuns
      expect(others).toEqual([])
      expect(fresh.annotations).not.toEqual(before.annotations)
      expect(old.annotations).toEqual(before.annotations)
      for (const key of ['conclusion', 'title', 'summary']) expect(old[key]).toBe(fresh[key])
      expect(old.summary).not.toBe(before.summary)
    })
  },
)

test('a check run of an earlier attempt in another suite never keeps another verdict', async () => {
  await onGitHub({base: {[CONFIG]: 'min-score: 80\n'}, head: half}, async ({github, run}) => {
    await run({runId: 1})
    github.addCheckRun({...github.checkRuns[0], suite: 1})
    github.pushToBase({[CONFIG]: 'min-score: 0\n'})
    await run({runId: 2})
    expect(github.checkRuns).toMatchObject([{conclusion: 'success'}, {conclusion: 'success'}])
  })
})

test('the verdict changes and the findings do not: one check run, updated', async () => {
  await onGitHub({base: {[CONFIG]: 'min-score: 80\n'}, head: half}, async ({github, run}) => {
    expect((await run({runId: 1})).exitCode).toBe(1)
    github.pushToBase({[CONFIG]: 'min-score: 0\n'})
    expect((await run({runId: 1, runAttempt: 2})).exitCode).toBe(0)
    expect(github.checkRuns).toMatchObject([{conclusion: 'success', title: expect.stringContaining('needs 0')}])
  })
})

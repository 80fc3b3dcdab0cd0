import {expect, test} from '@jest/globals'
import {renderMarker, toTextHash} from '../../src/github/marker.ts'
import type {LoggedRequest} from '../../stand-in/server.mjs'
import {FAST_CLOCK, findCommands, onGitHub, type Scene} from './job.ts'
import {halfFinished} from './plans.ts'

const head = {'plan.md': halfFinished('outline')}
const BOT = 'github-actions[bot]'
const isCreate = ({method, path}: LoggedRequest) => method === 'POST' && path.endsWith('/comments')
const isLook = ({body}: LoggedRequest) => body?.query?.startsWith('query LastComments') === true

/** What another run has written, as a comment of ours. */
const bodyOf = ({pull}: Scene['github'], run: number) => {
  const text = `### Run ${run}\n`
  return `${renderMarker({id: '', head: pull.headSha, run, attempt: 1, hash: toTextHash(text)})}${text}`
}

/** Another run's comment comes right before one of ours is created, or right after. */
function interfere({github, addFault}: Scene, author: string, run: number, at: 'before' | 'after'): void {
  let isDone = false
  addFault({
    // Never a fault: it only sees the request.
    status: 500,
    when: (request: LoggedRequest) => {
      if (!isDone && (at === 'before' ? isCreate(request) : isLook(request))) {
        isDone = true
        github.addComment(author, bodyOf(github, run))
      }
      return false
    },
  })
}

test.each([
  {name: 'an older run, before us: its comment gets our words', run: 5, at: 'before', left: ['ours']},
  {name: 'a newer run, before us: we give way', run: 12, at: 'before', left: ['theirs']},
  {name: 'an older run, after us: it is removed', run: 5, at: 'after', left: ['ours']},
  {name: 'a newer run, after us: it will see ours and heal', run: 12, at: 'after', left: ['ours', 'theirs']},
] as const)('two comments at once: $name', async ({run: other, at, left}) => {
  await onGitHub({head}, async scene => {
    interfere(scene, BOT, other, at)
    const {exitCode, log} = await scene.run({runId: 9})
    const {comments} = scene.github
    expect(comments.map(({body}) => (body.includes(`### Run ${other}`) ? 'theirs' : 'ours'))).toEqual(left)
    expect(findCommands(log, 'notice')).toEqual([])
    expect(exitCode).toBe(1)
  })
})

test('the comment that stays is the oldest, and a later run goes on with it', async () => {
  await onGitHub({head}, async scene => {
    interfere(scene, BOT, 5, 'before')
    await scene.run({runId: 9})
    const [stays] = scene.github.comments
    await scene.run({runId: 10, inputs: {'min-score': '1'}})
    expect(scene.github.comments.map(({id}) => id)).toEqual([stays?.id])
    expect(stays?.body).toContain('"run":10')
  })
})

test("somebody else's comment with our marker is left alone, also then", async () => {
  await onGitHub({head}, async scene => {
    interfere(scene, 'mallory', 5, 'before')
    await scene.run({runId: 9})
    expect(scene.github.comments.map(({author}) => author)).toEqual(['mallory', BOT])
    expect(scene.github.comments[0]?.body).toContain('### Run 5')
  })
})

test('among more than a hundred comments the one created at once is found', async () => {
  await onGitHub({head}, async scene => {
    for (let each = 0; each < 130; each++) scene.github.addComment('reader', `Remark ${each}`)
    interfere(scene, BOT, 5, 'before')
    await scene.run({runId: 9})
    expect(scene.github.comments.filter(({author}) => author === BOT)).toMatchObject([
      {body: expect.stringContaining('"run":9')},
    ])
  })
})

test('two runs that start together leave one comment', async () => {
  await onGitHub({head, latencyMs: 150}, async ({github, run}) => {
    const results = await Promise.all([run({runId: 1}), run({runId: 2})])
    expect(github.comments).toHaveLength(1)
    expect(results.map(({exitCode}) => exitCode)).toEqual([1, 1])
    for (const {log} of results) expect(findCommands(log, 'notice')).toEqual([])
  })
})

test('a create without an answer beside another run leaves one comment too', async () => {
  await onGitHub({head, faults: [{when: isCreate, status: 'lost'}]}, async scene => {
    scene.addFault({
      status: 500,
      when: (request: LoggedRequest) => {
        if (isLook(request) && scene.github.comments.length === 1) {
          const [ours] = scene.github.comments.splice(0)
          scene.github.addComment(BOT, bodyOf(scene.github, 5))
          if (ours !== undefined) scene.github.comments.push(ours)
        }
        return false
      },
    })
    await scene.run({runId: 9, env: FAST_CLOCK})
    expect(scene.github.comments).toMatchObject([{body: expect.stringContaining('"run":9')}])
  })
})

test('a look that fails is one notice, and the verdict stands', async () => {
  await onGitHub({head, faults: [{when: isLook, status: 502, times: 9}]}, async ({github, run}) => {
    const {exitCode, log, outputs} = await run({env: FAST_CLOCK})
    expect(github.comments).toHaveLength(1)
    expect(findCommands(log, 'notice')).toEqual([expect.stringContaining('read the comments')])
    expect(outputs).toMatchObject({result: 'fail'})
    expect(exitCode).toBe(1)
  })
})

test('a comment that is deleted before it is updated is created again', async () => {
  await onGitHub({head}, async ({github, addFault, run}) => {
    await run({runId: 1})
    addFault({
      status: 500,
      when: ({body}: LoggedRequest) => {
        if (body?.query?.startsWith('mutation UpdateComment') === true) github.comments.length = 0
        return false
      },
    })
    const {log} = await run({runId: 2, inputs: {'min-score': '1'}})
    expect(github.comments).toMatchObject([{body: expect.stringContaining('"run":2')}])
    expect(findCommands(log, 'notice')).toEqual([])
  })
})

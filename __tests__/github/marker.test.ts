import {expect, test} from '@jest/globals'
import * as fc from 'fast-check'
import {findWritten, hasComment, planComment, planHealing} from '../../src/github/comment-plan.ts'
import {isIntact, type Marker, readMarker, renderMarker, toTextHash} from '../../src/github/marker.ts'

const mine: Marker = {id: '', head: 'a'.repeat(40), run: 5, attempt: 1, hash: toTextHash('text')}
const comment = (id: string, change: Partial<Marker> = {}, text = 'text') => {
  const hash = toTextHash(text)
  return {id, body: `${renderMarker({...mine, hash, ...change})}${text}`}
}

test('a marker reads as it was written', () => {
  expect(readMarker(`${renderMarker(mine)}### Plan`)).toEqual(mine)
  expect(readMarker(`${renderMarker(mine).trimEnd()}\r\n### Plan`)).toEqual(mine)
})

test('a text is intact whatever ends its lines', () => {
  const hash = toTextHash('### Plan\n\ntext\n')
  const body = `${renderMarker({...mine, hash})}### Plan\n\ntext\n`
  for (const same of [body, body.trimEnd(), body.replaceAll('\n', '\r\n')])
    expect(isIntact(same, {...mine, hash})).toBe(true)
  for (const other of [`${body}.`, body.replace('text', 'Text')]) expect(isIntact(other, {...mine, hash})).toBe(false)
})

test.each([
  '',
  'text',
  `text\n${renderMarker(mine)}`,
  '<!-- plan-completeness -->',
  '<!-- plan-completeness {"id":"" -->',
  '<!-- plan-completeness {"id":1,"head":"","run":1,"attempt":1,"hash":""} -->',
  '<!-- plan-completeness-other {} -->',
])('is no marker: %s', body => {
  expect(readMarker(body)).toBe(null)
})

test.each([
  {name: 'nothing stands', comments: [], plan: {kind: 'create'}},
  {name: 'no comment of ours', comments: [{id: 'x', body: 'Deployed.'}], plan: {kind: 'create'}},
  {name: 'of another instance', comments: [comment('x', {id: 'web'})], plan: {kind: 'create'}},
  {
    name: 'the same text',
    comments: [comment('x')],
    plan: {kind: 'keep', reason: 'unchanged', duplicates: []},
  },
  {
    name: 'the same text, of an earlier attempt',
    comments: [comment('x', {attempt: 0})],
    plan: {kind: 'keep', reason: 'unchanged', duplicates: []},
  },
  {
    name: 'the same text, of an older run',
    comments: [comment('x', {run: 4})],
    plan: {kind: 'update', id: 'x', duplicates: []},
  },
  {
    name: 'the same text, edited since',
    comments: [comment('x', {hash: mine.hash}, 'edited')],
    plan: {kind: 'update', id: 'x', duplicates: []},
  },
  {
    name: 'of a newer run, edited since',
    comments: [comment('x', {run: 6, hash: mine.hash}, 'edited')],
    plan: {kind: 'update', id: 'x', duplicates: []},
  },
  {
    name: 'another text',
    comments: [comment('x', {run: 4}, 'other')],
    plan: {kind: 'update', id: 'x', duplicates: []},
  },
  {
    name: 'an earlier attempt',
    comments: [comment('x', {attempt: 0}, 'other')],
    plan: {kind: 'update', id: 'x', duplicates: []},
  },
  {
    name: 'of a newer run',
    comments: [comment('x', {run: 6}, 'other')],
    plan: {kind: 'keep', reason: 'newer', duplicates: []},
  },
  {
    name: 'of a newer attempt',
    comments: [comment('x', {attempt: 2}, 'other')],
    plan: {kind: 'keep', reason: 'newer', duplicates: []},
  },
  {
    name: 'two of ours',
    comments: [comment('x', {}, 'other'), comment('y')],
    plan: {kind: 'update', id: 'x', duplicates: ['y']},
  },
  {
    name: 'two of ours, unchanged',
    comments: [comment('x'), comment('y')],
    plan: {kind: 'keep', reason: 'unchanged', duplicates: ['y']},
  },
  {
    name: 'two of ours, one newer',
    comments: [comment('x'), comment('y', {run: 6})],
    plan: {kind: 'keep', reason: 'newer', duplicates: []},
  },
])('$name', ({comments, plan}) => {
  expect(planComment(comments, mine)).toEqual(plan)
})

test('a comment of ours is known by its instance', () => {
  expect(hasComment([comment('x', {id: 'web'})], 'web')).toBe(true)
  expect(hasComment([comment('x', {id: 'web'})], '')).toBe(false)
})

const yieldTo = (to: string, words: 'mine' | 'theirs') => ({kind: 'yield', to, words})
const stay = (...duplicates: string[]) => ({kind: 'stay', duplicates})

test.each([
  {name: 'alone', comments: [comment('me')], healing: stay()},
  {name: 'not shown yet', comments: [], healing: stay()},
  {name: 'not shown yet, beside another', comments: [comment('x', {run: 4})], healing: stay()},
  {name: 'beside another instance', comments: [comment('x', {id: 'web', run: 4}), comment('me')], healing: stay()},
  {
    name: 'after an older run',
    comments: [comment('x', {run: 4}, 'other'), comment('me')],
    healing: yieldTo('x', 'mine'),
  },
  {
    name: 'after an older run that says the same',
    comments: [comment('x', {run: 4}), comment('me')],
    healing: yieldTo('x', 'mine'),
  },
  {
    name: 'after a newer run',
    comments: [comment('x', {run: 6}, 'other'), comment('me')],
    healing: yieldTo('x', 'theirs'),
  },
  {
    name: 'after an older run, with a newer one that will see to it',
    comments: [comment('x', {run: 4}, 'other'), comment('me'), comment('y', {run: 6})],
    healing: yieldTo('x', 'theirs'),
  },
  {name: 'before an older run', comments: [comment('me'), comment('x', {run: 4})], healing: stay('x')},
  {name: 'before a newer run', comments: [comment('me'), comment('x', {run: 6})], healing: stay()},
])('created at once, $name', ({comments, healing}) => {
  expect(planHealing(comments, 'me', mine)).toEqual(healing)
})

test('one comment is left, however several runs come between each other', () => {
  const runs = fc.shuffledSubarray([1, 2, 3, 4], {minLength: 2})
  const property = fc.property(runs, fc.array(fc.nat(3), {maxLength: 40}), (order, turns) => {
    const comments: {id: string; body: string}[] = []
    const steps = order.map(run => takeTurns(comments, run))
    for (const turn of turns) steps[turn % steps.length]?.next()
    for (const each of steps) [...each]
    expect(comments).toHaveLength(1)
  })
  fc.assert(property, {seed: 5, numRuns: 2000})
})

/** What a run does after it has found no comment of ours, a request at a time. */
function* takeTurns(comments: {id: string; body: string}[], run: number): Generator<undefined> {
  const {id, body} = comment(`c${run}`, {run}, `Run ${run}`)
  const own = {...mine, run, hash: toTextHash(`Run ${run}`)}
  comments.push({id, body})
  yield
  const healing = planHealing([...comments], id, own)
  yield
  if (healing.kind === 'yield' && healing.words === 'mine') {
    for (const each of comments) if (each.id === healing.to) each.body = body
    yield
  }
  for (const gone of healing.kind === 'yield' ? [id] : healing.duplicates) {
    const index = comments.findIndex(each => each.id === gone)
    if (index >= 0) comments.splice(index, 1)
    yield
  }
}

test('a create without an answer is known by its run and its words', () => {
  const comments = [comment('x', {run: 4}), comment('y', {attempt: 2}), comment('z', {}, 'other'), comment('me')]
  expect(findWritten(comments, mine)).toBe('me')
  expect(findWritten(comments.slice(0, 3), mine)).toBe(null)
})

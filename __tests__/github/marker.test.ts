import {expect, test} from '@jest/globals'
import {hasComment, planComment} from '../../src/github/comment-plan.ts'
import {type Marker, readMarker, renderMarker, toHash} from '../../src/github/marker.ts'

const mine: Marker = {id: '', head: 'a'.repeat(40), run: 5, attempt: 1, hash: toHash('text')}
const comment = (id: string, change: Partial<Marker> = {}) => ({id, body: `${renderMarker({...mine, ...change})}text`})

test('a marker reads as it was written', () => {
  expect(readMarker(`${renderMarker(mine)}### Plan`)).toEqual(mine)
  expect(readMarker(`${renderMarker(mine).trimEnd()}\r\n### Plan`)).toEqual(mine)
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
    comments: [comment('x', {run: 4})],
    plan: {kind: 'keep', reason: 'unchanged', duplicates: []},
  },
  {
    name: 'another text',
    comments: [comment('x', {run: 4, hash: 'o'})],
    plan: {kind: 'update', id: 'x', duplicates: []},
  },
  {
    name: 'an earlier attempt',
    comments: [comment('x', {attempt: 0, hash: 'o'})],
    plan: {kind: 'update', id: 'x', duplicates: []},
  },
  {
    name: 'of a newer run',
    comments: [comment('x', {run: 6, hash: 'o'})],
    plan: {kind: 'keep', reason: 'newer', duplicates: []},
  },
  {
    name: 'of a newer attempt',
    comments: [comment('x', {attempt: 2, hash: 'o'})],
    plan: {kind: 'keep', reason: 'newer', duplicates: []},
  },
  {
    name: 'two of ours',
    comments: [comment('x', {hash: 'o'}), comment('y')],
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

import {expect, test} from '@jest/globals'
import type {TreeAnswer} from '../../src/github/tree.ts'
import {readTree} from '../../src/github/tree.ts'

const blob = (path: string) => ({path, mode: '100644', type: 'blob', sha: `sha-${path}`, size: 1})
const folder = (path: string) => ({path, mode: '040000', type: 'tree', sha: `tree-${path}`})
const module = (path: string) => ({path, mode: '160000', type: 'commit', sha: 'c'})

test('one answer is enough where it is whole', async () => {
  const asked: string[] = []
  const tree = await readTree('root', async (sha, depth) => {
    asked.push(`${sha} ${depth}`)
    return {truncated: false, tree: [blob('a.md'), folder('b'), blob('b/c.md'), module('d')]}
  })
  expect(asked).toEqual(['root whole'])
  expect([...(tree?.keys() ?? [])]).toEqual(['a.md', 'b/c.md', 'd'])
  expect(tree?.get('d')).toEqual({mode: '160000', sha: 'c', size: 0})
})

test('an answer that is cut off is asked for folder by folder', async () => {
  const answers = new Map<string, TreeAnswer>([
    ['root whole', {truncated: true, tree: [blob('a.md')]}],
    ['root folder', {truncated: false, tree: [blob('a.md'), folder('b'), folder('c')]}],
    ['tree-b whole', {truncated: false, tree: [blob('x.md')]}],
    ['tree-c whole', {truncated: true, tree: []}],
    ['tree-c folder', {truncated: false, tree: [folder('d')]}],
    ['tree-d whole', {truncated: false, tree: [blob('plan.md')]}],
  ])
  const tree = await readTree(
    'root',
    async (sha, depth) => answers.get(`${sha} ${depth}`) ?? {truncated: false, tree: []},
  )
  expect([...(tree?.keys() ?? [])].sort()).toEqual(['a.md', 'b/x.md', 'c/d/plan.md'])
})

test('a folder that is cut off by itself is not taken for whole', async () => {
  const tree = await readTree('root', async () => ({truncated: true, tree: [blob('a.md')]}))
  expect(tree).toBeNull()
})

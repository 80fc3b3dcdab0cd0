import {expect, test} from '@jest/globals'
import * as z from 'zod'
import {read} from './pages.ts'

const lock = z.object({
  packages: z.record(z.string(), z.object({optionalDependencies: z.record(z.string(), z.string()).optional()})),
})

test('the lock file has the tools of every platform, so that `npm ci` works on all of them', () => {
  const {packages} = lock.parse(JSON.parse(read('package-lock.json')))
  const wanted = Object.values(packages).flatMap(({optionalDependencies = {}}) => Object.keys(optionalDependencies))
  const missing = wanted.filter(name => !Object.keys(packages).some(path => path.endsWith(`node_modules/${name}`)))
  expect(missing).toEqual([])
})

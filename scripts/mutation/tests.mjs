// As much of jest as the tests of the core need, in one process.
import {createRequire} from 'node:module'

const {expect} = createRequire(import.meta.url)('expect')

/** What a test file imports from `@jest/globals`, and the tests that it has said, in their order. */
export function createGlobals() {
  const tests = []
  const test = (_name, run) => tests.push(run)
  const describe = (_name, say) => say()
  const each =
    say =>
    (table, ...values) => {
      const rows = Array.isArray(table) ? table : toRows(table, values)
      return (name, run) => {
        for (const row of rows) say(name, () => run(...(Array.isArray(row) ? row : [row])))
      }
    }
  Object.assign(test, {each: each(test)})
  Object.assign(describe, {each: each(describe)})
  const nothing = () => {}
  return {
    tests,
    globals: {test, it: test, describe, expect, jest: {setTimeout: nothing}, afterAll: nothing, afterEach: nothing},
  }
}

/** A table in a template string. */
function toRows(strings, values) {
  const keys = strings[0].trim().split(/\s*\|\s*/)
  return values.flatMap((_, at) =>
    at % keys.length === 0 ? [Object.fromEntries(keys.map((key, i) => [key, values[at + i]]))] : [],
  )
}

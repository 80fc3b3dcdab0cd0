import {expect, jest, test} from '@jest/globals'
import {type Attack, attacksOn, textOf} from './attacks.ts'
import {createStepCounter} from './count-steps.ts'
import {findRegularExpressions} from './sources.ts'

jest.setTimeout(120_000)

const SEED = 20260331
const CHARS = 60
/** A text four times as long may take four times as many steps, and some more. */
const TIMES = 4
const MOST = 6
/** More than any linear pattern takes on the longer text. */
const TOO_MANY_STEPS = 500_000

const all = findRegularExpressions()

test('none is made of a text from outside', () => {
  expect(all.length).toBeGreaterThan(300)
  expect(all.filter(({pattern}) => pattern === null)).toEqual([])
})

test('each takes steps in proportion to the text, whatever the text', () => {
  const patterns = new Map(all.map(({path, pattern, flags}) => [`/${pattern}/${flags}`, {path, pattern, flags}]))
  const slow = [...patterns].flatMap(([name, {path, pattern, flags}]) => {
    const attack = findSlowText(new RegExp(pattern ?? '', flags))
    return attack ? [`${path} ${name} by ${JSON.stringify(attack)}`] : []
  })
  expect(slow).toEqual([])
})

test.each([
  /\s+$/,
  /^a[\s-]*b?\s*$/,
  /(?:a+)+$/,
  /<!--[\s\S]*?-->/g,
  /\bonly fill\b[^.]* if\b/i,
  /\b(?:no|not)\b[^,;:]*$/i,
  /^[^\p{L}]+|[^\p{L}\p{N}]+$/gu,
  /\[[^\][]*\p{L}[^\][]*\](?!\()/u,
  /(?<=[.!?]\s+)\p{Lu}/gu,
])('one that goes back over what it has read is found: %s', pattern => {
  expect(findSlowText(pattern)).toBeDefined()
})

/** The first attack that makes a pattern slow. */
function findSlowText(pattern: RegExp): Attack | undefined {
  const countSteps = createStepCounter(pattern)
  const isSlow = (attack: Attack, chars: number) => {
    const few = countSteps(textOf(attack, chars), TOO_MANY_STEPS)
    const many = countSteps(textOf(attack, chars * TIMES), TOO_MANY_STEPS)
    return many >= TOO_MANY_STEPS || many > few * MOST
  }
  // On a short text what is at its ends weighs much: only what goes on as it began is slow.
  return attacksOn(pattern, SEED).find(attack => isSlow(attack, CHARS) && isSlow(attack, CHARS * TIMES))
}

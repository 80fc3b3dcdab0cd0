import {expect, jest, test} from '@jest/globals'
import {type Attack, attacksOn, textOf} from './attacks.ts'
import {findRegularExpressions} from './sources.ts'

jest.setTimeout(180_000)

const SEED = 20260331
/** A quick look first. A pattern that takes an exponential time must not be met with a long text. */
const SHORT_CHARS = [12, 18, 24]
const MIDDLE_CHARS = [300, 12_000]
const SUSPECT_MS = 2
/** What is suspect is looked at again: one that goes back over what it has read takes `TIMES` squared. */
const CHARS = 7_000
const TIMES = 4
const MOST = TIMES * 2
const NOTICEABLE_MS = 40
const TOO_LONG_MS = 400
/** A pattern with a bound, such as `[^)]{0,200}`, is suspect often and takes its time: so many looks are enough. */
const MOST_LOOKS = 6

const all = findRegularExpressions()

test('none is made of a text from outside', () => {
  expect(all.length).toBeGreaterThan(300)
  expect(all.filter(({pattern}) => pattern === null)).toEqual([])
})

test('each takes time in proportion to the text, whatever the text', () => {
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
  let looks = 0
  return attacksOn(pattern, SEED).find(attack => {
    if (SHORT_CHARS.some(chars => isSuspect(pattern, textOf(attack, chars)))) return true
    if (looks === MOST_LOOKS || !MIDDLE_CHARS.some(chars => isSuspect(pattern, textOf(attack, chars)))) return false
    looks += 1
    return isSlow(pattern, attack)
  })
}

/** Whether a text takes long each time: the first time may be when the pattern is compiled. */
function isSuspect(pattern: RegExp, text: string): boolean {
  return [1, 2, 3].every(() => {
    const before = performance.now()
    search(pattern, text)
    return performance.now() - before > SUSPECT_MS
  })
}

function isSlow(pattern: RegExp, attack: Attack): boolean {
  if (timeOf(pattern, textOf(attack, CHARS / TIMES)) > TOO_LONG_MS) return true
  const short = timeOf(pattern, textOf(attack, CHARS))
  if (short > TOO_LONG_MS) return true
  const long = timeOf(pattern, textOf(attack, CHARS * TIMES))
  return long > NOTICEABLE_MS && long / short > MOST
}

/** The processor's time in milliseconds: the lesser of two runs, since others use it too. */
function timeOf(pattern: RegExp, text: string): number {
  const times = Array.from({length: 2}, () => {
    const before = process.cpuUsage()
    search(pattern, text)
    const {user, system} = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

function search(pattern: RegExp, text: string): void {
  if (pattern.global) for (const _ of text.matchAll(pattern));
  else pattern.exec(text)
}

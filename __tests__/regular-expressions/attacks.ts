import {atomsOf, countAlternatives, type Path, parsePattern, walk} from './pattern.ts'

/** A text that could make a regular expression slow: something before, something over and over, something after. */
export interface Attack {
  readonly before: string
  readonly again: string
  readonly after: string
}

/** The attack as a text of about so many characters. */
export function textOf({before, again, after}: Attack, chars: number): string {
  return `${before}${again.repeat(Math.ceil(chars / again.length))}${after}`
}

const CANDIDATES = [
  ...Array.from({length: 128}, (_, code) => String.fromCharCode(code)),
  ...['\u00A0', '\u00E9', '\u00C4', '\u0301', '\u0663', '\u200B', '\u2013', '\u2014', '\u2026', '\uFF1A', '\u3002'],
  ...['\u6F22', '\u3042', '\uC5C6', '\u{1F534}', '\uFFFD'],
]
const NOTHING_READS_IT = '\u0000'
const MOST_OF_A_SORT = 50
const LONGEST_WAY = 16
const FEW_KINDS = 6

/**
 * Attacks on a pattern, the same ones each time: stretches of ways through it over and over, with what leads there before;
 * each kind of character that it tells apart, and two of them; with nothing, with something unread or with more behind.
 */
export function attacksOn(regularExpression: RegExp, seed: number): readonly Attack[] {
  const pattern = parsePattern(regularExpression)
  const choose = createChooser(seed)
  const {unicode, ignoreCase} = regularExpression
  const {kinds, membersOf} = toKinds(atomsOf(pattern), `${unicode ? 'u' : ''}${ignoreCase ? 'i' : ''}`)
  const characterOf = (atom: string) => {
    const members = membersOf.get(atom) ?? []
    return members[choose(members.length)] ?? atom.at(-1) ?? ''
  }
  const paths = Array.from({length: 12 + 2 * countAlternatives(pattern)}, () => walk(pattern, choose, characterOf))
  const leads = ['', ...kinds, ...shuffle(unique(paths.flatMap(toLeads)), choose).slice(0, 8)]
  const singles = leads.flatMap(before => kinds.map(again => ({before, again})))
  const pairs = kinds.flatMap(one => kinds.map(other => ({before: '', again: `${one}${other}`})))
  const openings = unique(paths.flatMap(toLeads)).map(again => ({before: '', again}))
  const stretches = unique(paths.flatMap(toStretches))
  const some = [singles, pairs, openings, stretches].flatMap(each => shuffle(each, choose).slice(0, MOST_OF_A_SORT))
  return some
    .filter(({again}) => again !== '')
    .flatMap(each => {
      const ends = kinds.length <= FEW_KINDS ? kinds : [kinds[choose(kinds.length)] ?? '']
      return ['', NOTHING_READS_IT, ...ends].map(after => ({...each, after}))
    })
}

/** Whatever of a way can be repeated, with what leads there. */
function toStretches(path: Path): {before: string; again: string}[] {
  const some = path.slice(0, LONGEST_WAY)
  return some.flatMap((_, at) =>
    some.slice(at).flatMap((_, more) => {
      const again = some.slice(at, at + more + 1).join('')
      return [
        {before: some.slice(0, at).join(''), again},
        {before: '', again},
      ]
    }),
  )
}

function toLeads(path: Path): string[] {
  return path.slice(0, LONGEST_WAY).map((_, at) => path.slice(0, at + 1).join(''))
}

/** One character for each set of atoms that read the same ones. */
function toKinds(atoms: readonly string[], flags: string) {
  const tests = atoms.map(atom => ({atom, isMatch: toTest(atom, flags)}))
  const byReaders = new Map<string, string>()
  const literals = atoms.filter(atom => [...atom].length === 1)
  for (const character of [...literals, ...CANDIDATES]) {
    const readers = tests.map(({isMatch}) => (isMatch(character) ? '1' : '0')).join('')
    if (!byReaders.has(readers)) byReaders.set(readers, character)
  }
  const kinds = [...byReaders.values()].slice(0, 40)
  const membersOf = new Map(tests.map(({atom, isMatch}) => [atom, [...byReaders.values()].filter(isMatch)]))
  return {kinds, membersOf}
}

function toTest(atom: string, flags: string): (character: string) => boolean {
  const whole = new RegExp(`^(?:${atom})$`, `${flags}s`)
  return character => whole.test(character)
}

/** Numbers that look like chance and are the same each time. */
function createChooser(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function shuffle<T>(items: readonly T[], choose: (below: number) => number): T[] {
  return items
    .map(item => ({item, key: choose(2 ** 31)}))
    .sort((a, b) => a.key - b.key)
    .map(({item}) => item)
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Map(items.map(item => [JSON.stringify(item), item])).values()]
}

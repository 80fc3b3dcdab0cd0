/** One way through a pattern: what each of its atoms may have matched. */
export type Path = readonly string[]

/** One character that a pattern reads: a letter, an escape or a class, as it is written. */
interface Atom {
  readonly kind: 'atom'
  readonly source: string
}

interface Repeat {
  readonly kind: 'repeat'
  readonly body: Node
  readonly min: number
  readonly max: number
}

interface Choice {
  readonly kind: 'choice'
  readonly options: readonly (readonly Node[])[]
}

type Node = Atom | Repeat | Choice

/** A regular expression taken apart, as far as making up texts for it needs. What stands in a look-around is read as text, too. */
export interface Pattern {
  readonly root: Choice
  readonly atoms: readonly string[]
  /** How many options all of its choices have. */
  readonly options: number
}

const ATOM = /\\(?:[pP]\{[^}]*\}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|u\{[\da-fA-F]+\}|.)|\[(?:\\.|[^\]\\])*\]|./suy
const QUANTIFIER = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y
const GROUP = /\((?:\?(?::|<?[=!]|<[^>]*>))?/y
const NO_CHARACTER = /^(?:\^|\$|\\b|\\B)$/

/** Take a pattern apart. */
export function parsePattern(source: string): Pattern {
  const atoms = new Set<string>()
  let at = 0
  let options = 0
  return {root: readChoice(), atoms: [...atoms], options}

  function readChoice(): Choice {
    const all: Node[][] = [[]]
    while (at < source.length && source[at] !== ')') {
      if (take(/\|/y)) all.push([])
      else all.at(-1)?.push(...readItem())
    }
    if (all.length > 1) options += all.length
    return {kind: 'choice', options: all}
  }

  function readItem(): Node[] {
    const body = take(GROUP) ? readGroup() : readAtom()
    if (body === null) return []
    const quantifier = take(QUANTIFIER)
    if (!quantifier) return [body]
    const [text, least, comma, most] = quantifier
    if (least === undefined)
      return [{kind: 'repeat', body, min: text.startsWith('+') ? 1 : 0, max: text.startsWith('?') ? 1 : Infinity}]
    return [{kind: 'repeat', body, min: Number(least), max: most || !comma ? Number(most || least) : Infinity}]
  }

  function readGroup(): Choice {
    const choice = readChoice()
    at += 1
    return choice
  }

  function readAtom(): Atom | null {
    const text = take(ATOM)?.[0] ?? ''
    if (NO_CHARACTER.test(text)) return null
    atoms.add(text)
    return {kind: 'atom', source: text}
  }

  function take(what: RegExp): RegExpExecArray | null {
    what.lastIndex = at
    const found = what.exec(source)
    at += found?.[0].length ?? 0
    return found
  }
}

/** A way through a pattern that `choose` picks: it answers a number from 0 to below what it is given. */
export function walk({root}: Pattern, choose: (below: number) => number, characterOf: (atom: string) => string): Path {
  const path: string[] = []
  const visit = (node: Node): void => {
    if (node.kind === 'atom') path.push(characterOf(node.source))
    else if (node.kind === 'choice') for (const each of node.options[choose(node.options.length)] ?? []) visit(each)
    else {
      const times = node.max === Infinity ? node.min + choose(3) : Math.min(node.max, Math.max(node.min, choose(2)))
      for (let time = 0; time < Math.min(times, 4); time++) visit(node.body)
    }
  }
  visit(root)
  return path
}

import {type AST, RegExpParser} from '@eslint-community/regexpp'

/** One way through a pattern: what each of its characters may have matched. */
export type Path = readonly string[]

/** What reads one character: a letter, an escape, a dot or a class. */
export type Atom = AST.Character | AST.CharacterSet | AST.CharacterClass

export function parsePattern({source, unicode}: RegExp): AST.Pattern {
  return new RegExpParser().parsePattern(source, 0, source.length, {unicode})
}

/** All atoms as they are written, each once. What stands in a look-around counts, too. */
export function atomsOf(pattern: AST.Pattern): readonly string[] {
  return [...new Set(nodesIn(pattern).flatMap(node => (isAtom(node) ? [node.raw] : [])))]
}

/** How many alternatives all choices of the pattern have. */
export function countAlternatives(pattern: AST.Pattern): number {
  const counts = nodesIn(pattern).map(node => alternativesOf(node).length)
  return counts.filter(count => count > 1).reduce((sum, count) => sum + count, 0)
}

/** A way through a pattern that `choose` picks: it answers a number from 0 to below what it is given. */
export function walk(
  pattern: AST.Pattern,
  choose: (below: number) => number,
  characterOf: (atom: string) => string,
): Path {
  const path: string[] = []
  visit(pattern)
  return path

  function visit(node: AST.Pattern | AST.Element): void {
    if (isAtom(node)) path.push(characterOf(node.raw))
    else if (node.type === 'Quantifier') for (let time = timesOf(node); time > 0; time--) visit(node.element)
    else {
      const alternatives = alternativesOf(node)
      for (const element of alternatives[choose(alternatives.length)]?.elements ?? []) visit(element)
    }
  }

  function timesOf({min, max}: AST.Quantifier): number {
    const times = max === Infinity ? min + choose(3) : Math.min(max, Math.max(min, choose(2)))
    return Math.min(times, 4)
  }
}

export function isAtom(node: AST.Node): node is Atom {
  return node.type === 'Character' || node.type === 'CharacterSet' || node.type === 'CharacterClass'
}

function nodesIn(node: AST.Pattern | AST.Element): (AST.Pattern | AST.Element)[] {
  const below = node.type === 'Quantifier' ? [node.element] : alternativesOf(node).flatMap(({elements}) => elements)
  return [node, ...below.flatMap(nodesIn)]
}

function alternativesOf(node: AST.Pattern | AST.Element): readonly AST.Alternative[] {
  return 'alternatives' in node ? node.alternatives : []
}

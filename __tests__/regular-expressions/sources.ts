import {readdirSync, readFileSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {parseSync} from '@swc/core'

const SRC = join(import.meta.dirname, '../../src')

/** A regular expression of the source; `pattern` is null if it is made of more than constants. */
export interface Written {
  readonly path: string
  readonly pattern: string | null
  readonly flags: string
}

interface Node {
  readonly type?: string
  readonly [key: string]: unknown
}

/** All regular expressions of the source, found in its syntax trees: literals, and those that are made of constants. */
export function findRegularExpressions(): readonly Written[] {
  const files = readdirSync(SRC, {recursive: true, withFileTypes: true}).filter(({name}) => name.endsWith('.ts'))
  return files.flatMap(({parentPath, name}) => inFile(join(parentPath, name)))
}

function inFile(file: string): Written[] {
  const path = relative(SRC, file).split(sep).join('/')
  const tree = parseSync(readFileSync(file, 'utf8'), {syntax: 'typescript', target: 'es2022'})
  const nodes = nodesIn(tree)
  const constants = new Map(nodes.flatMap(toConstant))
  return nodes.flatMap(node => {
    if (node.type === 'RegExpLiteral') return [{path, pattern: String(node.pattern), flags: String(node.flags)}]
    if (!isMade(node)) return []
    const [pattern, flags] = (node.arguments as {expression: Node}[] | undefined) ?? []
    return [{path, pattern: textOf(pattern?.expression, constants), flags: textOf(flags?.expression, constants) ?? ''}]
  })
}

function isMade({type, callee}: Node): boolean {
  return (type === 'NewExpression' || type === 'CallExpression') && (callee as Node | undefined)?.value === 'RegExp'
}

/** The name and text of `const NAME = 'text'`. */
function toConstant({type, id, init}: Node): [string, string][] {
  const value = init as Node | null | undefined
  if (type !== 'VariableDeclarator' || value?.type !== 'StringLiteral') return []
  return [[String((id as Node).value), String(value.value)]]
}

function textOf(node: Node | undefined, constants: ReadonlyMap<string, string>): string | null {
  if (node?.type === 'StringLiteral') return String(node.value)
  if (node?.type === 'Identifier') return constants.get(String(node.value)) ?? null
  if (node?.type !== 'TemplateLiteral') return null
  const parts = (node.expressions as Node[]).map(each => textOf(each, constants))
  const between = (node.quasis as {cooked: string}[]).map(({cooked}) => cooked)
  return parts.includes(null) ? null : between.map((text, at) => `${text}${parts[at] ?? ''}`).join('')
}

function nodesIn(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.values(value).flatMap(nodesIn)
  return Array.isArray(value) ? below : [value as Node, ...below]
}

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

/** The name and value of `const NAME = value`. */
function toConstant({type, id, init}: Node): [string, Node][] {
  return type === 'VariableDeclarator' && init ? [[String((id as Node).value), init as Node]] : []
}

/** What an expression of constants comes to; `null` if it is made of anything else. */
function textOf(node: Node | undefined, constants: ReadonlyMap<string, Node>): string | null {
  switch (node?.type) {
    case 'StringLiteral':
      return String(node.value)
    case 'Identifier':
      return textOf(constants.get(String(node.value)), constants)
    case 'TemplateLiteral': {
      const between = (node.quasis as {cooked: string}[]).map(({cooked}) => cooked)
      const parts = textsOf(node.expressions as Node[], constants)
      return parts && between.map((text, at) => `${text}${parts[at] ?? ''}`).join('')
    }
    case 'CallExpression': {
      const {object, property} = node.callee as {object?: Node; property?: Node}
      const [separator] = node.arguments as {expression: Node}[]
      const list = elementsOf(object, constants)
      const parts = property?.value === 'join' && list ? textsOf(list, constants) : null
      return parts?.join(textOf(separator?.expression, constants) ?? ',') ?? null
    }
    default:
      return null
  }
}

function textsOf(nodes: readonly Node[], constants: ReadonlyMap<string, Node>): readonly string[] | null {
  const texts = nodes.map(node => textOf(node, constants))
  return texts.every(text => text !== null) ? texts : null
}

function elementsOf(node: Node | undefined, constants: ReadonlyMap<string, Node>): readonly Node[] | null {
  if (node?.type === 'Identifier') return elementsOf(constants.get(String(node.value)), constants)
  if (node?.type === 'TsConstAssertion') return elementsOf(node.expression as Node, constants)
  if (node?.type !== 'ArrayExpression') return null
  return (node.elements as {expression: Node}[]).map(({expression}) => expression)
}

function nodesIn(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.values(value).flatMap(nodesIn)
  return Array.isArray(value) ? below : [value as Node, ...below]
}

// Small mistakes that could be made in a file: each is a stretch of its text and what stands there instead.
import {parseSync} from '@swc/core'

/** @typedef {{kind: string, start: number, end: number, text: string}} Mutant */

const OPERATORS = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&&': '||',
  '||': '&&',
}
const METHODS = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
  flatMap: 'map',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
}
const LEFT_OUT = ['filter', 'slice', 'sort', 'trim', 'trimEnd', 'toLowerCase', 'replace', 'toReversed', 'reverse']
/** The parser counts bytes, from one. */
const FIRST = 1
/** The names of modules and types are no text. */
const NO_TEXT = new Set(['ImportDeclaration', 'ExportAllDeclaration', 'ExportNamedDeclaration', 'TsLiteralType'])

/** All mutants of a file, in the order of its text. @param {string} source @returns {Mutant[]} */
export function findMutants(source) {
  const bytes = Buffer.from(source)
  const tree = parseSync(source, {syntax: 'typescript', target: 'es2022'})
  const mutants = []
  const textOf = span => bytes.subarray(span.start - FIRST, span.end - FIRST).toString('utf8')
  const add = (kind, span, text) => {
    const start = bytes.subarray(0, span.start - FIRST).toString('utf8').length
    const before = textOf(span)
    if (before !== text) mutants.push({kind, start, end: start + before.length, text})
  }
  visit(tree, node => mutate(node, {add, textOf}))
  return mutants.sort((a, b) => a.start - b.start || a.end - b.end || (a.text < b.text ? -1 : 1))
}

function visit(node, look) {
  if (Array.isArray(node)) for (const each of node) visit(each, look)
  if (typeof node !== 'object' || node === null || Array.isArray(node) || NO_TEXT.has(node.type)) return
  look(node)
  for (const each of Object.values(node)) visit(each, look)
}

function mutate(node, {add, textOf}) {
  switch (node.type) {
    case 'BinaryExpression':
      return mutateOperator(node, {add, textOf})
    case 'BooleanLiteral':
      return add('boolean', node.span, String(!node.value))
    case 'NumericLiteral':
      return add('number', node.span, String(node.value + 1))
    case 'StringLiteral':
      return add('text', node.span, node.value === '' ? "'mutant'" : "''")
    case 'UnaryExpression':
      return node.operator === '!' && add('not', node.span, `(${textOf(node.argument.span)})`)
    case 'ConditionalExpression':
    case 'IfStatement':
    case 'WhileStatement': {
      const {span} = node.test
      add('condition', span, 'false')
      if (node.type !== 'WhileStatement') add('condition', span, 'true')
      return
    }
    case 'ArrayExpression':
      return node.elements.length > 0 && add('array', node.span, '[]')
    case 'RegExpLiteral':
      return mutatePattern(node, add)
    case 'CallExpression':
      return mutateCall(node, {add, textOf})
  }
}

function mutateOperator({operator, left, right}, {add, textOf}) {
  const between = {start: left.span.end, end: right.span.start}
  const text = textOf(between)
  if (operator === '??') {
    add('default', {start: left.span.start, end: right.span.end}, `(${textOf(right.span)})`)
    return
  }
  const other = OPERATORS[operator]
  if (other !== undefined)
    add(
      'operator',
      between,
      text.replace(operator, () => other),
    )
}

function mutatePattern({pattern, flags, span}, add) {
  const changes = [
    pattern.startsWith('^') && pattern.slice(1),
    pattern.endsWith('$') && !pattern.endsWith('\\$') && pattern.slice(0, -1),
  ]
  for (const changed of changes) if (changed) add('pattern', span, `/${changed}/${flags}`)
  if (flags.includes('i')) add('pattern', span, `/${pattern}/${flags.replace('i', '')}`)
}

function mutateCall({callee, arguments: given, span}, {add, textOf}) {
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return
  const name = callee.property.value
  if (Object.hasOwn(METHODS, name)) add('method', callee.property.span, METHODS[name])
  if (LEFT_OUT.includes(name)) add('left out', span, textOf(callee.object.span))
  if (name === 'push') add('left out', span, 'undefined')
  if (name === 'test' && given.length === 1) add('condition', span, 'false')
}

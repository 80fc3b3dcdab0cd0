// Reads a GraphQL document: as much of the language as a client's requests use.

/**
 * @typedef {{kind: 'field', alias: string, name: string, args: Record<string, Value>, directives: Directive[], selections: Selection[] | null}} Field
 * @typedef {{kind: 'fragment', on: string | null, spread: string | null, directives: Directive[], selections: Selection[]}} Fragment
 * @typedef {Field | Fragment} Selection
 * @typedef {{name: string, args: Record<string, Value>}} Directive
 * @typedef {{variable: string} | {value: unknown} | {list: Value[]} | {object: Record<string, Value>}} Value
 * @typedef {{type: string, name: string, defaults: Record<string, Value>, selections: Selection[]}} Operation
 */

const TOKEN =
  /\s+|,|#[^\n]*|(\.\.\.|[!$&():=@[\]{|}])|([A-Za-z_]\w*)|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|("(?:[^"\\\n]|\\.)*")/gy

/** Parse a document into its operation and named fragments. Throws a SyntaxError. @param {string} text */
export function parse(text) {
  const tokens = tokenize(text)
  let index = 0
  /** @type {Record<string, Fragment>} */
  const fragments = {}
  /** @type {Operation | null} */
  let operation = null
  while (index < tokens.length) {
    if (peek('fragment')) {
      const name = skip('fragment') ?? take()
      skip('on')
      fragments[name] = {
        kind: 'fragment',
        on: take(),
        spread: null,
        directives: readDirectives(),
        selections: readSelections(),
      }
    } else operation = readOperation()
  }
  if (operation === null) throw new SyntaxError('A query attribute must be specified and must be a string.')
  return {operation, fragments}

  function readOperation() {
    if (peek('{')) return {type: 'query', name: '', defaults: {}, selections: readSelections()}
    const type = take()
    const name = peek('{') || peek('(') ? '' : take()
    return {type, name, defaults: readVariables(), selections: readSelections()}
  }

  function readVariables() {
    const defaults = {}
    if (!peek('(')) return defaults
    skip('(')
    while (!peek(')')) {
      skip('$')
      const name = take()
      skip(':')
      readType()
      if (peek('=')) defaults[name] = skip('=') ?? readValue()
    }
    skip(')')
    return defaults
  }

  function readType() {
    if (peek('[')) {
      skip('[')
      readType()
      skip(']')
    } else take()
    if (peek('!')) skip('!')
  }

  function readSelections() {
    const selections = []
    skip('{')
    while (!peek('}')) selections.push(readSelection())
    skip('}')
    return selections
  }

  function readSelection() {
    if (peek('...')) {
      skip('...')
      if (!peek('on') && !peek('{') && !peek('@')) {
        return {kind: 'fragment', on: null, spread: take(), directives: readDirectives(), selections: []}
      }
      const on = peek('on') ? (skip('on') ?? take()) : null
      return {kind: 'fragment', on, spread: null, directives: readDirectives(), selections: readSelections()}
    }
    const first = take()
    const name = peek(':') ? (skip(':') ?? take()) : first
    const args = readArguments()
    return {
      kind: 'field',
      alias: first,
      name,
      args,
      directives: readDirectives(),
      selections: peek('{') ? readSelections() : null,
    }
  }

  function readArguments() {
    const args = {}
    if (!peek('(')) return args
    skip('(')
    while (!peek(')')) {
      const name = take()
      skip(':')
      args[name] = readValue()
    }
    skip(')')
    return args
  }

  function readDirectives() {
    const directives = []
    while (peek('@')) {
      skip('@')
      directives.push({name: take(), args: readArguments()})
    }
    return directives
  }

  /** @returns {Value} */
  function readValue() {
    if (peek('$')) {
      skip('$')
      return {variable: take()}
    }
    if (peek('[')) return readList()
    if (peek('{')) return readObject()
    const token = take()
    if (token.startsWith('"') || /^-?\d/.test(token)) return {value: JSON.parse(token)}
    return {value: token === 'null' ? null : token === 'true' ? true : token === 'false' ? false : token}
  }

  function readList() {
    const list = []
    skip('[')
    while (!peek(']')) list.push(readValue())
    skip(']')
    return {list}
  }

  function readObject() {
    const object = {}
    skip('{')
    while (!peek('}')) {
      const name = take()
      skip(':')
      object[name] = readValue()
    }
    skip('}')
    return {object}
  }

  function peek(token) {
    return tokens[index] === token
  }

  function take() {
    const token = tokens[index++]
    if (token === undefined) throw new SyntaxError('Unexpected end of document')
    return token
  }

  /** Step over a token that has to stand here. @returns {null} */
  function skip(token) {
    const found = take()
    if (found !== token) throw new SyntaxError(`Expected ${token}, actual: ${found}`)
    return null
  }
}

function tokenize(text) {
  const tokens = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const start = TOKEN.lastIndex
    const match = TOKEN.exec(text)
    if (match === null) throw new SyntaxError(`Parse error on ${JSON.stringify(text.slice(start, start + 10))}`)
    const token = match[1] ?? match[2] ?? match[3] ?? match[4]
    if (token !== undefined) tokens.push(token)
  }
  return tokens
}

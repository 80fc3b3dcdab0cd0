import {type CST, Parser} from 'yaml'

/**
 * How many mappings and lists of a YAML text stand inside each other.
 *
 * To be asked before the text is composed: that recurses, and a few thousand levels take the process down with no
 * error that could be caught.
 */
export function yamlLevels(text: string): number {
  const left = [...new Parser().parse(text)].map(token => ({token, level: 0}))
  let most = 0
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const {token, level} = next
    most = Math.max(most, level)
    for (const inner of innerTokens(token))
      left.push({token: inner, level: level + (token.type === 'document' ? 0 : 1)})
  }
  return most
}

function innerTokens(token: CST.Token): CST.Token[] {
  const inner =
    token.type === 'document'
      ? [token.value]
      : 'items' in token
        ? token.items.flatMap(({key, value}) => [key, value])
        : []
  return inner.filter(one => one !== null && one !== undefined)
}

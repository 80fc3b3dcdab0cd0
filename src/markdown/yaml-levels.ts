import {type CST, Parser} from 'yaml'

/**
 * How many mappings and lists of a YAML text stand inside each other.
 *
 * To be asked before the text is composed: that recurses, and a few thousand levels take the process down with no
 * error that could be caught.
 */
export function yamlLevels(text: string): number {
  let most = 0
  for (const {level} of tokensOf(text)) most = Math.max(most, level)
  return most
}

/** Where a YAML text first stands more than so many levels deep; null if nowhere. */
export function beyondLevel(text: string, levels: number): number | null {
  let first: number | null = null
  for (const {token, level} of tokensOf(text))
    if (level > levels && (first === null || token.offset < first)) first = token.offset
  return first
}

function* tokensOf(text: string): Generator<{readonly token: CST.Token; readonly level: number}> {
  const left = [...new Parser().parse(text)].map(token => ({token, level: 0}))
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    yield next
    for (const inner of innerTokens(next.token))
      left.push({token: inner, level: next.level + (next.token.type === 'document' ? 0 : 1)})
  }
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

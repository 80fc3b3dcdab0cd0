import type {Token} from './syntax.ts'

/** The tokens of a document or of a text, taken one after the other. */
export class TokenStream {
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  /** A token that is still to be taken; 0 is the next one. */
  peek(distance: number): Token | undefined {
    return this.#tokens[this.#at + distance]
  }

  /** What is read of the tokens up to the one that closes them, which is taken as well; of all if none is named. */
  readUntil<T>(closing: string | null, read: (token: Token) => readonly T[]): T[] {
    const found: T[] = []
    for (let token = this.#take(); token !== undefined && token.type !== closing; token = this.#take()) {
      for (const one of read(token)) found.push(one)
    }
    return found
  }

  #take(): Token | undefined {
    return this.#tokens[this.#at++]
  }
}

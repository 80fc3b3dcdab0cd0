/** How long a text is where GitHub counts bytes. */
export function utf8Bytes(text: string): number {
  return new TextEncoder().encode(text).length
}

import type {Finding} from '../model/report.ts'

/**
 * What tells findings of a plan apart wherever they stand: the same finding keeps its fingerprint when lines above it
 * come or go. Equal ones are numbered in the report's order.
 */
export function fingerprints(path: string, findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>()
  return findings.map(({rule, section, slot, message}) => {
    const found = message.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
    const hash = fnv1a([path, rule, section ?? '', slot ?? '', found].join('\u0000'))
    const count = (seen.get(hash) ?? 0) + 1
    seen.set(hash, count)
    return `${hash}:${count}`
  })
}

const OFFSET = 0xcbf29ce484222325n
const PRIME = 0x100000001b3n

/** FNV-1a with 64 bits over UTF-8, in hexadecimal. Source: RFC 9923. */
function fnv1a(text: string): string {
  let hash = OFFSET
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME)
  return hash.toString(16).padStart(16, '0')
}

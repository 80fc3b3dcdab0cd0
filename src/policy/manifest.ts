import {parse} from 'yaml'

/** A manifest of a preset or an extension as data, null if it is no YAML. A file of its own, since few runs need it. */
export function parseManifest(text: string): unknown {
  try {
    return parse(text, {maxAliasCount: 0, logLevel: 'silent'})
  } catch {
    return null
  }
}

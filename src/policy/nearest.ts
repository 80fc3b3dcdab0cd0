import {closest, distance} from 'fastest-levenshtein'

/** The allowed word that a misspelt one most likely means, or null if none is near. */
export function nearest(word: string, allowed: readonly string[]): string | null {
  const wanted = word.toLowerCase()
  if (wanted === '' || allowed.length === 0) return null
  const best = closest(wanted, allowed)
  return distance(wanted, best) <= Math.max(2, Math.floor(best.length / 2)) ? best : null
}

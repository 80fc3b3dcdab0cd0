import munkres from 'munkres'

/** One pair of a global assignment: indices of a row and a column, and their score. */
export interface Pair {
  readonly row: number
  readonly column: number
  readonly score: number
}

/** The pairs that maximise the sum of scores, each row and column at most once; pairs under `threshold` are left apart. */
export function assign(scores: readonly (readonly number[])[], threshold: number): Pair[] {
  const width = scores[0]?.length ?? 0
  const rows = scores.flatMap((row, i) => (row.some(score => score >= threshold) ? [i] : []))
  const columns = Array.from({length: width}, (_, j) => j).filter(j => scores.some(row => (row[j] ?? 0) >= threshold))
  if (rows.length === 0 || columns.length === 0) return []
  const costs = rows.map(i => columns.map(j => 1 - gain(scores[i]?.[j] ?? 0, threshold)))
  return munkres(costs).flatMap(([r, c]) => {
    const row = rows[r] ?? -1
    const column = columns[c] ?? -1
    const score = scores[row]?.[column] ?? 0
    return score >= threshold ? [{row, column, score}] : []
  })
}

/** What a pair adds to the sum: cubed, so that two weak pairs never break up a strong one. */
function gain(score: number, threshold: number): number {
  return score >= threshold ? score ** 3 : 0
}

const CELLS = 6

/**
 * A bar of text, six cells long.
 *
 * Units: `share` is 0 to 1. Only nothing at all is empty and only all of it is full: any other share leaves a cell.
 */
export function bar(share: number): string {
  const cells = Math.min(CELLS - 1, Math.max(1, Math.round(share * CELLS)))
  const full = share <= 0 ? 0 : share >= 1 ? CELLS : cells
  return '■'.repeat(full) + '□'.repeat(CELLS - full)
}

/**
 * A bar of text, `width` cells long.
 *
 * Units: `share` is 0 to 1. Only nothing at all is empty and only all of it is full: any other share leaves a cell.
 */
export function bar(share: number, width: number): string {
  const cells = Math.round(share * width)
  const full = share <= 0 ? 0 : share >= 1 ? width : Math.min(width - 1, Math.max(1, cells))
  return '█'.repeat(full) + '░'.repeat(width - full)
}

import type {Detail} from './detail.ts'

/** Draw step by step, from much detail to little, up to the first text within the limit; the last text if none is. */
export function firstWithin(
  steps: readonly Detail[],
  isWithin: (text: string) => boolean,
  draw: (detail: Detail) => string,
): string {
  let text = ''
  for (const step of steps) {
    text = draw(step)
    if (isWithin(text)) return text
  }
  return text
}

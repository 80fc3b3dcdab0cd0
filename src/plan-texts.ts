import {decode} from './markdown/decode.ts'
import type {PlanSource} from './model/plan.ts'

/** The texts of plans by path, for a page that shows their lines; what is no text is left out. */
export function planTexts(plans: readonly Pick<PlanSource, 'path' | 'content'>[]): ReadonlyMap<string, string> {
  return new Map(
    plans.flatMap(({path, content}): [string, string][] => {
      const text = content instanceof Uint8Array ? decode(content) : null
      return text?.ok ? [[path, text.value.text]] : []
    }),
  )
}

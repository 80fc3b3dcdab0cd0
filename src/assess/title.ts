import {normalise} from '../markdown/words.ts'
import type {SlotAssessment} from '../model/assessment.ts'
import type {BoundSlot} from '../model/binding.ts'
import type {Template} from '../model/template.ts'
import {findGap} from '../template/gap.ts'
import {findBrackets} from '../template/prompt.ts'
import {answered, unanswered} from './slot.ts'

/** Judge the plan's title: it must have lost the template's placeholder, and say more than the template's fixed words. */
export function judgeTitle({node: slot, partners}: BoundSlot, template: Template): SlotAssessment {
  const [header] = partners
  const name = header?.name ?? ''
  const line = header?.line ?? null
  const place = {line, endLine: line, slot: slot.name, found: name, wanted: slot.prompt}
  const named = header?.children.some(
    child => child.kind === 'meta' && /^(?:title|feature|name)\b/i.test(child.name) && child.value.trim() !== '',
  )
  const leftover = findBrackets(name).some(({text}) => template.prompts.has(normalise(text)))
  const gap = findGap(name, slot.prompt, template)
  if (leftover || gap || slot.prompts.includes(normalise(name)))
    return unanswered(slot, 'unfilled', {...place, rule: 'unfilled', severity: 'error'})
  if (named) return answered(slot, 'answered', [], line)
  const fixed = normalise(
    findBrackets(slot.prompt).reduce((rest, {text}) => rest.replace(text, ''), slot.prompt),
  ).replace(/(?<![\s:–—-])[\s:–—-]+$/, '')
  if (name === '' || normalise(name) === fixed)
    return unanswered(slot, 'empty', {...place, rule: 'empty-field', severity: 'warning'})
  return answered(slot, 'answered', [], line)
}

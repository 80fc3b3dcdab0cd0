import {countWords, normalise} from '../markdown/words.ts'
import type {SlotAssessment} from '../model/assessment.ts'
import type {BoundSlot} from '../model/binding.ts'
import type {Entry} from '../model/outline.ts'
import type {Slot, Template} from '../model/template.ts'
import {isPromptShaped} from '../template/prompt.ts'
import {answered, unanswered} from './slot.ts'
import {askedOf, fullText, judgeText} from './text-verdict.ts'

const EXPLANATION_WORDS = 3

/**
 * Judge a fixed check box. One of a compliance section must be ticked or explained on its line; one of work still to
 * be done may be open, and may be kept in the template's words.
 */
export function judgeBox({node: slot, partners, means}: BoundSlot, template: Template): SlotAssessment {
  const [box] = partners
  if (!box)
    return unanswered(slot, 'missing', {
      rule: 'missing-field',
      severity: 'warning',
      line: null,
      endLine: null,
      slot: slot.name,
      found: '',
      wanted: slot.prompt,
    })
  const place = {line: box.line, endLine: box.endLine, slot: slot.name, found: fullText(box), wanted: slot.prompt}
  const text = box.name ? `${box.name}: ${box.value}` : box.value
  if (box.name && isPromptShaped(box.prose)) {
    return unanswered(slot, 'unfilled', {...place, rule: 'unfilled', severity: 'error', found: box.value})
  }
  const verdict = judgeText(
    text.trim() || fullText(box),
    box.name ? text : box.prose,
    {...askedOf(slot, false), prompts: new Set()},
    template,
  )
  if (verdict.kind === 'blank') return unanswered(slot, 'empty', {...place, rule: 'empty-field', severity: 'error'})
  if (verdict.kind === 'leftover' || (verdict.kind === 'defect' && verdict.rule === 'unfilled')) {
    return unanswered(slot, 'unfilled', {
      ...place,
      rule: verdict.rule ?? 'unfilled',
      severity: 'error',
      found: verdict.found,
    })
  }
  if (slot.mustTick && means === 'name' && isOpen(box) && !isExplained(box, slot)) {
    return unanswered(slot, 'unfilled', {...place, rule: 'unticked', severity: 'error', wanted: ''})
  }
  if (verdict.kind === 'defect') {
    return unanswered(slot, 'unfilled', {
      ...place,
      rule: verdict.rule ?? 'unfilled',
      severity: 'error',
      found: verdict.found,
      wanted: verdict.wanted,
    })
  }
  const kept = slot.sample === 'default' && box.checked === false && slot.prompts.includes(normalise(text))
  return answered(slot, kept ? 'kept' : 'answered', [box], box.line)
}

/** A box without a tick, or a row of a table that says no. */
function isOpen(entry: Entry): boolean {
  if (entry.kind === 'box') return entry.checked === false
  const answers = entry.kind === 'row' ? entry.children.slice(1) : []
  return answers.some(isRefusal) || (answers.length > 0 && answers.every(cell => cell.value.trim() === ''))
}

function isRefusal(cell: Entry): boolean {
  const isMark = /[❌✗✘✖🔴]/u.test(cell.value) && !/[\p{L}\p{N}]/u.test(cell.value)
  return isMark || /^\W*(?:no|not met|not yet|fail(?:s|ed)?|open)[^\p{L}\p{N}]*$/iu.test(cell.value)
}

/** The line says more than the template's own item. */
function isExplained(box: Entry, slot: Slot): boolean {
  const known = new Set(slot.prompts.flatMap(prompt => prompt.split(/[^\p{L}\p{N}]+/u)))
  // The names of columns stand in every row.
  const said = box.kind === 'row' ? box.children.map(cell => cell.value).join(' ') : fullText(box)
  const own = normalise(said)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && !known.has(word))
  return countWords(own.join(' ')) >= EXPLANATION_WORDS
}

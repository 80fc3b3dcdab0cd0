import {normalise} from '../markdown/words.ts'
import type {Entry} from '../model/outline.ts'
import type {Slot, Template} from '../model/template.ts'
import {findBrackets} from '../template/prompt.ts'
import {GENERIC} from '../template/wording.ts'
import type {TextVerdict} from './text-verdict.ts'
import {place, type Unit} from './unit.ts'

/** Share of a sample's lines that must still stand there for it to be untouched. */
const KEPT_SAMPLE_SHARE = 0.8

/** A fence is untouched if the sample's prompts, or nearly all lines of a sample without prompts, still stand in it. */
export function fenceUnit(fence: Entry, slot: Slot, template: Template): Unit {
  const lines = fence.value
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(normalise)
  const sample = new Set(slot.prompts)
  const clean: TextVerdict = {kind: lines.length > 0 ? 'real' : 'blank', rule: null, found: '', wanted: '', bare: false}
  const prompts = lines.filter(line => template.codeLines.has(line))
  const known = lines.filter(line => sample.has(line) || template.codeLines.has(line))
  const own = lines.length - known.length
  const untouched =
    sample.size > 0 &&
    lines.length > 0 &&
    own === 0 &&
    known.length >= KEPT_SAMPLE_SHARE * sample.size &&
    (GENERIC.test(slot.prompt) || findBrackets(slot.prompt).length > 0)
  if (prompts.length === 0 && !untouched) return {...place(fence), verdict: clean, among: false}
  const at = fence.value.split('\n').findIndex(line => template.codeLines.has(normalise(line)))
  const line = fence.line + 1 + Math.max(0, at)
  const found = fence.value.split('\n')[Math.max(0, at)] ?? ''
  const kind = own > 0 && own >= prompts.length ? 'defect' : 'leftover'
  return {
    entry: fence,
    line,
    endLine: fence.endLine,
    verdict: {...clean, kind, rule: 'unfilled', found: found.trim()},
    among: false,
  }
}

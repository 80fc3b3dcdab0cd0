import {type Judgement, judgePlan} from '../check.ts'
import type {Policy, TemplateSource} from '../model/policy.ts'
import type {Proof} from '../model/proof.ts'
import {ok, type Result} from '../model/result.ts'
import type {Slot} from '../model/template.ts'
import {compileOnce} from '../template/registry.ts'
import {slotsOf} from '../template/slots-of.ts'
import {fillSlot} from './fill-slot.ts'
import {findIdlePrompts} from './idle-prompts.ts'

/**
 * Put a template to the test: judge its own text, and then that text with one slot answered, slot by slot. `onTried`
 * hears of how many were tried.
 *
 * Errors: a template that cannot be compiled, by line.
 * Source: docs/templates.md, "Does it prove itself?".
 */
export function proveTemplate(source: TemplateSource, onTried: (slots: number) => void = () => {}): Result<Proof> {
  const template = compileOnce(source)
  if (!template.ok) return template
  const untouched = judge(source, source.text)
  if (!untouched.ok) return untouched
  const answered = untouched.value.sections
    .flatMap(section => section.slots)
    .filter(slot => slot.earned.compare(0) > 0)
    .map(({slot}) => slot)
  const deaf: Slot[] = []
  const untried: Slot[] = []
  const open = slotsOf(template.value.sections).filter(slot => !answered.includes(slot))
  for (const [i, slot] of open.entries()) {
    onTried(i)
    const plan = fillSlot(source.text, slot)
    const filled = plan === null ? null : judge(source, plan)
    if (filled === null) untried.push(slot)
    else if (!filled.ok) return filled
    else if (filled.value.report.earned <= untouched.value.report.earned) deaf.push(slot)
  }
  const holds = untouched.value.report.earned === 0 && deaf.length === 0
  const idlePrompts = findIdlePrompts(template.value)
  return ok({template: template.value, holds, answered, deaf, untried, idlePrompts})
}

function judge(template: TemplateSource, text: string): Result<Judgement> {
  const policy: Policy = {
    source: 'default',
    minScore: 100,
    mode: 'gate',
    ratchet: false,
    template,
    templateFrom: 'override',
  }
  const content = new TextEncoder().encode(text)
  return judgePlan({path: 'plan.md', change: 'unchanged', content, base: null, repositoryTemplate: null}, policy)
}

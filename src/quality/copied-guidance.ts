import {normalise} from '../markdown/words.ts'
import type {Bound, Instance} from '../model/binding.ts'
import type {Slot, Template} from '../model/template.ts'
import {findBrackets, isPromptShaped} from '../template/prompt.ts'
import {answersBelow, answersOf, textsIn} from './bound-slots.ts'
import {type Flaw, isLost, type JudgedPlan} from './judged-plan.ts'

/** Fewer words may be an honest answer by chance. */
const MIN_WORDS = 5
/** The share of a copy's words that may be the author's own. */
const MAX_OWN = 0.15
/** The share of a template's line that a copy has left standing. */
const MIN_KEPT = 0.6
/** Begins the examples of a prompt, which an author may take over. */
const EXAMPLES = /\be\.?g\b.*|\bfor example\b.*|\bsuch as\b.*/

/** A template's lines in words, and all of their words. */
interface Wording {
  readonly lines: readonly ReadonlySet<string>[]
  readonly words: ReadonlySet<string>
}

/** Answers that only repeat what the template says, in nearly its words, and blocks that still have its name. */
export function findCopiedGuidance(plan: JudgedPlan): readonly Flaw[] {
  return [...findCopiedAnswers(plan), ...findCopiedNames(plan)]
}

function findCopiedAnswers(plan: JudgedPlan): readonly Flaw[] {
  const wording = wordingOf(plan.template)
  return answersOf(plan).flatMap(({bound: {node, partners, except, means}}) => {
    if ((means !== 'name' && means !== 'under') || !isText(node)) return []
    const texts = partners.flatMap(partner => textsIn(partner, except))
    const [first] = texts
    if (!first || !texts.every(({value}) => isCopy(wordsIn(value), wording))) return []
    if (texts.some(({line, endLine}) => isLost(plan, line, endLine))) return []
    return [{line: first.line, endLine: first.endLine, slot: node.name, found: first.value, wanted: ''}]
  })
}

/** Repeated blocks that were answered below the template's own name for them: `Decision 1: [Title]`. */
function findCopiedNames(plan: JudgedPlan): readonly Flaw[] {
  const blocks = plan.sections.flatMap(({bound}) => (bound.waiver === null ? instancesIn(bound.children) : []))
  return blocks
    .filter(({entry}) => isNamedByPrompt(entry.name, plan.template) && !isLost(plan, entry.line))
    .filter(block => isBegun(block, plan.template))
    .map(({entry: {name, line}}) => ({line, endLine: line, slot: name, found: name, wanted: ''}))
}

function instancesIn(nodes: readonly Bound[]): Instance[] {
  return nodes.flatMap(bound => {
    if (!('instances' in bound)) return []
    const below = bound.instances.flatMap(({children}) => instancesIn(children))
    return [...bound.instances, ...instancesIn(bound.children), ...below]
  })
}

/** Whether something below a block is not the template's, and was not waived. */
function isBegun({children}: Instance, {prompts, waived}: Template): boolean {
  return answersBelow(children, []).some(({bound: {node, partners, except}}) =>
    (waived.has(node) ? [] : partners)
      .flatMap(partner => textsIn(partner, except))
      .map(({name, value}) => [normalise(value), normalise(`${name}: ${value}`)])
      .some(forms => !forms.some(text => prompts.has(text) || node.prompts.includes(text))),
  )
}

function isNamedByPrompt(name: string, template: Template): boolean {
  return findBrackets(name).some(({text}) => isPromptShaped(text) && template.prompts.has(normalise(text)))
}

/** Whether a slot wants the author's own words. */
function isText({kind, sample}: Slot): boolean {
  return sample === 'prompt' && (kind === 'field' || kind === 'prose' || kind === 'list')
}

function isCopy(words: readonly string[], wording: Wording): boolean {
  const room = MAX_OWN * words.length
  if (words.length < MIN_WORDS || countOthers(words, wording.words) > room) return false
  const kept = new Set(words)
  return wording.lines.some(
    line => countOthers(words, line) <= room && countOthers([...line], kept) <= (1 - MIN_KEPT) * line.size,
  )
}

function countOthers(words: readonly string[], known: ReadonlySet<string>): number {
  return words.filter(word => !known.has(word)).length
}

const wordings = new WeakMap<Template, Wording>()

function wordingOf(template: Template): Wording {
  const known = wordings.get(template)
  if (known) return known
  const lines = [...template.lines].map(line => new Set(wordsIn(line.replace(EXAMPLES, ''))))
  const made = {
    lines: lines.filter(line => line.size >= MIN_WORDS),
    words: new Set(lines.flatMap(line => [...line])),
  }
  wordings.set(template, made)
  return made
}

function wordsIn(text: string): string[] {
  return normalise(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

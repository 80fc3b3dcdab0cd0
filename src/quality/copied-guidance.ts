import {normalise} from '../markdown/words.ts'
import type {Slot, Template} from '../model/template.ts'
import {answersOf, textsIn} from './bound-slots.ts'
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

/** Answers that only repeat what the template says, in nearly its words. */
export function findCopiedGuidance(plan: JudgedPlan): readonly Flaw[] {
  const wording = wordingOf(plan.template)
  return answersOf(plan).flatMap(({bound: {node, partners, except, means}}) => {
    if ((means !== 'name' && means !== 'under') || !isText(node)) return []
    const texts = partners.flatMap(partner => textsIn(partner, except))
    const [first] = texts
    if (!first || !texts.every(({value}) => isCopy(wordsIn(value), wording))) return []
    if (texts.some(({line}) => isLost(plan, line))) return []
    return [{line: first.line, endLine: first.endLine, slot: node.name, found: first.value, wanted: ''}]
  })
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

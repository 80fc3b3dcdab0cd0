import {ANY_TEXT, fullText, judgeText} from '../assess/text-verdict.ts'
import {similarity} from '../bind/similarity.ts'
import {meaningOf} from '../bind/synonyms.ts'
import {wordsOf} from '../markdown/words.ts'
import type {Slot} from '../model/template.ts'
import {hasNumber, saysNoChange} from '../rules/bad-value.ts'
import {answersOf, textsIn} from './bound-slots.ts'
import {type Flaw, isLost, type JudgedPlan} from './judged-plan.ts'

/** Title, boxes and fences are never asked for a number. */
const KINDS: ReadonlySet<Slot['kind']> = new Set(['field', 'prose', 'list', 'table'])
/** Names of what is measured in numbers alone. */
const MEASURE =
  /\b(?:latency|latenz|throughput|durchsatz|uptime|response times?|antwortzeit|error (?:rate|budget)|rto|rpo|mttr|p9\d)\b/i
/** Words of names that ask for a target, and names that only sound so. */
const TARGETS = new Set(wordsOf('performance reliability throughput target metric').map(meaningOf))
const ASIDE =
  /\btarget (?:platforms?|audience|users?|groups?|dates?|environments?|state)\b|optimi[sz]|monitor|technique|alert|degrad|\btests?\b|testing|validation|checklist|compliance|strategy|approach|caching|logging|how\b/i
/** A prompt that shows a measure: a number, or a letter in its place, with a unit. */
const NUMERIC =
  /(?:(?=\p{N})(?<!\p{N}[.,XYZN]*)\p{N}[\p{N}.,XYZN]*|(?<![\p{L}\p{N}])[XYZN](?:\.[XYZN])?)\s*(?:[%‰]|(?:[mµn]?s|sec(?:onds?)?|min(?:utes?)?|hours?|days?|fps|[rqt]ps|req(?:uests?)?|ops|operations?|orders?|users?|[kKMGT]i?B?)(?![\p{L}\p{N}]))|[<>≤≥]\s*\p{N}|\bp\d\d\b/u
/** Says that there is no target, or where it stands. */
const EXCUSED =
  /\bsub-?(?:milli|micro)?second\b|\bbest[ -]effort\b|\bn\/a\b|\bnot applicable\b|\bnone\b|\bno\b|\bnot\b|\bunchanged\b|\bsame as\b|\bexisting\b|\bcurrent\b|\btoday\b|\bbaseline\b|\b(?:see|per|refer|defined|listed|according)\b|\bspec\b|\bwithout (?:errors?|failures?|warnings?|loss)\b|\ball\b|\bevery\b|\bnever\b/i
/** A partner of another name may answer another question. */
const SAME_NAME = 0.7

/** Targets that are answered without any number. */
export function findUnmeasurableTargets(plan: JudgedPlan): readonly Flaw[] {
  return answersOf(plan).flatMap(({path, bound}) => {
    const {node, means, partners, except} = bound
    if ((means !== 'name' && means !== 'under') || !asksForNumber(path, node)) return []
    if (partners.some(({name}) => name !== '' && similarity(name, node.name) < SAME_NAME)) return []
    const texts = partners.flatMap(partner => textsIn(partner, except))
    const [first] = texts
    const said = partners.map(({value, children}) => [value, ...children.map(fullText)].join(' ')).join(' ')
    if (!first || hasNumber(said) || saysNoChange(said) || EXCUSED.test(said)) return []
    const isReal = texts.some(({value, prose}) => judgeText(value, prose, ANY_TEXT, plan.template).kind === 'real')
    if (!isReal || texts.some(({line}) => isLost(plan, line))) return []
    return [{line: first.line, endLine: first.endLine, slot: node.name, found: first.value, wanted: ''}]
  })
}

function asksForNumber(path: readonly string[], slot: Slot): boolean {
  const near = path.slice(-2).join(' / ')
  if (!KINDS.has(slot.kind) || ASIDE.test(near)) return false
  if (slot.type.kind === 'number') return true
  if (slot.type.kind !== 'text') return false
  if (MEASURE.test(slot.name)) return true
  return NUMERIC.test(slot.prompt) && wordsOf(near).some(word => TARGETS.has(meaningOf(word)))
}

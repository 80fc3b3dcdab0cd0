import type {Entry} from '../model/outline.ts'
import {datesIn, isBefore, type Period} from './dates.ts'
import {headerFieldsOf} from './header.ts'
import type {Flaw, JudgedPlan} from './judged-plan.ts'
import {allIn} from './place.ts'

/** Names of the day on which a plan was made; others, such as "Start date", may lie ahead of it. */
const CREATED =
  /^(?:(?:plan )?date(?: created| written| of creation)?|created(?: (?:on|at|date))?|creation date|written|drafted|datum|erstellt(?: am)?|fecha|creado|créé(?: le)?|日期|创建(?:日期|时间)|作成日|작성일|날짜)$/i
const UPDATED =
  /^(?:last |latest )?(?:updated?|modified|revised|changed|edited)(?: (?:on|at|date))?$|^(?:zuletzt )?(?:aktualisiert|geändert)(?: am)?$|^(?:actualizado|mis à jour|(?:最后)?更新(?:日期|时间)?|最終更新日?|(?:최종 ?)?(?:수정|업데이트)일?)$/i
const START =
  /^(?:(?:planned|target|actual) )?(?:start(?:s|ed|ing)?(?: date| on)?|begin(?:s|ning)?|from|beginn|anfang|début|inicio|inizio|开始|開始|시작)$/i
const END =
  /^(?:(?:planned|target|actual) )?(?:end(?:s|ed|ing)?(?: date| on)?|finish(?:ed)?(?: date)?|due(?: date)?|until|to|complet(?:ed|ion)(?: date)?|ende|fin|fine|结束|終了|종료)$/i
/** Stands between the two dates of a range. An arrow or "to" may also say from when to when a date was moved. */
const RANGE = /^\s*(?:-|–|—|until|bis|through|~|～|至)\s*$/i
const SEQUENCE =
  /timeline|milestone|schedule|roadmap|\bphases?\b|zeitplan|meilenstein|calendrier|cronograma|日程|スケジュール|里程碑|마일스톤|일정/i
const HISTORY = /history|changelog|change log|revision|version|log\b|past|done/i
/** A name with its place in a sequence: `Phase 2`, `M3: Beta`, `Sprint 4`, `3. Launch`. */
const NUMBERED =
  /^[^\p{L}\p{N}]*(?:(phase|milestone|stage|step|sprint|iteration|wave|meilenstein|fase|étape|etapa|m|p|s)[\s-]*(\d{1,2})(?![\p{L}\d])|(\d{1,2})[.):])/iu

interface Dated {
  readonly name: string
  readonly entry: Entry
  readonly period: Period
}

/** Dates that run backwards: in the header, between a start and its end, along a timeline. */
export function findDateOrder(plan: JudgedPlan): readonly Flaw[] {
  const found = [...inHeader(plan), ...inRanges(plan), ...inTimelines(plan)]
  return found.filter((flaw, i) => found.findIndex(other => other.line === flaw.line) === i)
}

/** Updated before it was created. */
function inHeader({outline}: JudgedPlan): Flaw[] {
  const fields = headerFieldsOf(outline).flatMap(({name, value, entry}) => {
    const [period, ...more] = datesIn(value)
    return period && more.length === 0 ? [{name, entry, period}] : []
  })
  const created = fields.find(({name}) => CREATED.test(name))
  const updated = fields.find(({name}) => UPDATED.test(name))
  return created && updated && isBefore(updated.period, created.period) ? [toFlaw(updated, created)] : []
}

/** An end before its start: in two labels side by side, in two cells of a row, or in one text. */
function inRanges({outline}: JudgedPlan): Flaw[] {
  return allIn(outline.root).flatMap(entry => {
    if (entry.inCode) return []
    const dated = entry.children.flatMap(toDated)
    const start = dated.filter(({name}) => START.test(name))
    const end = dated.filter(({name}) => END.test(name))
    const [a, b] = [start[0], end[0]]
    const isPair = start.length === 1 && end.length === 1
    return [...(isPair && a && b && isBefore(b.period, a.period) ? [toFlaw(b, a)] : []), ...rangesIn(entry)]
  })
}

function rangesIn(entry: Entry): Flaw[] {
  const dates = datesIn(entry.prose)
  return dates.flatMap((end, i) => {
    const start = dates[i - 1]
    if (!start || !isBefore(end, start)) return []
    const between = entry.prose.slice(
      entry.prose.indexOf(start.text) + start.text.length,
      entry.prose.indexOf(end.text),
    )
    return RANGE.test(between) ? [toFlaw({name: '', entry, period: end}, {name: '', entry, period: start})] : []
  })
}

function toDated(entry: Entry): Dated[] {
  const [period, ...more] = datesIn(entry.value)
  return period && more.length === 0 ? [{name: entry.name, entry, period}] : []
}

/** A step of a timeline before the step above it. */
function inTimelines({outline}: JudgedPlan): Flaw[] {
  return walk(outline.root, [])
}

function walk(entry: Entry, path: readonly string[]): Flaw[] {
  const own = [...path, entry.name]
  const isTimeline = own.some(name => SEQUENCE.test(name)) && !own.some(name => HISTORY.test(name))
  const here = isTimeline ? backwards(entry.children.flatMap(toStep)) : []
  return [...here, ...entry.children.flatMap(child => walk(child, own))]
}

/** A row with one date, or a label or heading with one. */
function toStep(entry: Entry): Dated[] {
  const texts = entry.kind === 'row' ? entry.children.map(cell => cell.value) : [entry.name, entry.value]
  const dates = texts.flatMap(datesIn)
  const [period] = dates
  const name = entry.kind === 'row' || entry.name !== '' ? entry.name : entry.value
  return period && dates.length === 1 ? [{name, entry, period}] : []
}

function backwards(steps: readonly Dated[]): Flaw[] {
  return steps.flatMap((step, i) => {
    const before = steps[i - 1]
    return before && isNext(before.name, step.name) && isBefore(step.period, before.period)
      ? [toFlaw(step, before)]
      : []
  })
}

/** Whether two names say themselves that one comes after the other. */
function isNext(before: string, name: string): boolean {
  const [a, b] = [NUMBERED.exec(before), NUMBERED.exec(name)]
  if (a === null || b === null || a[1]?.toLowerCase() !== b[1]?.toLowerCase()) return false
  return Number(a[2] ?? a[3]) < Number(b[2] ?? b[3])
}

function toFlaw({entry, period}: Dated, other: Dated): Flaw {
  return {line: entry.line, endLine: entry.endLine, slot: entry.name, found: period.text, wanted: other.period.text}
}

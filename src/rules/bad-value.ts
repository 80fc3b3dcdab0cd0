import {countWords, normalise} from '../markdown/words.ts'
import type {ValueType} from '../model/template.ts'
import type {Rule} from './rule.ts'
import {valueWords} from './value-words.ts'

/** A value is not of the kind that the slot wants: an impossible date, a version form. */
export const badValue: Rule = {
  id: 'bad-value',
  message: ({found, wanted}) => `Unexpected value \`${found}\`, expected ${wanted || 'a real value'}`,
  help: () => 'Write a value of the kind that the template asks for, or "N/A" with the reason.',
}

const ISO_LIKE = /(?<![\d-])(\d{4})[-/](\d{1,2}|[XxMm?]{2})[-/](\d{1,2}|[XxDd?]{2})(?![\d-]|\p{L})/gu
/** `31.12.2026`; some write the month first. */
const POINTED = /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/g
const VERSION_FORM =
  /(?<![\p{L}\d])v?[xX]\.[yYxX](?:\.[zZxX])?(?![\p{L}\d])|(?<![\p{L}\d.])\d+\.[xX]\.[xX](?![\p{L}\d])/u
/** Fine for a library; a version of one's own has all of its numbers. */
const VERSION_RANGE = /^v?\d+(?:\.\d+)?\.[xX*]$/
const DATE_WORD =
  /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|week|month|quarter|sprint|today|tomorrow|spring|summer|autumn|winter)/i
const NUMBER_WORD =
  /\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|zero|none|no|unlimited|single|dozen|hundred|thousand|million|an? (?:few|milli)?\s?(?:seconds?|minute|hour|day|week|month|year))\b|∞|[一二三四五六七八九十]/iu

const NO_CHANGE =
  /\b(?:unchanged|no change|negligible|insignificant|not a concern|same as (?:today|before|now)|as (?:today|before|now)|unverändert|vernachlässigbar|inchangée?s?|négligeable|sin cambios|insignificante|invariat[oa]|trascurabile|inalterad[oa]|ongewijzigd)(?![\p{L}])|変更なし|不变|无变化|변경 없음/iu

/** A longer text explains itself, with or without a figure. */
const MAX_VALUE_WORDS = 6

/** Words of scales and states. A list made of them alone is closed, and takes no word that belongs to none. */
const SCALE_WORDS = new Set(
  `accepted acceptable active always approved archived available average backlog blocked blocker cancelled canceled catastrophic certain
  closed complete completed confirmed could critical current declined deferred depends deprecated done draft easy enabled disabled essential
  exceptional existing extensive extreme fail failed false final finished frequent full green hard high highest huge implemented important
  in inactive initial internal large likely limited live locked low lowest major marginal may maybe med medium merged mid minimal minor
  missing moderate must mandatory negligible never new nice no none normal obsolete occasional often old on ongoing off open optional orange
  p0 p1 p2 p3 p4 paused partial partially partly pass passed pending planned possible postponed preferred probable production progress
  proposed published rare ready red rejected released remote required resolved retired review reviewed reviewing serious severe shipped
  should significant simple small sometimes started stable stopped superseded temporary tentative todo to trivial true under unknown
  unlikely urgent very waiting weak strong wip won't wont work working yellow yes almost
  niedrig gering mittel hoch kritisch offen geschlossen entwurf geplant genehmigt freigegeben abgelehnt fertig erledigt laufend nein
  faible moyen moyenne haut haute critique brouillon ouvert valide termine oui non bajo baja media medio alto alta critico borrador
  aprobado abierto cerrado hecho listo basso bassa critica bozza aperto chiuso fatto pronto approvato baixo baixa rascunho aprovado
  aberto fechado feito pronto laag gemiddeld hoog kritiek concept goedgekeurd gesloten gereed klaar nee`.split(/\s+/),
)
const MAX_CHOICE_WORDS = 2

/** Whether a text has a number, in digits or in words. */
export function hasNumber(text: string): boolean {
  return NUMBER_WORD.test(text)
}

/** Whether a short value says that the number stays what it is, or does not matter. */
export function saysNoChange(value: string): boolean {
  return countWords(value) <= MAX_VALUE_WORDS && NO_CHANGE.test(value)
}

/** The first impossible date in a text (`2026-02-30`, `2026-02-XX`), null if there is none. */
export function findImpossibleDate(prose: string): string | null {
  for (const match of prose.matchAll(ISO_LIKE)) {
    const [text, year, month, day] = match
    if (!isCalendarDate(Number(year), Number(month), Number(day))) return text
  }
  return null
}

/** Whether a date with points is none on any calendar. In free text the same form may be a version. */
function hasImpossibleDay(value: string): boolean {
  return [...value.matchAll(POINTED)].some(([, first, second, year]) => {
    const [a, b] = [Number(first), Number(second)]
    return !isCalendarDate(Number(year), b, a) && !isCalendarDate(Number(year), a, b)
  })
}

/** A version that is still a form, such as `x.y.z`, null if there is none. */
export function findVersionForm(value: string): string | null {
  return VERSION_FORM.exec(value)?.[0] ?? null
}

/**
 * What is wrong with a value of a typed slot, null if nothing is. `wanted` is what the slot takes; `prose` is the value
 * with links and code blanked out.
 */
export function misfit(value: string, type: ValueType, prose = value): {readonly wanted: string} | null {
  return isMisfit(value, type, prose) ? {wanted: valueWords(type)} : null
}

function isMisfit(value: string, type: ValueType, prose: string): boolean {
  switch (type.kind) {
    case 'date':
      return findImpossibleDate(value) !== null || hasImpossibleDay(value) || !DATE_WORD.test(value)
    case 'version':
      return findVersionForm(value) !== null || VERSION_RANGE.test(value) || !/\d/.test(value)
    case 'number':
      return !hasNumber(value) && !saysNoChange(value) && countWords(value) <= MAX_VALUE_WORDS
    case 'choice':
      return isForeign(value, type.options)
    case 'link':
      return prose === value && !isTarget(value)
    case 'text':
      return false
  }
}

/** A word that belongs to no scale or state, where the options are all scales or states. Own grades are answers. */
function isForeign(value: string, options: readonly string[]): boolean {
  const words = normalise(value).match(/[\p{L}\p{N}'-]+/gu) ?? []
  const isClosed = options.every(option => option.split(/[\s-]+/).every(word => SCALE_WORDS.has(word)))
  if (!isClosed || words.length === 0 || words.length > MAX_CHOICE_WORDS) return false
  return words.every(word => /^[a-z]{3,}$/.test(word) && !SCALE_WORDS.has(word))
}

/** A link, a path, a number of an issue or a page; longer text says where to look in words. */
function isTarget(value: string): boolean {
  return /[/.#\d`[\]<>@_]/.test(value) || countWords(value) > MAX_CHOICE_WORDS
}

function isCalendarDate(year: number, month: number, day: number): boolean {
  if (!(month >= 1 && month <= 12 && day >= 1)) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day <= (days[month - 1] ?? 0)
}

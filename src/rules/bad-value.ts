import {countWords} from '../markdown/words.ts'
import type {ValueType} from '../model/template.ts'
import type {Rule} from './rule.ts'

/** A value is not of the kind that the slot wants: an impossible date, a version form. */
export const badValue: Rule = {
  id: 'bad-value',
  message: ({slot, found, wanted}) =>
    `Unexpected value \`${found}\` for \`${slot}\`, expected ${wanted || 'a real value'}`,
  help: ({wanted}) => `Write ${wanted || 'a real value'}.`,
}

const ISO_LIKE = /(?<![\d-])(\d{4})[-/](\d{1,2}|[XxMm?]{2})[-/](\d{1,2}|[XxDd?]{2})(?![\d-]|\p{L})/gu
const VERSION_FORM =
  /(?<![\p{L}\d])v?[xX]\.[yYxX](?:\.[zZxX])?(?![\p{L}\d])|(?<![\p{L}\d.])\d+\.[xX]\.[xX](?![\p{L}\d])/u
const DATE_WORD =
  /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|week|month|quarter|sprint|today|tomorrow|spring|summer|autumn|winter)/i
const NUMBER_WORD =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|zero|none|no|unlimited|single|dozen|hundred|thousand|million)\b|∞|[一二三四五六七八九十]/i

/** A longer text explains itself, with or without a figure. */
const MAX_VALUE_WORDS = 6

/** The first impossible date in a text (`2026-02-30`, `2026-02-XX`), null if there is none. */
export function findImpossibleDate(prose: string): string | null {
  for (const match of prose.matchAll(ISO_LIKE)) {
    const [text, year, month, day] = match
    if (!isCalendarDate(Number(year), Number(month), Number(day))) return text
  }
  return null
}

/** A version that is still a form, such as `x.y.z`, null if there is none. */
export function findVersionForm(value: string): string | null {
  return VERSION_FORM.exec(value)?.[0] ?? null
}

/** What is wrong with a value of a typed slot, null if nothing is. `wanted` is what the slot takes. */
export function misfit(value: string, type: ValueType): {readonly wanted: string} | null {
  switch (type.kind) {
    case 'date':
      return findImpossibleDate(value) || !DATE_WORD.test(value) ? {wanted: 'a calendar date such as 2026-03-31'} : null
    case 'version':
      return findVersionForm(value) || !/\d/.test(value) ? {wanted: 'a version such as 1.4.0'} : null
    case 'number':
      return NUMBER_WORD.test(value) || countWords(value) > MAX_VALUE_WORDS ? null : {wanted: 'a number with its unit'}
    default:
      return null
  }
}

function isCalendarDate(year: number, month: number, day: number): boolean {
  if (!(month >= 1 && month <= 12 && day >= 1)) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day <= (days[month - 1] ?? 0)
}

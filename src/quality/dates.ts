/** A day, month or quarter of the calendar as the first and last day that it may mean, each as `yyyymmdd`. */
export interface Period {
  readonly text: string
  readonly from: number
  readonly to: number
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const YEAR = /\d{4}/
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const ISO = /(?<![\p{L}\d-])((?:19|20)\d{2})[-/](\d{1,2})(?:[-/](\d{1,2}))?(?![\p{L}\d-])/gu
const DAY_FIRST = new RegExp(`(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th|\\.)? ${MONTH},? (\\d{4})(?!\\d)`, 'giu')
const MONTH_FIRST = new RegExp(`(?<![\\p{L}\\d])${MONTH} (?:(\\d{1,2})(?:st|nd|rd|th)?,? )?(\\d{4})(?!\\d)`, 'giu')
const QUARTER = /(?<![\p{L}\d])(?:q([1-4])[ -]?(\d{4})|(\d{4})[ -]?q([1-4]))(?![\p{L}\d])/giu

/** The dates of a text that name a year, in order. Forms that leave open which number is the month are none. */
export function datesIn(text: string): readonly Period[] {
  if (!YEAR.test(text)) return []
  const found = [
    ...[...text.matchAll(ISO)].map(match => ({match, period: toPeriod(match[1], match[2], match[3])})),
    ...[...text.matchAll(DAY_FIRST)].map(match => ({match, period: toPeriod(match[3], month(match[2]), match[1])})),
    ...[...text.matchAll(MONTH_FIRST)].map(match => ({match, period: toPeriod(match[3], month(match[1]), match[2])})),
    ...[...text.matchAll(QUARTER)].map(match => ({
      match,
      period: toQuarter(match[2] ?? match[3], match[1] ?? match[4]),
    })),
  ].sort((a, b) => a.match.index - b.match.index)
  let end = 0
  return found.flatMap(({match, period}) => {
    if (match.index < end || period === null) return []
    end = match.index + match[0].length
    return [{text: match[0], ...period}]
  })
}

/** Whether one date lies before another, whichever days they mean. */
export function isBefore(a: Period, b: Period): boolean {
  return a.to < b.from
}

function month(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1)
}

function toPeriod(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): {from: number; to: number} | null {
  const [y, m, d] = [Number(year), Number(month), Number(day ?? 0)]
  if (m < 1 || m > 12 || d > 31) return null
  const start = y * 10_000 + m * 100
  return d > 0 ? {from: start + d, to: start + d} : {from: start + 1, to: start + 31}
}

function toQuarter(year: string | undefined, quarter: string | undefined): {from: number; to: number} {
  const start = Number(year) * 10_000 + (3 * Number(quarter) - 2) * 100
  return {from: start + 1, to: start + 231}
}

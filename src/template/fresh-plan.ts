import type {Slot, Template} from '../model/template.ts'
import {findPrompts} from './prompt.ts'
import {slotsOf} from './slots-of.ts'

/** Labels of the day on which a plan is begun, not of a day to come. */
const BEGUN =
  /^(?:date|(?:date )?created(?: on| at)?|(?:last )?(?:updated|modified|changed|edited)(?: on| at)?|datum|erstellt(?: am)?|stand|fecha|creado|data|criado em|日期|创建日期|作成日|更新日|작성일)$/i
const DATE_FORM = /\bYYYY-MM-DD\b/
const BARE_TITLE = /^(#{1,6}\s+\S.*?)(?<!\s)\s*(?:(?<!#)#+)?$/

/** What is known of a plan before it is written. `title` is null if it has none yet; `date` is as `2026-03-06`. */
export interface Beginning {
  readonly title: string | null
  readonly date: string
}

/**
 * A fresh plan: the template's text without its directives, the title and the date of the header filled in. All other
 * prompts stay.
 */
export function toFreshPlan({sections, text, titled}: Template, {title, date}: Beginning): string {
  const lines = [...text]
  const header = sections.find(section => section.header)
  const slots = header ? slotsOf([header]) : []
  for (const slot of slots.filter(isBegun)) replace(lines, slot.line, line => withDate(line, slot, date))
  if (title !== null && titled && header) replace(lines, header.line, line => withTitle(line, title))
  return `${lines.join('\n').trim()}\n`
}

function isBegun({kind, type, name}: Slot): boolean {
  return kind === 'field' && type.kind === 'date' && BEGUN.test(name)
}

function replace(lines: string[], line: number, change: (text: string) => string): void {
  const text = lines[line - 1]
  if (text !== undefined) lines[line - 1] = change(text)
}

/** The prompt that follows the label on its line. */
function withDate(line: string, {name}: Slot, date: string): string {
  const start = line.toLowerCase().indexOf(name.toLowerCase()) + name.length
  const rest = line.slice(start)
  const prompt = findPrompts(rest)[0]?.text ?? DATE_FORM.exec(rest)?.[0]
  return prompt === undefined ? line : `${line.slice(0, start)}${rest.replace(prompt, () => date)}`
}

/** The title in the place of the heading's prompt, or behind a heading without one. */
function withTitle(line: string, title: string): string {
  const [prompt] = findPrompts(line)
  if (prompt) return line.replace(prompt.text, () => title)
  return line.replace(BARE_TITLE, (_, heading) => `${heading}: ${title}`)
}

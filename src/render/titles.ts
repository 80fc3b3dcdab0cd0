import type {Finding, Waiver} from '../model/report.ts'
import {toPlainLine} from './escape.ts'

/** A section's title as a line; never empty, so that what is put around it holds. */
export function sectionTitle(title: string): string {
  const line = toPlainLine(title)
  return line === 'header' ? 'Header' : line || 'Untitled'
}

/** Where a finding stands, section and slot: `Risks › Owner`; `The plan` for one about the whole. */
export function findingTitle({section, slot}: Finding): string {
  const own = section === 'header' && slot === 'title' ? 'Title' : slot
  const names = [section ? sectionTitle(section) : '', toPlainLine(own ?? '')].filter(name => name !== '')
  const distinct = names.filter((name, index) => name !== names[index - 1])
  return distinct.length === 0 ? 'The plan' : distinct.join(' › ')
}

/** What a plan waives, where and why, in a line. */
export function waiverText({name, reason, line}: Waiver): string {
  return `Waived: ${sectionTitle(name)} (line ${line}): ${toPlainLine(reason)}`
}

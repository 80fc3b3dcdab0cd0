import type {Entry} from '../model/outline.ts'
import {waiverOf} from './waiver.ts'

/** The first text below a block, if it says that the block does not apply. */
export function waiverIn(block: Entry): Entry | null {
  const first = [block, ...block.children].find(
    entry => saidBy(entry).trim() !== '' && entry.kind !== 'comment' && entry.kind !== 'table' && !entry.quoted,
  )
  const own = first ?? block.children.find(entry => entry.quoted && entry.value.trim() !== '')
  return own && own.kind !== 'fence' && waiverOf(saidBy(own)) !== 'none' ? own : null
}

/** What an entry says: `N/A: small change` reads like a label, and is none; `**None**` heads nothing. */
export function saidBy(entry: Entry): string {
  if (entry.alone && entry.children.length === 0) return entry.name
  return entry.kind === 'label' && waiverOf(entry.name) !== 'none' ? `${entry.name}: ${entry.value}` : entry.value
}

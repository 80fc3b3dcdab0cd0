import {normalise} from '../markdown/words.ts'
import type {Outline} from '../model/outline.ts'
import type {PlanPolicy} from '../model/policy.ts'
import type {Mode} from '../model/report.ts'
import {statusesOf} from '../quality/status.ts'
import {isSameName} from '../template/named.ts'

/** The mode of a plan by the status that it states. `status` is as the policy names it, null if it does not. */
export interface StatusMode {
  readonly status: string | null
  readonly mode: Mode
}

/** What may follow a status: `Draft (v2)`, `In review, Pia`. */
const BEHIND = /(?:[(（,;:–—]|\s-\s).*$/s
/** A list of options or a prompt states nothing yet. */
const OPEN = /[[\]{}<>|]/

/**
 * The mode of a plan by its header's status, null if the policy does not ask or the plan states none. One that the policy
 * does not name has the mode of all; of several statuses, one that is gated counts.
 */
export function modeByStatus(outline: Outline, {byStatus, mode, aliases}: PlanPolicy): StatusMode | null {
  if (byStatus.size === 0) return null
  const modes = new Map([...byStatus].map(([status, own]) => [toKey(status), {status, mode: own}]))
  const stated = statusesOf(outline, aliasesOf('Status', aliases)).filter(({value}) => !OPEN.test(value))
  const found = stated.map(
    ({value}): StatusMode =>
      modes.get(toKey(value)) ?? modes.get(toKey(value.replace(BEHIND, ''))) ?? {status: null, mode},
  )
  return found.find(one => one.mode === 'gate') ?? found[0] ?? null
}

function aliasesOf(name: string, aliases: PlanPolicy['aliases']): string[] {
  return [...aliases].flatMap(([own, others]) => (isSameName(own, name) ? others : []))
}

/** A status without case, separators and marks around it: `✅ In-Review` is `in review`. */
function toKey(status: string): string {
  return normalise(status)
    .replace(/[\s_-]+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '')
}

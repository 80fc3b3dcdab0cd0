/** What a reviewer wants to know of any plan, in the order in which it is asked. */
export const TOPICS = ['Decisions', 'Risks', 'Targets', 'External dependencies', 'Open questions'] as const

export type Topic = (typeof TOPICS)[number]

/** At most so many of each topic: a glance, not a second plan. */
export const MAX_OF: Readonly<Record<Topic, number>> = {
  Decisions: 5,
  Risks: 4,
  Targets: 5,
  'External dependencies': 5,
  'Open questions': 5,
}

/** Matters beside the topic: what was tried, how it is watched, what was ticked. */
const ASIDE = /optimi[sz]|monitor|technique|alert|degrad|\btests?\b|testing|validation|checklist|compliance|approved/i
const TARGET =
  /\bslos?\b|\bslas?\b|\bperformance\b|\breliability\b|\bavailability\b|\blatency\b|\bthroughput\b|response time|concurrent users|\btargets?\b(?! (?:platform|audience|users?|dates?)\b)|\berror budget\b|unit economics|success (?:metrics|criteria)|\bkpis?\b|\bgoals\b/i
const RISK = /\brisks?\b/i
const DECISION = /\bdecisions?\b|\bchosen\b/i
const RECORD = /\brecords?\b|\badrs?\b|for each/i
const QUESTION = /open .{0,100}questions?|^questions?\b|unresolved|\bunknowns\b/i
const DEPENDENCY = /\bdependenc(?:y|ies)\b|external (?:services?|systems?|libraries)|third.part(?:y|ies)/i

/**
 * The topic of a place in a template by its names, the outermost first; null if it is none of a reviewer's first
 * questions. Targets go by the two innermost names: a chapter on budgets holds much that is no number.
 */
export function topicOf(path: readonly string[]): Topic | null {
  const own = path.at(-1) ?? ''
  const near = path.slice(-2).join(' / ')
  const all = path.join(' / ')
  if (path.slice(1).some(name => QUESTION.test(name)) || QUESTION.test(own)) return 'Open questions'
  if (ASIDE.test(all)) return null
  if (path.slice(1).some(name => RISK.test(name)) || RISK.test(path[0] ?? '')) return 'Risks'
  if (DECISION.test(all) && !RECORD.test(all)) return 'Decisions'
  if (DEPENDENCY.test(own) || (DEPENDENCY.test(near) && !/scope/i.test(own))) return 'External dependencies'
  return TARGET.test(near) ? 'Targets' : null
}

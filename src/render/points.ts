import type {Finding, PlanReport, SectionReport} from '../model/report.ts'

/** Points with at most one decimal: `6.3`, `12`, `under 0.1`. */
export function pointsText(points: number): string {
  const rounded = Math.round(points * 10) / 10
  return points > 0 && rounded === 0 ? 'under 0.1' : String(rounded)
}

/** What a finding costs, in words; empty for rules beside the sum. */
export function costText(finding: Finding): string {
  if (finding.points <= 0) return ''
  const text = pointsText(finding.points)
  return text === '1' ? '1 point' : `${text} points`
}

/** A section's part of the plan's 100: `4.2 / 8.3`. */
export function sectionPoints(section: SectionReport, plan: PlanReport): string {
  const worth = (slots: number) => (plan.possible > 0 ? (100 * slots) / plan.possible : 0)
  return `${pointsText(worth(section.earned))} / ${pointsText(worth(section.possible))}`
}

/**
 * How a section moved since the base, in points of the plan's 100: `▲ 2.1`; empty if it did not. What counts is what is
 * missing, so that an optional part that comes or goes complete is no movement.
 */
export function sectionMove({earned, possible, base}: SectionReport, plan: PlanReport): string {
  if (base === null || plan.possible <= 0) return ''
  const gained = base.possible - base.earned - (possible - earned)
  const points = pointsText((100 * Math.abs(gained)) / plan.possible)
  return points === '0' ? '' : `${gained > 0 ? '▲' : '▼'} ${points}`
}

/** A count with its noun: `1 plan`, `3 plans`. */
export function countText(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`
}

/** How many parts a plan waives by comments: `2 waivers`. */
export function waiverCount({waivers}: Pick<PlanReport, 'waivers'>): string {
  return countText(waivers.length, 'waiver')
}

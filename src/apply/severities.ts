import type {SectionAssessment} from '../model/assessment.ts'
import type {PlanPolicy} from '../model/policy.ts'
import type {RuleId, Severity} from '../model/report.ts'

type Severities = PlanPolicy['severities']

/** Assessments as the policy's `rules` have them: what a rule finds that is off is no problem, and costs nothing. */
export function weighProblems(sections: readonly SectionAssessment[], severities: Severities): SectionAssessment[] {
  if (severities.size === 0) return [...sections]
  return sections.map(section => {
    const problems = bySeverity(section.problems, severities)
    const spared = section.problems.filter(({rule}) => severities.get(rule) === 'off')
    const earned = spared.reduce((sum, {cost}) => sum.add(cost), section.earned)
    return {...section, problems, earned}
  })
}

/** What rules found, with the severities of the policy; without what is off. */
export function bySeverity<Found extends {readonly rule: RuleId; readonly severity: Severity}>(
  found: readonly Found[],
  severities: Severities,
): Found[] {
  return found.flatMap(one => {
    const severity = severities.get(one.rule) ?? one.severity
    return severity === 'off' ? [] : [{...one, severity}]
  })
}

import type {Standing} from '../github/gateway.ts'
import type {Report} from '../model/report.ts'
import {quote} from '../policy/unexpected.ts'
import {toSentence} from './sentence.ts'

/**
 * Let the run pass if the pull request has the label that the set-up names, and say so. GitHub takes names that differ
 * in case only for one label. Where nobody may look, nothing is skipped.
 */
export function skipByLabel(report: Report, {pull}: Standing, label: string): Report {
  if (label === '' || pull === null || report.result === 'none') return report
  const name = quote(label)
  if (!pull.ok) return withNotice(report, `Nobody could look for the label ${name}. ${toSentence(pull.failure)}`)
  if (!pull.value.labels.some(each => each.toLowerCase() === label.toLowerCase())) return report
  const skipped = withNotice(report, `The label ${name} lets this pass, whatever the score says.`)
  // No plan's result counts any more, which every surface takes from the plan.
  return {...skipped, skippedBy: 'label', plans: report.plans.map(plan => ({...plan, mode: 'report'}))}
}

function withNotice(report: Report, notice: string): Report {
  return {...report, notices: [notice, ...report.notices]}
}

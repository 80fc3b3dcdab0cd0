import type {Report} from '../model/report.ts'
import type {RenderContext} from './context.ts'
import {toMarkdown} from './escape.ts'

/** The pull request's comment, without its hidden marker: at most `context.maxChars` UTF-16 units. */
export function renderComment(report: Report, context: RenderContext): string {
  const lines = [`### ${report.result}`, '']
  for (const plan of report.plans) {
    lines.push(`- ${toMarkdown(plan.path)}: ${plan.score} of 100, needs ${report.policy.minScore}`)
  }
  return `${lines.join('\n')}\n`.slice(0, context.maxChars)
}

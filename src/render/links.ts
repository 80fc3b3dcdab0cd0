import type {RuleId} from '../model/report.ts'
import type {RenderContext, RuleContext} from './context.ts'
import {toUrlPath} from './escape.ts'

/** A Markdown link to a place of a plan at the head commit; away from GitHub the text alone. `text` is escaped. */
export function planLink(text: string, path: string, context: RenderContext, line: number | null = null): string {
  const url = planUrl(path, context, line)
  return url === null ? text : `[${text}](${url})`
}

/** The URL of a place of a plan at the head commit, null away from GitHub. */
export function planUrl(path: string, {repository, headSha}: RenderContext, line: number | null = null): string | null {
  if (repository === null || headSha === null) return null
  const blob = `${repositoryUrl(repository)}/blob/${headSha}/${toUrlPath(path)}`
  // Without `plain=1` GitHub shows Markdown rendered, where lines have no anchor.
  return line === null ? blob : `${blob}?plain=1#L${line}`
}

/** A Markdown link to the commit that was judged, null away from GitHub. */
export function commitLink({repository, headSha}: RenderContext): string | null {
  if (repository === null || headSha === null) return null
  return `[\`${headSha.slice(0, 7)}\`](${repositoryUrl(repository)}/commit/${headSha})`
}

/** A Markdown link to a rule's page. */
export function ruleLink(rule: RuleId, context: RuleContext): string {
  return `[${rule}](${ruleUrl(rule, context)})`
}

/** The URL of a rule's page. */
export function ruleUrl(rule: RuleId, {docsUrl}: RuleContext): string {
  return `${docsUrl}/${rule}.md`
}

function repositoryUrl({serverUrl, owner, name}: NonNullable<RenderContext['repository']>): string {
  return `${serverUrl}/${owner}/${name}`
}

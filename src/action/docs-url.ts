import {RULE_PAGES} from '../report/tool.ts'

/** Where the rules' pages are: in the repository that the action was taken from, at the version that runs. */
export function toDocsUrl(env: Readonly<Record<string, string | undefined>>, serverUrl: string): string {
  const repository = env.GITHUB_ACTION_REPOSITORY ?? ''
  const ref = env.GITHUB_ACTION_REF ?? ''
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[\w./-]+$/.test(ref)) return RULE_PAGES
  return `${serverUrl}/${repository}/blob/${ref}/docs/rules`
}

/** Name and version as reports and `--version` show them; kept equal to package.json by a test. */
export const TOOL = {name: 'plan-completeness', version: '1.0.0'} as const

/** The moving tag of its major version, by which workflows name the action. */
export const MAJOR = `v${TOOL.version.split('.')[0]}`

/** The repository, as workflows name the action. */
export const REPOSITORY = 'plan-completeness/action'

/** Where the rules' pages of this version are, without a slash at its end. */
export const RULE_PAGES = `https://github.com/${REPOSITORY}/blob/v${TOOL.version}/docs/rules`

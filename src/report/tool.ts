/** Name and version as reports and `--version` show them; kept equal to package.json by a test. */
export const TOOL = {name: 'plan-completeness', version: '0.1.0'} as const

/** Where the rules' pages are, without a slash at its end. */
export const RULE_PAGES = 'https://github.com/plan-completeness/plan-completeness/blob/main/docs/rules'

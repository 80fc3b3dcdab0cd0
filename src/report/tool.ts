/** Name and version as reports and `--version` show them; kept equal to package.json by a test. */
export const TOOL = {name: 'plan-completeness', version: '0.1.0'} as const

import type {Rule} from './rule.ts'

/** A heading was paired with a section on weak grounds. */
export const looseMatch: Rule = {
  id: 'loose-match',
  message: ({slot, found}) => `Read \`${found}\` as the answer to \`${slot}\``,
  help: () => 'If it is not, name the heading like the template does.',
}

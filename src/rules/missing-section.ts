import type {Rule} from './rule.ts'

/** A section of the template stands nowhere in the plan. */
export const missingSection: Rule = {
  id: 'missing-section',
  message: ({slot}) => `Unexpected missing section, expected \`${slot}\``,
  help: ({slot, wanted}) =>
    `Add a heading \`${slot}\`${wanted && wanted !== slot ? ` that answers: ${wanted}` : ''}, or say under it why it does not apply.`,
}

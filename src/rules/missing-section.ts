import {asked, type Rule} from './rule.ts'

/** A section of the template stands nowhere in the plan. */
export const missingSection: Rule = {
  id: 'missing-section',
  message: ({slot, wanted}) =>
    slot ? `Unexpected missing section, expected \`${slot}\`` : `Unexpected missing sections, expected: ${wanted}`,
  help: ({slot, ...sentence}) =>
    slot
      ? `Add the heading with its answers, or say under it why it does not apply.${asked({slot, ...sentence})}`
      : 'Add the headings with their answers, or say under each why it does not apply.',
}

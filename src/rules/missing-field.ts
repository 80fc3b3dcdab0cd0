import {asked, type Rule} from './rule.ts'

/** A label of the template stands nowhere in the plan. */
export const missingField: Rule = {
  id: 'missing-field',
  message: ({slot, wanted}) =>
    slot ? `Unexpected missing answer, expected \`${slot}\`` : `Unexpected missing boxes, expected: ${wanted}`,
  help: sentence =>
    sentence.slot
      ? `Add it here, or write "N/A" with the reason.${asked(sentence)}`
      : 'Put them back, or say in their place why they do not apply.',
}

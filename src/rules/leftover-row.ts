import type {Rule} from './rule.ts'

/** A row or item of the template, or a blank one, stands beside real ones. */
export const leftoverRow: Rule = {
  id: 'leftover-row',
  message: ({found}) =>
    found
      ? `Unexpected leftover \`${found}\` beside real answers, expected only those`
      : 'Unexpected blank row or item, expected an answer',
  help: () => 'Delete it, or fill it in.',
}

import type {Rule} from './rule.ts'

/** A row or item of the template, or a blank one, stands beside real ones. */
export const leftoverRow: Rule = {
  id: 'leftover-row',
  message: ({slot, found}) =>
    found
      ? `Unexpected leftover \`${found}\` beside real answers in \`${slot}\``
      : `Unexpected blank row or item in \`${slot}\``,
  help: () => 'Delete it, or fill it in.',
}

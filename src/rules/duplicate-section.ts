import type {Rule} from './rule.ts'

/** An untouched copy of a section stands beside the answered one. */
export const duplicateSection: Rule = {
  id: 'duplicate-section',
  message: ({slot}) => `Unexpected untouched copy of \`${slot}\`, the section is answered elsewhere`,
  help: () => 'Delete the copy.',
}

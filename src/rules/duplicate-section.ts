import type {Rule} from './rule.ts'

/** An untouched copy of a section stands beside the answered one. */
export const duplicateSection: Rule = {
  id: 'duplicate-section',
  message: () => 'Unexpected untouched copy of a section, expected only the answered one',
  help: () => 'Delete the copy.',
}

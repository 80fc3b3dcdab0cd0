import type {Rule} from './rule.ts'

/** The file is not text, too large, or not a regular file. */
export const unreadable: Rule = {
  id: 'unreadable',
  message: ({found}) => `Unexpected unreadable plan: ${found}`,
  help: ({wanted}) => wanted || 'Replace the file by a regular Markdown file in UTF-8.',
}

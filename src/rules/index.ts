import type {Problem} from '../model/assessment.ts'
import type {RuleId} from '../model/report.ts'

/** How a rule speaks: one line of what is there and what was expected, and one of what to write. */
export interface Rule {
  readonly id: RuleId
  readonly message: (problem: Sentence) => string
  readonly help: (problem: Sentence) => string
}

/** The parts of a problem that a sentence may use, cut to a readable length. */
export type Sentence = Pick<Problem, 'slot' | 'found' | 'wanted'>

const asked = ({wanted}: Sentence) => (wanted ? `The template asks: ${wanted}` : 'Write the answer in your own words.')

const all: readonly Rule[] = [
  {
    id: 'missing-section',
    message: ({slot}) => `Unexpected missing section, expected \`${slot}\``,
    help: ({slot, wanted}) =>
      `Add a heading \`${slot}\`${wanted ? ` that answers: ${wanted}` : ''}, or say under it why it does not apply.`,
  },
  {
    id: 'missing-field',
    message: ({slot}) => `Unexpected missing answer, expected \`${slot}\``,
    help: sentence => `Add it here, or write "N/A" with the reason. ${asked(sentence)}`,
  },
  {
    id: 'unfilled',
    message: ({slot, found}) =>
      found
        ? `Unexpected prompt \`${found}\`, expected an answer for \`${slot}\``
        : `Unexpected untouched template text, expected answers for \`${slot}\``,
    help: ({wanted}) =>
      wanted
        ? `Replace the template's text by the answer. Wanted: ${wanted}`
        : "Replace the template's text by the answer.",
  },
  {
    id: 'empty-section',
    message: ({slot}) => `Unexpected empty section, expected text under \`${slot}\``,
    help: sentence => `Write the answer below the heading, or "N/A" with the reason. ${asked(sentence)}`,
  },
  {
    id: 'empty-field',
    message: ({slot}) => `Unexpected empty value, expected an answer for \`${slot}\``,
    help: sentence => `Write the answer behind the label, or "N/A" with the reason. ${asked(sentence)}`,
  },
  {
    id: 'empty-table',
    message: ({slot}) => `Unexpected table without rows, expected at least one row for \`${slot}\``,
    help: () => 'Add one real row, or replace the table by "None" with the reason.',
  },
  {
    id: 'marker',
    message: ({slot, found}) => `Unexpected open end \`${found}\`, expected an answer for \`${slot}\``,
    help: () => 'Decide it and write the answer, or move it to the open questions with an owner and a date.',
  },
  {
    id: 'open-choice',
    message: ({slot, found}) => `Unexpected open choice \`${found}\`, expected one option for \`${slot}\``,
    help: () => 'Keep the option that holds and delete the others.',
  },
  {
    id: 'bad-value',
    message: ({slot, found, wanted}) =>
      `Unexpected value \`${found}\` for \`${slot}\`, expected ${wanted || 'a real value'}`,
    help: ({wanted}) => `Write ${wanted || 'a real value'}.`,
  },
  {
    id: 'leftover-row',
    message: ({slot, found}) =>
      found
        ? `Unexpected leftover \`${found}\` beside real answers in \`${slot}\``
        : `Unexpected blank row or item in \`${slot}\``,
    help: () => 'Delete it, or fill it in.',
  },
  {
    id: 'unticked',
    message: ({slot}) => `Unexpected open box, expected \`${slot}\` to be ticked or explained`,
    help: () => 'Tick the box, or say on its line why it stays open.',
  },
  {
    id: 'half-instance',
    message: ({slot}) => `Unexpected unfinished block \`${slot}\`, expected its answers`,
    help: ({wanted}) => (wanted ? `Still open: ${wanted}. Or delete the block.` : 'Fill the block in, or delete it.'),
  },
  {
    id: 'duplicate-section',
    message: ({slot}) => `Unexpected untouched copy of \`${slot}\`, the section is answered elsewhere`,
    help: () => 'Delete the copy.',
  },
  {
    id: 'different-structure',
    message: ({slot, found}) =>
      `Unexpected outline, expected that of the template \`${slot}\`${found ? `; \`${found}\` fits better` : ''}`,
    help: ({found}) =>
      found
        ? `Name it in the front matter: template: ${found}`
        : 'Follow the template, or name another one in the front matter: template: <id or path>',
  },
  {
    id: 'unreadable',
    message: ({found}) => `Unexpected unreadable plan: ${found}`,
    help: ({wanted}) => wanted || 'Replace the file by a regular Markdown file in UTF-8.',
  },
  {
    id: 'bare-na',
    message: () => 'Unexpected share of answers that only say "N/A", expected a reason with most of them',
    help: () => 'Say in a few words why each does not apply.',
  },
  {
    id: 'loose-match',
    message: ({slot, found}) => `\`${found}\` was read as the answer to \`${slot}\``,
    help: () => 'If it is not, name the heading like the template does.',
  },
]

/** The rules by id, in the order of the documentation. */
export const rules: ReadonlyMap<RuleId, Rule> = new Map(all.map(rule => [rule.id, rule]))

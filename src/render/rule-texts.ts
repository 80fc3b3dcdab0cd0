import type {RuleId} from '../model/report.ts'

/** A rule in words, apart from any finding: what it means, and what to do about it. */
export interface RuleText {
  readonly what: string
  readonly help: string
}

/** The rules in words; `what` is the first sentence of the rule's page. */
export const RULE_TEXTS: Readonly<Record<RuleId, RuleText>> = {
  'missing-section': {
    what: 'A section of the template stands nowhere in the plan.',
    help: 'Add the heading with its answers, or say under it why it does not apply.',
  },
  'missing-field': {
    what: 'One thing that the template asks for is nowhere in the plan, though its section is there.',
    help: 'Add it to the section, or write "N/A" with the reason.',
  },
  unfilled: {
    what: "The template's own text still stands where an answer belongs.",
    help: 'Write the answer in its place, or delete it where the template lets it be left out.',
  },
  'empty-section': {
    what: 'A heading has no answer under it.',
    help: 'Write the answer here, or "N/A" with the reason.',
  },
  'empty-field': {
    what: 'A label has no value, or a box no text.',
    help: 'Write the answer behind the label, or "N/A" with the reason.',
  },
  'empty-table': {
    what: "A table has no rows, or no row of the author's.",
    help: 'Add one real row, or replace the table by "None" with the reason.',
  },
  marker: {
    what: 'The author left an open end.',
    help: 'Decide it and write the answer, or move it to the open questions with an owner and a date.',
  },
  'open-choice': {
    what: 'The options are still listed, and none was chosen.',
    help: 'Keep the option that holds and delete the others.',
  },
  'bad-value': {
    what: 'A value is of the wrong kind: an impossible date, a version that is still a form, no number where one is wanted.',
    help: 'Write a value of the kind that the template asks for, or "N/A" with the reason.',
  },
  'leftover-row': {
    what: 'A row or item of the template still stands beside real ones, or one is blank.',
    help: 'Delete it, or fill it in.',
  },
  unticked: {
    what: 'A box that must be ticked is open, without a word why.',
    help: 'Tick the box, or say on its line why it stays open.',
  },
  'half-instance': {
    what: 'One block of a repeated kind was begun and left half done, or is an untouched sample beside real ones.',
    help: 'Fill the block in, or delete it.',
  },
  'duplicate-section': {
    what: 'A section stands twice: answered, and once more as the template left it.',
    help: 'Delete the copy.',
  },
  'different-structure': {
    what: 'The plan follows another outline altogether.',
    help: 'Follow the template, or name another one in the front matter.',
  },
  unreadable: {
    what: 'The file cannot be judged, since its text could not be read.',
    help: 'Replace the file by a regular Markdown file in UTF-8.',
  },
  'bad-waiver': {
    what: 'Something is waived in a way that does not count.',
    help: 'Answer it, or waive it as the policy allows.',
  },
  'bare-na': {what: 'Most answers only say "N/A".', help: 'Say in a few words why each does not apply.'},
  'loose-match': {
    what: 'A heading of other words was read as a section of the template.',
    help: 'If it is not that section, name the heading like the template does.',
  },
  'dead-link': {
    what: 'A link, or a file that the plan names as its input, leads nowhere.',
    help: 'Correct the path, or add the file.',
  },
  'ghost-tick': {
    what: 'A ticked box says that nothing is left open, and something is.',
    help: 'Settle what is open, or clear the box.',
  },
  'status-conflict': {
    what: 'The status says that the plan is finished, and the plan has gaps.',
    help: 'Close the gaps, or set the status back until they are closed.',
  },
  'unmeasurable-target': {
    what: 'A target has no number that could be measured.',
    help: 'Write a number with its unit, or say that there is no target and why.',
  },
  'date-order': {what: 'Two dates run backwards.', help: 'Correct one of the two dates.'},
  'copied-guidance': {
    what: 'An answer only repeats what the template says there.',
    help: 'Write what holds for this plan.',
  },
}

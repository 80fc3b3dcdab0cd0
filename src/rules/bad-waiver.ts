import type {Rule} from './rule.ts'

/** What stands in the way of a waiver, as what was expected instead. The first two are of texts like "N/A". */
export const WAIVER_WANTS = {
  answer: 'an answer: the policy takes no waivers',
  reason: 'a reason with it',
  because: 'a reason behind `because`',
  duty: 'an answer: it is required',
  form: '`waive "Section" because …`',
  most: 'answers to most of them',
  name: 'the name of a section or slot of the template',
} as const

const HELP: Readonly<Record<string, string>> = {
  [WAIVER_WANTS.answer]: 'Answer what the template asks for.',
  [WAIVER_WANTS.reason]: 'Say in a few words why it does not apply, or answer it.',
  [WAIVER_WANTS.because]: 'Say in a few words why it does not apply, or answer it.',
  [WAIVER_WANTS.duty]: 'Answer what the template asks for, and delete the comment.',
  [WAIVER_WANTS.most]: 'Answer more of it, or judge the plan by a template that asks for less.',
  [WAIVER_WANTS.form]: 'Mend the comment, or delete it.',
}

/** A waiver that does not count: without a reason, of what nobody asks for, or where the policy takes none; or too many. */
export const badWaiver: Rule = {
  id: 'bad-waiver',
  message: ({found, wanted}) =>
    wanted === WAIVER_WANTS.most
      ? `Unexpected waivers of ${found} slots, expected ${wanted}`
      : `Unexpected waiver \`${found}\`, expected ${wanted}`,
  help: ({wanted}) => HELP[wanted] ?? 'Name it as the template does, or delete the comment.',
}

import {asked, type Rule} from './rule.ts'

/** A prompt, sample or untouched block of the template is still there. */
export const unfilled: Rule = {
  id: 'unfilled',
  message: ({found}) =>
    found
      ? `Unexpected prompt \`${found}\`, expected an answer`
      : "Unexpected text of the template, expected the plan's own answers",
  help: sentence =>
    `${sentence.isOptional ? 'Delete it, or write' : 'Write'} ${sentence.value} in its place.${asked(sentence)}`,
}

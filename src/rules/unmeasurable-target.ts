import type {Rule} from './rule.ts'

/** A target has no number that could be measured. */
export const unmeasurableTarget: Rule = {
  id: 'unmeasurable-target',
  message: ({found}) => `Unexpected target \`${found}\`, expected one with a number`,
  help: () => 'Write a number with its unit, or say that there is no target and why.',
}

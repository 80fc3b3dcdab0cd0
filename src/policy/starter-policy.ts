import {stringify} from 'yaml'
import {wrap} from '../render/terminal-wrap.ts'
import {type PolicyFile, policySchema} from './policy-schema.ts'
import {DEFAULT_LIMITS} from './run-limits.ts'

const MAX_COLUMNS = 100

/** Each key of a policy file with a value that somebody might want. */
const SAMPLES: {readonly [Key in keyof PolicyFile]-?: NonNullable<PolicyFile[Key]>} = {
  plans: ['docs/**/plan.md', '!docs/archive/**'],
  ignore: ['docs/plans/2024'],
  'min-score': 80,
  mode: 'gate',
  ratchet: true,
  template: 'docs/plan-template.md',
  required: ['Risks', 'Risks > Owner'],
  weights: {Risks: 2},
  rules: {marker: 'error', 'dead-link': 'note'},
  na: {accept: true, reason: 'required'},
  aliases: {Risks: ['Dangers', 'Gefahren']},
  'by-status': {Draft: 'report', Approved: 'gate'},
  'skip-label': 'plan-completeness: skip',
  'max-plans': DEFAULT_LIMITS['max-plans'],
  'max-plan-size': DEFAULT_LIMITS['max-plan-size'],
  overrides: [{paths: ['services/payments'], 'min-score': 95}],
}

/**
 * A policy file in which every key is explained and none is set, so that it changes nothing until somebody wants it. Its
 * first line makes editors complete it.
 */
export function toStarterPolicy({docsUrl, schemaUrl}: {docsUrl: string; schemaUrl: string}): string {
  const head = [
    `yaml-language-server: $schema=${schemaUrl}`,
    'The policy of Plan Completeness. It counts once it is on the base branch, and goes before the',
    'inputs of the workflow. Nothing is set yet: take the # away in front of what you want.',
    docsUrl,
  ]
  const parts = policySchema.keyof().options.map(key => [
    ...toComment(policySchema.shape[key].unwrap().meta()?.description ?? ''),
    ...stringify({[key]: SAMPLES[key]})
      .trimEnd()
      .split('\n')
      .map(line => `#${line}`),
  ])
  return `${[head.map(line => `# ${line}`), ...parts].map(lines => lines.join('\n')).join('\n\n')}\n`
}

function toComment(text: string): string[] {
  return wrap(text, {indent: 0, columns: MAX_COLUMNS}).map(line => `# ${line}`)
}

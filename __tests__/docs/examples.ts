import {check} from '../../src/check.ts'
import type {PlanSource} from '../../src/model/plan.ts'
import type {Policy, TemplateSource} from '../../src/model/policy.ts'
import type {PlanReport} from '../../src/model/report.ts'
import {judgeTargets, targetsIn} from '../../src/rules/link-target.ts'
import {fencesOf, read} from './pages.ts'

/** Where the plans of all examples stand. */
const PATH = 'specs/007/plan.md'

/** A plan on a page with the template above it. `words` say what the page claims of it. */
export interface Example {
  readonly page: string
  readonly line: number
  readonly words: readonly string[]
  readonly report: PlanReport
}

const known = new Map<string, Example[]>()

/** The plans of a page, judged once. Each is fenced as `markdown plan …`, below a fence `markdown template …`. */
export function examplesOf(page: string): Example[] {
  const before = known.get(page)
  if (before) return before
  const examples: Example[] = []
  let template: TemplateSource | null = null
  for (const {language, words, text, line} of fencesOf(read(page))) {
    if (language !== 'markdown') continue
    const [kind, ...rest] = words
    if (kind === 'template') template = {id: 'example', source: 'docs/plan-template.md', text}
    if (kind !== 'plan') continue
    if (template === null) throw new Error(`${page}:${line} has no template above it`)
    examples.push({page, line, words: rest, report: judge(toBytes(text, rest), template, toTargets(text, rest))})
  }
  known.set(page, examples)
  return examples
}

/** What the plan leads to, where its fence says which files its repository has: `files=spec.md,docs/guide.md`. */
function toTargets(text: string, words: readonly string[]): PlanSource['targets'] {
  const files = words
    .find(word => word.startsWith('files='))
    ?.slice('files='.length)
    .split(',')
  return files && judgeTargets(targetsIn(text, PATH), path => files.includes(path))
}

function judge(content: Uint8Array, template: TemplateSource, targets: PlanSource['targets']): PlanReport {
  const policy: Policy = {source: 'default', minScore: 80, mode: 'gate', ratchet: false, template}
  const plan = {path: PATH, change: 'added', content, base: null, repositoryTemplate: null, targets} as const
  const report = check([plan], policy)
  if (!report.ok) throw new Error(report.failure.message)
  return report.value.plans[0] as PlanReport
}

function toBytes(text: string, words: readonly string[]): Uint8Array {
  if (!words.includes('encoding=utf-16le')) return Buffer.from(text)
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
}

import {describe, expect, test} from '@jest/globals'
import type {Report} from '../../src/model/report.ts'
import {
  renderCheckRun,
  renderComment,
  renderHtml,
  renderJson,
  renderJunit,
  renderPretty,
  renderSarif,
  renderSummary,
  toAnnotations,
} from '../../src/render/index.ts'
import {expectGolden, inShort} from '../golden.ts'
import {
  context,
  differentPlan,
  draftPlan,
  failingPlan,
  manyPlans,
  notStartedPlan,
  planOf,
  reportOf,
  tenPlans,
  unreadablePlan,
  waivingPlan,
} from './reports.ts'

const passing = reportOf([planOf()])
const failing = reportOf([failingPlan])
const huge = reportOf(manyPlans)

/** What every surface is drawn of. */
const EACH: Readonly<Record<string, Report>> = {
  passing,
  failing,
  mixed: reportOf(tenPlans, {notices: ['The check run was refused.']}),
  'no-plans': reportOf([]),
}

/** What the comment and the terminal have words of their own for. */
const MORE: Readonly<Record<string, Report>> = {
  'not-started': reportOf([notStartedPlan]),
  'different-structure': reportOf([differentPlan]),
  unreadable: reportOf([unreadablePlan]),
  'report-mode': reportOf([failingPlan], {
    mode: 'report',
    notices: ['The check run was refused: add `checks: write` under `permissions:`.'],
  }),
  draft: reportOf([draftPlan]),
  waivers: reportOf([waivingPlan]),
  'waivers-beside-others': reportOf([waivingPlan, failingPlan]),
  'draft-beside-others': reportOf([draftPlan, planOf()]),
}

const RULE = /docs\/rules\/[\w-]+\.md/g
const FOLD = /<details/g
const sources = new Map([
  [failingPlan.path, Array.from({length: 300}, (_, i) => `${'  '.repeat(i % 3)}- Line <${i + 1}>`).join('\n')],
])

interface Surface {
  readonly name: string
  readonly type: string
  readonly draw: (report: Report) => string
  /** What of a huge report is counted. */
  readonly parts: Readonly<Record<string, RegExp>>
}

const comment: Surface = {
  name: 'comment',
  type: 'md',
  draw: report => renderComment(report, context),
  parts: {folds: FOLD, 'links to rules': RULE},
}
const terminal: Surface = {
  name: 'terminal',
  type: 'txt',
  draw: report => renderPretty(report, {...context, color: false, columns: 100}),
  parts: {plans: /\/plan\.md$/gm, findings: /\(unfilled\)$/gm},
}

const SURFACES: readonly Surface[] = [
  comment,
  terminal,
  {
    name: 'summary',
    type: 'md',
    draw: report => renderSummary(report, {...context, maxChars: 1_048_576}),
    parts: comment.parts,
  },
  {
    name: 'check-run',
    type: 'md',
    draw: report => {
      const {title, summary} = renderCheckRun(report, {...context, maxChars: 65_535})
      return `# ${title}\n\n${summary}`
    },
    parts: comment.parts,
  },
  {
    name: 'annotations',
    type: 'json',
    draw: report => `${JSON.stringify(toAnnotations(report), null, 2)}\n`,
    parts: {annotations: /"path"/g},
  },
  {name: 'report', type: 'json', draw: renderJson, parts: {plans: /"path"/g, findings: /"rule"/g}},
  {name: 'sarif', type: 'json', draw: report => renderSarif(report, context), parts: {results: /"ruleId"/g}},
  {
    name: 'junit',
    type: 'xml',
    draw: report => renderJunit(report, context),
    parts: {suites: /<testsuite /g, cases: /<testcase /g, failures: /<failure /g},
  },
  {
    name: 'page',
    type: 'html',
    draw: report => withoutCode(renderHtml(report, {...context, sources})),
    parts: {
      'rows of the heat map': /<tr data-result/g,
      plans: /<details class="plan"/g,
      findings: /<li class="error"/g,
    },
  },
]

describe.each(SURFACES)('golden files of the $name', ({name, type, draw, parts}) => {
  test.each(Object.entries(EACH))('%s', (which, report) =>
    expectGolden(import.meta.url, `${name}-${which}.${type}`, draw(report)),
  )

  test('huge', () =>
    expectGolden(import.meta.url, `${name}-huge.${type === 'md' ? 'md' : 'txt'}`, inShort(draw(huge), parts)))
})

describe.each([comment, terminal])('golden files of the $name, state by state', ({name, type, draw}) => {
  test.each(Object.entries(MORE))('%s', (which, report) =>
    expectGolden(import.meta.url, `${name}-${which}.${type}`, draw(report)),
  )
})

test('titles of check runs', () => {
  const titles = Object.entries({...EACH, ...MORE, huge}).map(
    ([name, report]) => `${name}: ${renderCheckRun(report, context).title}`,
  )
  expectGolden(import.meta.url, 'check-run-titles.txt', `${titles.join('\n')}\n`)
})

test('a comment with hardly any room', () => {
  expectGolden(import.meta.url, 'comment-tight.md', renderComment(failing, {...context, maxChars: 3000}))
})

test('narrow and coloured terminals', () => {
  expectGolden(import.meta.url, 'terminal-narrow.txt', renderPretty(failing, {...context, color: false, columns: 44}))
  expectGolden(import.meta.url, 'terminal-colour.txt', renderPretty(failing, {...context, color: true, columns: 100}))
})

/** A page without the text of its style and script, which are pinned by their hashes. */
function withoutCode(page: string): string {
  const short = page.replace(/(<(style|script)>)[\s\S]*?(<\/\2>)/g, '$1…$3')
  expect(short.match(/…<\/(?:style|script)>/g)).toHaveLength(2)
  return short
}

/** Text that a plan could try to break out with, and reports that have it wherever plan text can stand. */
import fc from 'fast-check'
import type {PlanReport, Report} from '../../src/model/report.ts'
import {failingPlan, findingOf, planOf, reportOf, sectionOf, unreadablePlan} from './reports.ts'

const FRAGMENTS: readonly string[] = [
  ...[
    '@user',
    '@org/team',
    '\\@user',
    '@\u200Buser',
    '&#64;user',
    '&commat;user',
    'a@b.co',
    'mailto:a@b.co',
    'xmpp:a@b.co',
  ],
  ...[
    'https://evil.example/x',
    'HTTP://evil.example',
    'www.evil.example',
    'ftp://evil.example',
    '<https://evil.example>',
  ],
  ...[
    '![x](https://evil.example/x.png)',
    '[x](https://evil.example)',
    '[x][y]',
    '[y]: https://evil.example',
    '[^1]',
    '[^1]: note',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '<!--',
    '-->',
    '</details>',
    '<details>',
    '</summary>',
    '<br>',
    '<b>',
    '&lt;',
    '&amp;',
    '&',
  ],
  ...[
    '#1',
    ' #12',
    'GH-1',
    'owner/repo#1',
    'owner/repo@4f2a9c1',
    '4f2a9c1d7e8b3a5f60718293a4b5c6d7e8f90a1b',
    '1234567',
  ],
  ...[
    '*',
    '**',
    '_',
    '~',
    '~~',
    '`',
    '``',
    '```',
    '|',
    '\\',
    '\\|',
    '!',
    '[',
    ']',
    '(',
    ')',
    '$',
    '$$',
    '$x$',
    ':tada:',
    ':',
  ],
  ...[
    '\n',
    '\r\n',
    '\n\n',
    '\n# h',
    '\n---\n',
    '\n- [ ] ',
    '- [x] ',
    '1. ',
    '2) ',
    '> ',
    '+ ',
    '= ',
    '# ',
    '    ',
    '\t',
    '\u2028',
    '\u0085',
  ],
  ...[
    '\u202E',
    '\u2066',
    '\u200B',
    '\u200D',
    '\uFEFF',
    '\u00AD',
    '\u{E0041}',
    '\uD800',
    '\u0000',
    '\u0007',
    '\u001B[31m',
    '\u009B31m',
  ],
  ...['::error::x', ' ::set-output name=a::b', '##[error]x', '::add-mask::', 'word', ' ', 'Ünïcödé', '漢字', '🙂'],
]

/** One string of a hostile plan. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {weight: 4, arbitrary: fc.array(fc.constantFrom(...FRAGMENTS), {maxLength: 8}).map(parts => parts.join(''))},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 40})},
)

/** A plan with hostile text in every place. */
export const hostilePlan: fc.Arbitrary<PlanReport> = fc
  .record({
    text: fc.array(hostileText, {minLength: 12, maxLength: 12}),
    kind: fc.constantFrom(failingPlan, planOf(), unreadablePlan),
  })
  .map(({text, kind}) => toHostile(kind, text))

function toHostile(plan: PlanReport, text: readonly string[]): PlanReport {
  const [path, id, source, title, message, help, section, slot, label, first, second, other] = text.map(part => part)
  return {
    ...plan,
    path: path ?? '',
    template: {id: id ?? '', source: source ?? '', chosenBy: 'repository'},
    sections: [
      sectionOf(title ?? '', 'partial', 1, 3, 4, {earned: 2, possible: 3}),
      sectionOf(other ?? '', 'missing', 0, 2, null),
    ],
    findings: [
      findingOf({message: message ?? '', help: help ?? '', section: section ?? '', slot: slot ?? ''}),
      findingOf({
        message: `Unexpected \`${first}\`, expected \`${second}\``,
        help: other ?? '',
        slot: null,
        severity: 'note',
      }),
    ],
    skeleton: [section, slot, '```', help, '````', label].join('\n'),
    notices: [other ?? ''],
    waivers: [{name: title ?? '', reason: first ?? '', line: 5}],
    highlights: [
      {label: label ?? '', text: first ?? '', line: 3},
      {label: label ?? '', text: second ?? '', line: 4},
    ],
  }
}

/** A report of one to three hostile plans. */
export const hostileReport: fc.Arbitrary<Report> = fc
  .record({plans: fc.array(hostilePlan, {minLength: 1, maxLength: 3}), notice: hostileText})
  .map(({plans, notice}) => reportOf(plans, {notices: [notice]}))

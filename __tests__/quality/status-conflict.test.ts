import {describe, expect, test} from '@jest/globals'
import {flawsOf, linesOf} from './flaws.ts'

const template =
  '# Plan: [Name]\n\n**Status**: [draft | review | approved]\n\n## Cost\n\n[How much]\n\n## Risks\n\n- [Risk]\n'
const GAP = '[How much]'
const planOf = (header: string, cost = GAP) => `${header}\n\n## Cost\n\n${cost}\n\n## Risks\n\n- Ice in March\n`
const titled = (label: string) => `# Plan: Pier\n\n${label}`

describe('says more than the plan does', () => {
  test.each([
    ['approved', titled('**Status**: approved'), 3],
    ['in capitals', titled('**Status:** APPROVED'), 3],
    ['with a mark', titled('**Status:** ✅ Approved'), 3],
    ['with who and when', titled('**Status:** Approved (Ida Holm, 2026-03-01)'), 3],
    ['accepted', titled('- **Status:** Accepted'), 3],
    ['final', titled('**Document status**: Final'), 3],
    ['done', titled('Status: done'), 3],
    ['ready to build', titled('**Status**: Ready for Implementation'), 3],
    ['beside other labels', titled('**Owner**: Ida | **Status**: Approved'), 3],
    ['in a table of labels', titled('| Field | Value |\n|---|---|\n| Status | Approved |'), 5],
    ['in a table of columns', titled('| Owner | Status | Date |\n|---|---|---|\n| Ida | Approved | May |'), 5],
    ['in a quote', titled('> **Status:** Approved'), 3],
    ['in front matter', `---\nstatus: approved\n---\n${titled('By Ida')}`, 2],
    ['above the title', `**Status**: approved\n\n${titled('By Ida')}`, 1],
    ['in German', titled('**Status:** Freigegeben'), 3],
    ...'finalized,finalised,final,complete,completed,implemented,signed off,signed-off,released,shipped,fertig,terminé'
      .concat(',aprobado,approvato,已完成,承認済,承認済み,完了,승인,승인됨,승인완료,완료')
      .split(',')
      .map((word): [string, string, number] => [word, titled(`**Status:** ${word}`), 3]),
    ['in Spanish', titled('**Estado:** Aprobado'), 3],
    ['in Chinese', titled('**状态**：已批准'), 3],
  ])('%s', (_, header, line) => {
    expect(linesOf('status-conflict', {template, plan: planOf(header)})).toEqual([line])
  })

  test('it says what is open, and where', () => {
    const [flaw] = flawsOf('status-conflict', {template, plan: planOf(titled('**Status**: approved'))})
    expect(flaw).toMatchObject({
      severity: 'warning',
      message: 'Unexpected status `approved`, expected one of a plan in progress: it has 1 gap, the first on line 7',
      section: 'header',
      points: 0,
    })
  })

  test('a section that is missing has no line', () => {
    const plan = `${titled('**Status**: approved')}\n\n## Cost\n\n100 EUR\n`
    const [flaw] = flawsOf('status-conflict', {template, plan})
    expect(flaw?.message).toMatch(/it has 1 gap$/)
  })

  test('the status is told once', () => {
    const plan = `---\nstatus: approved\n---\n${planOf(titled('**Status**: approved'))}`
    expect(linesOf('status-conflict', {template, plan})).toHaveLength(1)
  })

  test('the first gap is the one on the first line', () => {
    const own = `${template}\n## Owner\n\n[Who]\n`
    const plan = `${titled('**Status**: approved')}\n\n## Owner\n\n[Who]\n\n## Risks\n\n- Ice\n\n## Cost\n\n[How much]\n`
    expect(flawsOf('status-conflict', {template: own, plan})[0]?.message).toMatch(/it has 2 gaps, the first on line 7$/)
  })

  test('several gaps are counted', () => {
    const plan = planOf(titled('**Status**: approved')).replace('- Ice in March', '- TBD')
    expect(flawsOf('status-conflict', {template, plan})[0]?.message).toMatch(/it has 2 gaps, the first on line 7$/)
  })
})

describe('is no conflict', () => {
  test.each([
    ['nothing is open', titled('**Status**: approved'), '100 EUR a month'],
    ['a draft', titled('**Status**: draft'), GAP],
    ['in review', titled('**Status**: In Review'), GAP],
    ['no status', titled('By Ida'), GAP],
    ['an empty status', titled('**Status**:'), GAP],
    ['still open', titled('**Status**: draft | review | approved'), GAP],
    ['not approved', titled('**Status**: Not approved'), GAP],
    ['to be approved', titled('**Status**: To be approved by Ida'), GAP],
    ['approval pending', titled('**Status**: Approved pending the cost'), GAP],
    ['approved in part', titled('**Status**: Approved, except for the cost'), GAP],
    ['a finished phase', titled('**Status**: Phase 2 complete'), GAP],
    ['ready for review', titled('**Status**: Ready for review'), GAP],
    ...'not pending except until once when if conditional conditionally partial partially draft awaiting phase wip'
      .split(' ')
      .map((word): [string, string, string] => [word, titled(`**Status**: Approved (${word})`), GAP]),
    ['subject to', titled('**Status**: Approved, subject to the cost'), GAP],
    ['in part', titled('**Status**: Approved in part'), GAP],
    ['with changes', titled('**Status**: Approved with changes'), GAP],
    ['a word behind it', titled('**Status**: almost done'), GAP],
    ['a label that only begins like one', titled('**Status page**: done'), GAP],
    [
      'several rows',
      titled('| Owner | Status | Date |\n|---|---|---|\n| Ida | done | May |\n| Ed | open | May |'),
      GAP,
    ],
    ['no title, and a status in a section', '## About\n\n**Status**: done', GAP],
    ['a final draft', titled('**Status**: Final draft'), GAP],
    ['a longer word', titled('**Status**: Donepezil'), GAP],
    ['another label', titled('**Approved by**: Ida'), GAP],
    ['status of something else', titled('**Build status**: done'), GAP],
    ['an example in code', titled('```\nStatus: approved\n```'), GAP],
  ])('%s', (_, header, cost) => {
    expect(linesOf('status-conflict', {template, plan: planOf(header, cost)})).toEqual([])
  })

  test('the status of a part further down', () => {
    const plan = planOf(titled('By Ida')).replace('- Ice in March', '- Ice in March\n\n**Status**: accepted')
    expect(linesOf('status-conflict', {template, plan})).toEqual([])
  })

  test('a gap that is only a warning', () => {
    const own = template.replace('[How much]', '**Sum:** [How much]\n\n**Payer:** [Who]')
    const plan = planOf(titled('**Status**: approved'), '**Sum:** 100 EUR')
    expect(flawsOf('missing-field', {template: own, plan})).toHaveLength(1)
    expect(linesOf('status-conflict', {template: own, plan})).toEqual([])
  })
})

import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {
  renderCheckRun,
  renderComment,
  renderJson,
  renderPretty,
  renderSummary,
  toAnnotations,
} from '../../src/render/index.ts'
import {CONTROLS, expectHarmless} from './harmless.ts'
import {hostileReport} from './hostile.ts'
import {context} from './reports.ts'

describe('a hostile plan adds nothing of its own to', () => {
  test('the comment, the summary and the check run', () => {
    fc.assert(
      fc.property(hostileReport, report => {
        expectHarmless(renderComment(report, context))
        expectHarmless(renderSummary(report, context))
        expect(renderCheckRun(report, context).title).toMatch(/^[\w ,:→]+$/)
      }),
      {numRuns: 150},
    )
  })

  test('annotations and the terminal', () => {
    fc.assert(
      fc.property(hostileReport, report => {
        for (const {title, message} of toAnnotations(report)) expect(title + message).not.toMatch(/\p{Cc}|\p{Cf}|##\[/u)
        const text = renderPretty(report, {...context, color: false, columns: 50})
        expect(text).not.toMatch(CONTROLS)
        expect(text).not.toMatch(/^\s*::|##\[/m)
      }),
      {numRuns: 200},
    )
  })
})

test('JSON keeps plan text as it is', () => {
  fc.assert(fc.property(hostileReport, report => expect(JSON.parse(renderJson(report))).toEqual(report)))
})

test('every limit is kept, with the verdict first and what was left out said', () => {
  fc.assert(
    fc.property(hostileReport, fc.integer({min: 200, max: 6000}), (report, maxChars) => {
      const comment = renderComment(report, {...context, maxChars})
      expect(comment.length).toBeLessThanOrEqual(maxChars)
      expect(comment).toMatch(/^### /)
      const isWhole = comment === renderComment(report, context)
      expect(isWhole || comment.includes('Left out for want of room')).toBe(true)
      const summary = renderSummary(report, {...context, maxChars})
      expect(new TextEncoder().encode(summary).length).toBeLessThanOrEqual(maxChars)
      expect(renderCheckRun(report, {...context, maxChars}).summary.length).toBeLessThanOrEqual(maxChars)
    }),
    {numRuns: 100},
  )
})

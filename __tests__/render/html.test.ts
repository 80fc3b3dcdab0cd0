import {createHash} from 'node:crypto'
import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import type {Report} from '../../src/model/report.ts'
import {renderHtml} from '../../src/render/index.ts'
import {hostileReport, hostileText} from './hostile.ts'
import {context, draftPlan, failingPlan, manyPlans, planOf, reportOf, tenPlans, waivingPlan} from './reports.ts'

test('the policy of the page lets nothing run but its own style and script', () => {
  const page = renderHtml(reportOf(tenPlans), context)
  const hashOf = (tag: string) => {
    const text = page.split(`<${tag}>`)[1]?.split(`</${tag}>`)[0] ?? ''
    return createHash('sha256').update(text).digest('base64')
  }
  expect(page).toContain(
    `default-src 'none'; style-src 'sha256-${hashOf('style')}'; script-src 'sha256-${hashOf('script')}'; base-uri 'none'; form-action 'none'`,
  )
  expect(page.match(/<script|<style/g)).toHaveLength(2)
  expect(page).not.toMatch(/ style=| on\w+=|<link|@import|url\(| src=/)
})

test('three hundred plans with 18,000 findings are one page of less than 20 MB', () => {
  const page = renderHtml(reportOf(manyPlans), context)
  expect(page.length).toBeLessThan(20_000_000)
  expect(page.match(/<details class="plan"/g)).toHaveLength(300)
})

/** Every tag of a page without its values. */
function tagsOf(page: string): string[] {
  return (page.match(/<[^>]*>/g) ?? []).map(tag => tag.replace(/"[^"]*"/g, '""'))
}

test('a hostile plan adds no tag, attribute or link', () => {
  const known = new Set(
    [...tenPlans, ...manyPlans.slice(0, 2), draftPlan, waivingPlan].flatMap(plan =>
      [
        reportOf([plan]),
        reportOf([plan, planOf()]),
        reportOf([plan, planOf(), planOf()]),
        reportOf([plan], {notices: ['One.']}),
      ].flatMap((report: Report) =>
        tagsOf(
          renderHtml(report, {
            ...context,
            sources: new Map([
              [plan.path, 'a\nb\nc'],
              [failingPlan.path, 'a\n'.repeat(300)],
            ]),
          }),
        ),
      ),
    ),
  )
  fc.assert(
    fc.property(hostileReport, hostileText, (report, text) => {
      const texts = new Map(report.plans.map(plan => [plan.path, `${text}\n`.repeat(99)]))
      const page = renderHtml(report, {...context, sources: texts})
      expect(tagsOf(page).filter(tag => !known.has(tag))).toEqual([])
      for (const [, url = ''] of page.matchAll(/ href="([^"]*)"/g)) {
        expect(url).toMatch(/^(?:#(?:plans|plan-\d+)|https:\/\/github\.com\/acme\/[\w.%/?=#-]*)$/)
      }
      expect(page).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u)
    }),
    {numRuns: 100},
  )
})

import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals'
import type axe from 'axe-core'
import type {Browser, Page} from 'playwright-core'
import type {PlanReport, Report} from '../../src/model/report.ts'
import {renderHtml} from '../../src/render/index.ts'
import {context, failingPlan, planOf, reportOf, tenPlans} from '../render/reports.ts'
import {launch} from './browser.ts'

jest.setTimeout(60_000)
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'plan-completeness-pages-'))
const mixed = reportOf(tenPlans, {notices: ['The check run was refused.']})
const sources = new Map(
  tenPlans.map(plan => [plan.path, 'A line of the plan that is rather long. '.repeat(9).concat('\n').repeat(300)]),
)
const many = reportOf(
  Array.from({length: 500}, (_, i): PlanReport => {
    const plan = tenPlans[i % 8] ?? failingPlan
    return {...plan, path: `services/team-${i % 12}/specs/${i}/plan.md`}
  }),
)
let browser: Browser
/** The width of a sheet of A4 without its margins, in CSS pixels. */
const A4 = 718

describe('the page', () => {
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, {recursive: true, force: true})
  })

  test.each([
    {name: 'many plans in light', report: mixed, look: {}},
    {name: 'many plans in dark', report: mixed, look: {colorScheme: 'dark'} as const},
    {name: 'many plans at 380 pixels', report: mixed, look: {width: 380}},
    {name: 'a failing plan', report: reportOf([failingPlan]), look: {}},
    {name: 'a passing plan', report: reportOf([planOf()]), look: {}},
    {name: 'no plan', report: reportOf([]), look: {}},
  ])('has nothing that axe finds: $name', async ({report, look}) => {
    const page = await open(report, look)
    await openAll(page)
    // The page's policy refuses scripts of others; a debugger may still evaluate.
    await page.evaluate(axeSource)
    const {violations} = await page.evaluate(() => (globalThis as unknown as {axe: typeof axe}).axe.run())
    expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    await page.close()
  })

  test('asks for nothing, and breaks none of its own rules', async () => {
    const asked: string[] = []
    const page = await open(mixed, {onRequest: url => asked.push(url)})
    expect(asked.filter(url => !url.startsWith('file:'))).toEqual([])
    expect(asked).toHaveLength(1)
    await page.close()
  })

  test('sorts by the keyboard, up and down', async () => {
    const page = await open(mixed)
    const map = page.locator('.heat').first()
    const scores = () => map.locator('tbody tr td:nth-child(2)').allTextContents()
    const button = map.getByRole('button', {name: 'Score'})
    await button.focus()
    await page.keyboard.press('Enter')
    const up = await scores()
    expect(up.map(Number)).toEqual([...up].map(Number).sort((a, b) => a - b))
    await page.keyboard.press('Enter')
    expect(await scores()).toEqual([...up].reverse())
    expect(await map.locator('[aria-sort]').getAttribute('aria-sort')).toBe('descending')
    await page.close()
  })

  test('opens the plan that a link names, and folds it', async () => {
    const page = await open(mixed)
    await page.locator('.heat a').last().click()
    const target = page.locator(await page.evaluate<string>('location.hash'))
    expect(await target.getAttribute('open')).not.toBeNull()
    await target.locator('summary').press('Enter')
    expect(await target.getAttribute('open')).toBeNull()
    await page.close()
  })

  test('filters plans', async () => {
    const page = await open(mixed)
    await page.getByLabel('Only those that fall short').check()
    expect(await page.locator('.plan:visible').count()).toBe(tenPlans.filter(plan => plan.result === 'fail').length)
    await page.getByLabel('Filter plans').fill('VOUCHERS')
    expect(await page.locator('.plan:visible').count()).toBe(1)
    expect(await page.locator('output').textContent()).toBe('1 of 10 plans')
    await page.close()
  })

  test('prints all plans open, without what is only for the screen', async () => {
    const page = await open(mixed, {width: A4})
    await page.emulateMedia({media: 'print'})
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    await page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(await page.locator('.findings:visible').count()).toBe(
      tenPlans.filter(plan => plan.findings.length > 0).length,
    )
    expect(await page.locator('.filter:visible').count()).toBe(0)
    expect((await page.pdf()).length).toBeGreaterThan(10_000)
    await page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(await page.locator('.plan[open]').count()).toBe(0)
    await page.close()
  })

  test.each([380, 768, 1280])('needs no sideways scrolling at %i pixels', async width => {
    const page = await open(mixed, {width})
    await openAll(page)
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    // A part that is wider than its plan would be cut off, without a way to scroll to it.
    const cut = "[...document.querySelectorAll('.plan')].filter(plan => plan.scrollWidth > plan.clientWidth).length"
    expect(await page.evaluate(cut)).toBe(0)
    await page.close()
  })

  test('has room for 500 plans', async () => {
    const begin = performance.now()
    const page = await open(many)
    expect(await page.locator('.heat tbody tr').count()).toBe(500)
    expect(performance.now() - begin).toBeLessThan(15_000)
    const sorted = performance.now()
    await page.locator('.heat').first().getByRole('button', {name: 'Score'}).click()
    expect(performance.now() - sorted).toBeLessThan(5000)
    await page.close()
  })
})

async function openAll(page: Page): Promise<void> {
  await page.evaluate("for (const plan of document.querySelectorAll('.plan')) plan.open = true")
}

interface Look {
  readonly colorScheme?: 'light' | 'dark'
  readonly width?: number
  readonly onRequest?: (url: string) => void
}

/** Open a report as a file, and fail on anything that the page complains of. */
async function open(report: Report, {colorScheme = 'light', width = 1280, onRequest}: Look = {}): Promise<Page> {
  const file = join(folder, 'report.html')
  writeFileSync(file, renderHtml(report, {...context, sources}))
  const page = await browser.newPage({colorScheme, viewport: {width, height: 900}})
  const complaints: string[] = []
  page.on('console', message => complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(error.message))
  page.on('request', request => onRequest?.(request.url()))
  await page.goto(pathToFileURL(file).href)
  expect(complaints).toEqual([])
  return page
}

#!/usr/bin/env node
// Draws docs/pictures/*.png from real output: the comment of docs/pictures/half-finished.md as GitHub shows it, the
// terminal, and the HTML report of the examples beside it; each in light and dark.
//   npx -y node@24 scripts/pictures.mjs [path of Chromium]
// An emoji font has to be installed, such as fonts-noto-color-emoji.
// Reads the TypeScript source, hence Node 24. What only this script needs is installed into a temporary folder.
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {check} from '../src/check.ts'
import {renderComment, renderHtml, renderPretty} from '../src/render/index.ts'
import {RULE_PAGES} from '../src/report/tool.ts'

const PACKAGES = ['marked@16']
const CHROMIUM = process.argv[2] ?? '/usr/bin/chromium'
const BACKGROUNDS = {light: '#ffffff', dark: '#0d1117'}
const NAMES = ['sign-in', 'basket', 'search', 'stock', 'invoices', 'returns', 'vouchers', 'refunds']
const ANSI = {
  light: {
    1: 'font-weight:bold',
    2: 'color:#59636e',
    31: 'color:#cf222e',
    32: 'color:#1a7f37',
    33: 'color:#9a6700',
    36: 'color:#0969da',
  },
  dark: {
    1: 'font-weight:bold',
    2: 'color:#9da7b1',
    31: 'color:#ff7b72',
    32: 'color:#3fb950',
    33: 'color:#d29922',
    36: 'color:#58a6ff',
  },
}
const WIDTH = 880
const MARGIN = 24

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const pictures = join(root, 'docs/pictures')
const tools = mkdtempSync(join(tmpdir(), 'plan-completeness-pictures-'))

try {
  execFileSync('npm', ['install', '--prefix', tools, '--no-save', '--silent', ...PACKAGES], {stdio: 'inherit'})
  const require = createRequire(import.meta.url)
  const {marked} = createRequire(join(tools, 'package.json'))('marked')
  const css = theme => readFileSync(require.resolve(`github-markdown-css/github-markdown-${theme}.css`), 'utf8')
  const html = marked.parse(comment(), {gfm: true})
  const browser = await require('playwright-core').chromium.launch({executablePath: CHROMIUM, args: ['--no-sandbox']})
  for (const [theme, background] of Object.entries(BACKGROUNDS)) {
    await drawReport(browser, theme)
    await drawTerminal(browser, theme)
    const page = await browser.newPage({viewport: {width: WIDTH + 2 * MARGIN, height: 600}, deviceScaleFactor: 1.5})
    await page.setContent(toPage(html, css(theme), background))
    await page.locator('article').screenshot({path: join(pictures, `comment-${theme}.png`)})
  }
  await browser.close()
} finally {
  rmSync(tools, {recursive: true, force: true})
}

/** The HTML report of the half-finished plan and of parts of the examples. */
async function drawReport(browser, theme) {
  const ids = ['governed', 'outline', 'phased', 'engineering', 'governed', 'outline', 'governed', 'governed']
  const plans = ids.map((id, i) => {
    const parts = readFileSync(join(root, `examples/${id}/plan.md`), 'utf8').split(/(?=^## )/m)
    const open = readFileSync(join(root, `templates/${id}.md`), 'utf8').split(/(?=^## )/m)
    const text = parts.map((part, j) => ((j * 7 + i * 3) % 8 < i ? (open[j] ?? part) : part)).join('')
    return {path: `specs/0${20 + i}-${NAMES[i]}/plan.md`, text}
  })
  const report = judge(
    plans.map(({path, text}) => ({
      path,
      change: 'unchanged',
      content: Buffer.from(text),
      base: null,
      repositoryTemplate: null,
    })),
  )
  const sources = new Map(plans.map(({path, text}) => [path, text]))
  const page = await browser.newPage({viewport: {width: 1180, height: 900}, colorScheme: theme, deviceScaleFactor: 1.5})
  const file = join(tools, 'report.html')
  writeFileSync(file, renderHtml(report, {repository: null, headSha: null, docsUrl: RULE_PAGES, sources}))
  await page.goto(`file://${file}`)
  await page.screenshot({path: join(pictures, `report-${theme}.png`)})
}

/** What `check` prints for the half-finished plan, with the terminal's own colours. */
async function drawTerminal(browser, theme) {
  const content = readFileSync(join(pictures, 'half-finished.md'))
  const report = judge([
    {path: 'specs/014-order-export/plan.md', change: 'unchanged', content, base: null, repositoryTemplate: null},
  ])
  const lines = renderPretty(report, {color: true, columns: 100, docsUrl: RULE_PAGES})
  const [ink, paper] = theme === 'light' ? ['#1f2328', '#ffffff'] : ['#e6edf3', '#0d1117']
  const page = await browser.newPage({viewport: {width: 900, height: 600}, deviceScaleFactor: 1.5})
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>body{margin:0}
    pre{margin:0;padding:20px 24px;width:max-content;font:14px/1.5 monospace;color:${ink};background:${paper}}
  </style><pre>${toSpans(lines, theme)}</pre>`)
  await page.locator('pre').screenshot({path: join(pictures, `terminal-${theme}.png`)})
}

/** Colours of a terminal as spans. Where a link leads is seen by pointing at it alone. */
function toSpans(text, theme) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of a terminal begin with one.
  const said = text.trimEnd().replace(/\u001b\]8;;[^\u001b]*\u001b\\/g, '')
  const escaped = said.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of a terminal begin with one.
  return escaped.replace(/\u001b\[(\d+)m/g, (_, code) => {
    const style = ANSI[theme][code]
    return style === undefined ? '</span>' : `<span style="${style}">`
  })
}

function judge(plans) {
  const report = check(plans, {source: 'base', minScore: 80, mode: 'gate', ratchet: false, template: 'auto'})
  if (!report.ok) throw new Error(report.failure.message)
  return report.value
}

/** The comment on a pull request that takes the plan one step further. */
function comment() {
  const text = readFileSync(join(pictures, 'half-finished.md'), 'utf8')
  const before = text.replace(/^- \*\*(.+?):\*\* (?!\[).*$/gm, (line, label) =>
    /^[EOSP]/.test(label) ? `- **${label}:**` : line,
  )
  const report = judge([
    {
      path: 'specs/014-order-export/plan.md',
      change: 'modified',
      content: Buffer.from(text),
      base: Buffer.from(before),
      repositoryTemplate: null,
    },
  ])
  return renderComment(report, {
    repository: {serverUrl: 'https://github.com', owner: 'octo-org', name: 'shop'},
    headSha: '4f2a9c1d7e8b3a5f60718293a4b5c6d7e8f90a1b',
    docsUrl: RULE_PAGES,
    maxChars: 65_536,
  })
}

function toPage(html, css, background) {
  return `<!doctype html><meta charset="utf-8"><style>${css}
    body { margin: 0; background: ${background} }
    article { box-sizing: border-box; width: ${WIDTH + 2 * MARGIN}px; padding: ${MARGIN}px }
  </style><article class="markdown-body">${html}</article>`
}

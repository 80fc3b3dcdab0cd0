#!/usr/bin/env node
// Draws docs/pictures/comment-*.png: the comment of docs/pictures/half-finished.md, as GitHub shows it.
//   npx -y node@24 scripts/pictures.mjs [path of Chromium]
// Reads the TypeScript source, hence Node 24. What only this script needs is installed into a temporary folder.
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {check} from '../src/check.ts'
import {renderComment} from '../src/render/index.ts'

const PACKAGES = ['playwright-core@1', 'github-markdown-css@5', 'marked@16']
const CHROMIUM = process.argv[2] ?? '/usr/bin/chromium'
const BACKGROUNDS = {light: '#ffffff', dark: '#0d1117'}
const WIDTH = 880
const MARGIN = 24

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const pictures = join(root, 'docs/pictures')
const tools = mkdtempSync(join(tmpdir(), 'plan-completeness-pictures-'))

try {
  execFileSync('npm', ['install', '--prefix', tools, '--no-save', '--silent', ...PACKAGES], {stdio: 'inherit'})
  const require = createRequire(join(tools, 'package.json'))
  const {marked} = require('marked')
  const css = theme => readFileSync(require.resolve(`github-markdown-css/github-markdown-${theme}.css`), 'utf8')
  const html = marked.parse(comment(), {gfm: true})
  const browser = await require('playwright-core').chromium.launch({executablePath: CHROMIUM, args: ['--no-sandbox']})
  for (const [theme, background] of Object.entries(BACKGROUNDS)) {
    const page = await browser.newPage({viewport: {width: WIDTH + 2 * MARGIN, height: 600}, deviceScaleFactor: 1.5})
    await page.setContent(toPage(html, css(theme), background))
    await page.locator('article').screenshot({path: join(pictures, `comment-${theme}.png`)})
  }
  await browser.close()
} finally {
  rmSync(tools, {recursive: true, force: true})
}

/** The comment on a pull request that takes the plan one step further. */
function comment() {
  const text = readFileSync(join(pictures, 'half-finished.md'), 'utf8')
  const before = text.replace(/^- \*\*(.+?):\*\* (?!\[).*$/gm, (line, label) =>
    /^[EOSP]/.test(label) ? `- **${label}:**` : line,
  )
  const report = check(
    [
      {
        path: 'specs/014-order-export/plan.md',
        change: 'modified',
        content: Buffer.from(text),
        base: Buffer.from(before),
        repositoryTemplate: null,
      },
    ],
    {source: 'base', minScore: 80, mode: 'gate', ratchet: false, template: 'auto'},
  )
  if (!report.ok) throw new Error(report.failure.message)
  return renderComment(report.value, {
    repository: {serverUrl: 'https://github.com', owner: 'octo-org', name: 'shop'},
    headSha: '4f2a9c1d7e8b3a5f60718293a4b5c6d7e8f90a1b',
    docsUrl: 'https://github.com/plan-completeness/plan-completeness/blob/main/docs/rules',
    maxChars: 65_536,
  })
}

function toPage(html, css, background) {
  return `<!doctype html><meta charset="utf-8"><style>${css}
    body { margin: 0; background: ${background} }
    article { box-sizing: border-box; width: ${WIDTH + 2 * MARGIN}px; padding: ${MARGIN}px }
  </style><article class="markdown-body">${html}</article>`
}

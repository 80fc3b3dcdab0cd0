import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {dirname, join, posix} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {parseDocument} from 'yaml'
import {compileTemplate} from '../../src/template/compile.ts'
import {slotsOf} from '../../src/template/slots-of.ts'
import {examplesOf} from './examples.ts'
import {fencesOf, pages, proseOf, read, root} from './pages.ts'

test('the generated parts are fresh', () => {
  const script = join(root, 'scripts/docs-tables.mjs')
  const {status, stdout} = spawnSync(process.execPath, [script, '--check'], {encoding: 'utf8'})
  expect(stdout).toBe('')
  expect(status).toBe(0)
})

describe.each(pages())('%s', page => {
  const text = read(page)

  test('its links lead somewhere', () => {
    const targets = [...proseOf(text).matchAll(/\]\(([^)\s]+)\)|\b(?:src|srcset)="([^"]+)"/g)].map(
      match => match[1] ?? match[2] ?? '',
    )
    expect(targets.filter(target => !leads(page, target))).toEqual([])
  })

  test('its YAML can be read', () => {
    const wrong = fencesOf(text)
      .filter(({language}) => language === 'yaml' || language === 'yml')
      .flatMap(({text: yaml, line}) => parseDocument(yaml).errors.map(error => `line ${line}: ${error.message}`))
    expect(wrong).toEqual([])
  })

  test('its templates ask for what it says', () => {
    const claims = fencesOf(text).filter(({words}) => words.some(word => word.startsWith('slots=')))
    expect(claims.map(({text: template, line}) => `line ${line}: slots=${countSlots(template)}`)).toEqual(
      claims.map(({words, line}) => `line ${line}: ${words.find(word => word.startsWith('slots='))}`),
    )
  })

  test('its plans are worth what it says', () => {
    const claims = examplesOf(page).filter(({words}) => words.some(word => /^(?:score|rules)=/.test(word)))
    const found = claims.map(({line, words, report}) =>
      words.map(word => {
        if (word.startsWith('score=')) return `line ${line}: score=${report.score}`
        if (word.startsWith('rules='))
          return `line ${line}: rules=${report.findings.map(finding => finding.rule).join(',')}`
        return `line ${line}: ${word}`
      }),
    )
    expect(found).toEqual(claims.map(({line, words}) => words.map(word => `line ${line}: ${word}`)))
  })
})

function leads(page: string, target: string): boolean {
  if (/^(?:https?:|mailto:)/.test(target)) return true
  const [path = '', anchor] = target.split('#')
  const file = path === '' ? page : posix.join(dirname(page), path)
  if (!existsSync(join(root, file))) return false
  return anchor === undefined || anchorsOf(read(file)).includes(anchor)
}

/** The anchors that GitHub gives to the headings of a page. */
function anchorsOf(text: string): string[] {
  const headings = text.replace(/^(`{3,})[\s\S]*?^\1$/gm, '').match(/^#+ .*$/gm) ?? []
  return headings.map(heading =>
    heading
      .replace(/^#+ /, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

function countSlots(text: string): number | string {
  const template = compileTemplate({id: 'example', source: 'docs/plan-template.md', text})
  return template.ok ? slotsOf(template.value.sections).length : template.failure.message
}

import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import type {Nodes, Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {
  renderCheckRun,
  renderComment,
  renderJson,
  renderPretty,
  renderSummary,
  toAnnotations,
} from '../../src/render/index.ts'
import {hostileReport} from './hostile.ts'
import {context} from './reports.ts'

const FOREIGN: readonly Nodes['type'][] = [
  ...(['image', 'imageReference', 'linkReference', 'definition', 'footnoteReference', 'footnoteDefinition'] as const),
  ...(['blockquote', 'thematicBreak', 'emphasis', 'delete', 'yaml'] as const),
]
const OUR_TAG =
  /^(?:<br>|<wbr>|<\/?code>|<\/?sub>|<\/?span>|<\/details>|<details>\n<summary>[^<>]*(?:<code>[^<>]*<\/code>[^<>]*)?<\/summary>)$/
const OUR_LINK =
  /^https:\/\/github\.com\/acme\/(?:shop\/(?:blob|commit)\/4f2a9c1d|plan-completeness\/blob\/main\/docs\/rules\/)/
const LINKED_BY_GITHUB = /@\w|#\d|\bgh-\d|[0-9a-f]{7}|:\/\/|www\.|:[\w+-]+:/i
const CONTROLS = /(?![\n\u200B])[\p{Cc}\p{Cf}\p{Cs}]/u

function parse(markdown: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown)
}

function expectHarmless(markdown: string): void {
  expect(markdown).not.toMatch(CONTROLS)
  visit(parse(markdown), (node, index, parent) => {
    expect(FOREIGN).not.toContain(node.type)
    // The one block of ours: a fence that holds the skeleton as it is.
    if (node.type === 'code') expect(node.lang).toBe('markdown')
    if (node.type === 'link') expect(node.url).toMatch(OUR_LINK)
    if (node.type === 'html') expect(node.value).toMatch(OUR_TAG)
    if (node.type === 'html')
      expect(node.value.replaceAll('&#8203;', '\u200B')).not.toMatch(/@\w|#\d{1,2}(?!\d|;)|:\/\//)
    if (node.type === 'text') expect(node.value).not.toMatch(LINKED_BY_GITHUB)
    if (node.type === 'text' && node.value.includes('$')) {
      expect([node.value, parent?.children[(index ?? 0) - 1]]).toMatchObject(['$', {type: 'html', value: '<span>'}])
    }
    if (node.type === 'listItem') expect(node.checked ?? null).toBeNull()
    if (node.type === 'heading') expect(parent?.type === 'root' && index === 0).toBe(true)
    if (node.type === 'tableRow') expect(node.children).toHaveLength(3)
  })
}

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

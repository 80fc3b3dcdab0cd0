/** What a plan may not bring into what GitHub draws. */
import {expect} from '@jest/globals'
import type {Nodes, Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'

const FOREIGN: readonly Nodes['type'][] = [
  ...(['image', 'imageReference', 'linkReference', 'definition', 'footnoteReference', 'footnoteDefinition'] as const),
  ...(['blockquote', 'thematicBreak', 'emphasis', 'delete', 'yaml'] as const),
]
const OUR_TAG =
  /^(?:<br>|<wbr>|<\/?code>|<\/?sub>|<\/?span>|<\/details>|<details>\n<summary>[^<>]*(?:<code>[^<>]*<\/code>[^<>]*)?<\/summary>)$/
const OUR_LINK =
  /^https:\/\/github\.com\/acme\/(?:shop\/(?:blob|commit)\/4f2a9c1d|plan-completeness\/blob\/main\/docs\/rules\/)/
const LINKED_BY_GITHUB = /@\w|#\d|\bgh-\d|[0-9a-f]{7}|:\/\/|www\.|:[\w+-]+:/i
/** Characters that no surface shows: controls and those that change how others look. */
export const CONTROLS = /(?![\n\u200B])[\p{Cc}\p{Cf}\p{Cs}]/u

function parse(markdown: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown)
}

/** Expect Markdown of ours to have no structure, link or mention but ours. */
export function expectHarmless(markdown: string): void {
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

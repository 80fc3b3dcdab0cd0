import {describe, expect, test} from '@jest/globals'
import {toOutline} from '../../src/markdown/outline.ts'
import type {Entry} from '../../src/model/outline.ts'

/** An outline in one line an entry: kind, name and value, indented by its place in the tree. */
function sketch(text: string): string[] {
  const draw = (entry: Entry, depth: number): string[] => [
    `${'  '.repeat(depth)}${[entry.kind, entry.name, entry.value && `=${entry.value.replaceAll('\n', '⏎')}`].filter(Boolean).join(' ')}`,
    ...entry.children.flatMap(child => draw(child, depth + 1)),
  ]
  return toOutline(text).root.children.flatMap(child => draw(child, 0))
}

describe('labels', () => {
  test.each([
    {name: 'colon inside the bold', text: '**Owner:** Ida', is: ['label Owner =Ida']},
    {name: 'colon outside the bold', text: '**Owner**: Ida', is: ['label Owner =Ida']},
    {name: 'underscores', text: '__Owner:__ Ida', is: ['label Owner =Ida']},
    {name: 'full-width colon', text: '**负责人**：王芳', is: ['label 负责人 =王芳']},
    {name: 'plain', text: 'Owner: Ida', is: ['label Owner =Ida']},
    {
      name: 'two on a line',
      text: '**Owner:** Ida | **Status:** Draft',
      is: ['label Owner =Ida', 'label Status =Draft'],
    },
    {name: 'two lines', text: '**Owner:** Ida\n**Status:** Draft', is: ['label Owner =Ida', 'label Status =Draft']},
    {name: 'value on the next line', text: '**Owner:**\nIda Holm', is: ['label Owner =⏎Ida Holm']},
    {name: 'value over two lines', text: '**Why:** the tide\nturns at six', is: ['label Why =the tide⏎turns at six']},
    {name: 'in a list', text: '- **Owner:** Ida\n- Status: Draft', is: ['label Owner =Ida', 'label Status =Draft']},
    {name: 'in a quote', text: '> **Owner:** Ida', is: ['label Owner =Ida']},
    {name: 'empty in a list', text: '- Pros:', is: ['title Pros']},
    {name: 'list below', text: '**Pros:**\n\n- cheap\n- quick', is: ['title Pros', '  item =cheap', '  item =quick']},
    {name: 'nested list', text: '- **Pros:**\n  - cheap', is: ['title Pros', '  item =cheap']},
    {
      name: 'right below a list',
      text: '**Pros:**\n- cheap\n**Cons:**\n- slow\n- loud',
      is: ['title Pros', '  item =cheap', 'title Cons', '  item =slow', '  item =loud'],
    },
    {
      name: 'indented below a list',
      text: '- cheap\n  **and quick**\n- slow',
      is: ['item =cheap⏎and quick', 'item =slow'],
    },
    {name: 'a URL is none', text: 'see https://example.org/a', is: ['paragraph =see https://example.org/a']},
    {name: 'a time is none', text: 'It starts at 12:30 sharp', is: ['paragraph =It starts at 12:30 sharp']},
  ])('$name', ({text, is}) => {
    expect(sketch(text)).toEqual(is)
  })
})

test('an item ends before a label right below it', () => {
  const [pros, cons] = toOutline('**Pros:**\n- cheap\n**Cons:**\n- slow').root.children
  expect([pros, ...(pros?.children ?? []), cons].map(one => [one?.line, one?.endLine])).toEqual([
    [1, 2],
    [2, 2],
    [3, 4],
  ])
})

describe('blocks', () => {
  test.each([
    {name: 'nothing', text: '', is: []},
    {name: 'headings nest', text: '# A\n\n## B\n\ntext', is: ['heading A', '  heading B', '    paragraph =text']},
    {name: 'setext headings', text: 'A\n===\n\nB\n---\n', is: ['heading A', '  heading B']},
    {name: 'closing hashes and colon', text: '## A: ##', is: ['heading A']},
    {name: 'a heading in a fence', text: '```\n# A\n```', is: ['fence =# A']},
    {name: 'an unclosed fence', text: '```\n# A\ntext', is: ['fence =# A⏎text']},
    {name: 'a comment', text: '<!-- A: b -->', is: ['comment =<!-- A: b -->']},
    {name: 'a comment in a line', text: 'seen <!-- TODO --> once', is: ['paragraph =seen  once']},
    {name: 'struck text', text: 'kept ~~TODO~~', is: ['paragraph =kept ']},
    {
      name: 'front matter',
      text: '---\ntarget_date: 2026-03-31\n---\n# A',
      is: ['meta target date =2026-03-31', 'heading A'],
    },
    {name: 'broken front matter', text: '---\n- [\n---\n# A', is: ['heading A']},
    {
      name: 'a table',
      text: '| A | B |\n|---|---|\n| 1 | 2 |',
      is: ['table =A⏎B', '  row 1', '    cell A =1', '    cell B =2'],
    },
    {name: 'boxes', text: '- [ ] one\n- [x] two', is: ['box =one', 'box =two']},
    {name: 'a blank box', text: '- [ ] ', is: ['box']},
    {
      name: 'form lines in a fence',
      text: '```\nMethod: GET\nPath: /a\n```',
      is: ['fence =Method: GET⏎Path: /a', '  label Method =GET', '  label Path =/a'],
    },
  ])('$name', ({text, is}) => {
    expect(sketch(text)).toEqual(is)
  })

  test('a heading in a quote is one still', () => {
    expect(sketch('> ## A\n> text')).toEqual(['heading A', '  paragraph =text'])
  })

  test('lines are those of the source', () => {
    const [first, second] = toOutline('# A\n\n\n**Owner:** Ida\nHolm\n').root.children[0]?.children ?? []
    expect([first?.line, first?.endLine, second]).toEqual([4, 5, undefined])
  })

  test('code and links are blanked out of the prose, at the same offsets', () => {
    const [entry] = toOutline('see `[a]` and [b](c.md) or [d]').root.children
    expect(entry?.value).toBe('see [a] and b or [d]')
    expect(entry?.prose).toBe('see ··· and · or [d]')
  })
})

test('front matter that is nested beyond sense has no keys', () => {
  const deep = '['.repeat(3000)
  const {root} = toOutline(`---\nstatus: Draft\nother: ${deep}\n---\n# Plan\n`)
  expect(root.children.map(child => child.kind)).toEqual(['heading'])
})

describe('words in angle brackets', () => {
  test.each([
    {name: 'several words', text: '<What is moved>', is: ['paragraph =<What is moved>']},
    {name: 'one word', text: '<scope>', is: ['paragraph =<scope>']},
    {name: 'with a comma', text: '<What is moved, and why>', is: ['paragraph =<What is moved, and why>']},
    {name: 'items', text: '1. <first step>\n2. <next step>', is: ['item =<first step>', 'item =<next step>']},
    {name: 'words behind the name of an element', text: '<table or bucket>', is: ['paragraph =<table or bucket>']},
    {name: 'an element', text: '<details>', is: ['paragraph = ']},
    {name: 'an element that is switched', text: '<details open>', is: ['paragraph = ']},
    {name: 'an element with attributes', text: '<note kind="x">', is: ['paragraph = ']},
    {
      name: 'what is closed later',
      text: '<task>\n\nDo it.\n\n</task>',
      is: ['paragraph = ', 'paragraph =Do it.', 'paragraph = '],
    },
  ])('$name', ({text, is}) => {
    expect(sketch(text)).toEqual(is)
  })
})

import {expect, test} from '@jest/globals'
import {toOutline} from '../../src/markdown/outline.ts'

const commentsOf = (text: string) => toOutline(text).comments.map(({text: own, line, endLine}) => [own, line, endLine])

test.each([
  ['on a line', '# A\n\n<!-- one -->\n', [['one', 3, 3]]],
  ['over lines', '# A\n\n<!--\none\n\ntwo\n-->\n', [['one\n\ntwo', 3, 7]]],
  [
    'in a text',
    'some <!-- one --> text\nand <!-- two -->',
    [
      ['one', 1, 1],
      ['two', 2, 2],
    ],
  ],
  ['behind a heading', '# A <!-- one -->', [['one', 1, 1]]],
  [
    'in an item',
    '- a\n  <!-- one -->\n- b <!-- two -->',
    [
      ['one', 2, 2],
      ['two', 3, 3],
    ],
  ],
  ['in a cell', '| a | b |\n| - | - |\n| c <!-- one --> | d |', [['one', 3, 3]]],
  ['in a quote', '> <!-- one -->', [['one', 1, 1]]],
  [
    'among HTML',
    '<details>\n<!-- one -->\n<b><!-- two --></b>\n</details>',
    [
      ['one', 2, 2],
      ['two', 3, 3],
    ],
  ],
  ['in a fence', '```html\n<!-- one -->\n```', []],
  ['in code', '`<!-- one -->`', []],
  ['indented as code', 'a\n\n    <!-- one -->', []],
  ['without an end', 'a <!-- one', []],
  ['escaped', '\\<!-- one -->', []],
] satisfies [string, string, [string, number, number][]][])('a comment %s', (_, text, expected) => {
  expect(commentsOf(text)).toEqual(expected)
})

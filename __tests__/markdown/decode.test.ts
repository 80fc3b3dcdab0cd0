import {expect, test} from '@jest/globals'
import {decode} from '../../src/markdown/decode.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test.each([
  {name: 'plain', content: bytes('a\nb'), text: 'a\nb'},
  {name: 'empty', content: bytes(''), text: ''},
  {name: 'CRLF', content: bytes('a\r\nb\r\n'), text: 'a\nb\n'},
  {name: 'CR', content: bytes('a\rb'), text: 'a\nb'},
  {name: 'byte order mark', content: new Uint8Array([0xef, 0xbb, 0xbf, 0x61]), text: 'a'},
])('$name', ({content, text}) => {
  expect(decode(content)).toEqual({ok: true, value: {text, replacedBytes: 0}})
})

test('one invalid byte in a long text is replaced and counted', () => {
  const content = new Uint8Array([...bytes('a'.repeat(500)), 0xff])
  expect(decode(content)).toMatchObject({ok: true, value: {replacedBytes: 1}})
})

test.each([
  {name: 'UTF-16, little end first', content: new Uint8Array([0xff, 0xfe, 0x61, 0])},
  {name: 'UTF-16, big end first', content: new Uint8Array([0xfe, 0xff, 0, 0x61])},
  {name: 'NUL bytes', content: new Uint8Array(200)},
  {name: 'an image', content: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])},
])('$name is not text', ({content}) => {
  expect(decode(content)).toMatchObject({ok: false, failure: {code: 'not-text'}})
})

import {Writable} from 'node:stream'
import {expect, test} from '@jest/globals'
import {tolerateClosedPipe} from '../../src/cli/closed-pipe.ts'

test('a reader that goes away is no error', () => {
  const stream = new Writable()
  tolerateClosedPipe(stream)
  expect(() => stream.emit('error', Object.assign(new Error('write EPIPE'), {code: 'EPIPE'}))).not.toThrow()
})

test('any other error of a stream is one', () => {
  const stream = new Writable()
  tolerateClosedPipe(stream)
  const full = Object.assign(new Error('write ENOSPC'), {code: 'ENOSPC'})
  expect(() => stream.emit('error', full)).toThrow(full)
})

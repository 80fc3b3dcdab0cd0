import {Writable} from 'node:stream'
import {expect, test} from '@jest/globals'
import {tolerateClosedPipe} from '../../src/cli/closed-pipe.ts'

test.each([
  {code: 'EPIPE', reported: 0},
  {code: 'ENOSPC', reported: 1},
])('$code is reported $reported times', ({code, reported}) => {
  const stream = new Writable()
  const errors: Error[] = []
  tolerateClosedPipe(stream, error => errors.push(error))
  stream.emit('error', Object.assign(new Error(`write ${code}`), {code}))
  expect(errors).toHaveLength(reported)
})

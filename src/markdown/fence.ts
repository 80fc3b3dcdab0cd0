import type {Entry} from '../model/outline.ts'
import {entry} from './entry.ts'
import {blank} from './inline.ts'
import type {Context} from './paragraph.ts'
import type {Code} from './tree.ts'

export function toFence(code: Code, context: Context): Entry {
  const {line, endLine} = code
  const children: Entry[] = []
  const lines = code.value.split('\n')
  lines.forEach((text, i) => {
    const match = /^([\p{Lu}][\p{L}\p{N} ()/_-]{0,40}):(?:\s+(.*))?$/u.exec(text)
    if (!match) return
    const end = lines.findIndex((next, j) => j > i && /^[\p{Lu}][\p{L}\p{N} ()/_-]{0,40}:(\s|$)/u.test(next))
    const value = [match[2] ?? '', ...lines.slice(i + 1, end < 0 ? undefined : end)].join('\n').trimEnd()
    const at = line + 1 + i
    const last = at + value.split('\n').length - 1
    children.push(
      entry({kind: 'label', name: match[1] ?? '', value, prose: blank(value), line: at, endLine: last, inCode: true}),
    )
  })
  return entry({
    kind: 'fence',
    value: code.value,
    prose: blank(code.value),
    line,
    endLine,
    inCode: true,
    ...context,
    children,
  })
}

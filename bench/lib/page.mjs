// The page that the figures stand on.
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const PAGE = fileURLToPath(new URL('../../docs/performance.md', import.meta.url))

/** @param {readonly string[]} head @param {readonly (readonly unknown[])[]} rows */
export function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

/** A text with a generated part put in its place. Fails if the text has no such part. */
export function withPart(text, name, part) {
  const place = new RegExp(`(<!-- generated: ${name} -->\n)[^]*?(<!-- end -->)`)
  if (!place.test(text)) throw new Error(`No place for "${name}", expected \`<!-- generated: ${name} -->\``)
  return text.replace(place, (_, start, end) => `${start}${part}\n${end}`)
}

/** What stands between the marks of a part. */
export function readPart(text, name) {
  return new RegExp(`<!-- generated: ${name} -->\n([^]*?)\n?<!-- end -->`).exec(text)?.[1]
}

/**
 * Write figures to the page. Those of two machines never stand on one page: a part of them is refused if the rest is of
 * another.
 *
 * @param {string} machine @param {Map<string, string>} parts tables by their names @param {boolean} isAll
 */
export function writePage(machine, parts, isAll) {
  const text = readFileSync(PAGE, 'utf8')
  const before = readPart(text, 'bench machine')
  if (!isAll && before !== machine)
    throw new Error(`The other figures are of another machine: ${before}. Measure all, without --only`)
  const all = [['machine', machine], ...parts]
  writeFileSync(
    PAGE,
    all.reduce((rest, [name, part]) => withPart(rest, `bench ${name}`, part), text),
  )
}

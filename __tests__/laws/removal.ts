import {eachLine} from './rewrite.ts'

/** The line ranges of a plan that hold one answer each: label values, tables' rows, lists, fences, whole sections. */
export interface Answer {
  readonly what: string
  readonly without: string
}

/** The plan with one answer taken away, for each answer that can be told by its lines. */
export function withoutEach(plan: string): Answer[] {
  const lines = plan.split('\n')
  const inCode: boolean[] = []
  eachLine(plan, (_, code) => inCode.push(code))
  return lines.flatMap((line, i) => {
    if (inCode[i]) return []
    const answers: Answer[] = []
    const label = /^(\s*(?:- |\d+\. )?\*\*[^*]+\*\*:?|\s*- [\p{L} ]{2,30}:) +\S/u.exec(line)?.[1]
    if (label) answers.push({what: `value of line ${i + 1}`, without: put(lines, i, i + 1, [label])})
    if (/^\s*\|[-: |]+\|\s*$/.test(line)) {
      const end = runEnd(lines, i + 1, next => /^\s*\|/.test(next))
      answers.push({what: `rows below line ${i + 1}`, without: put(lines, i + 1, end, [])})
    }
    if (isItem(line) && !isItem(lines[i - 1] ?? '') && !/^\s/.test(line)) {
      const end = runEnd(lines, i, next => isItem(next) || /^\s+\S/.test(next))
      answers.push({what: `list at line ${i + 1}`, without: put(lines, i, end, [])})
    }
    if (/^#{2,3} /.test(line)) {
      const depth = line.indexOf(' ')
      const end = lines.findIndex((next, j) => j > i && !inCode[j] && /^#+ /.test(next) && next.indexOf(' ') <= depth)
      answers.push({what: `section at line ${i + 1}`, without: put(lines, i, end < 0 ? lines.length : end, [])})
      answers.push({
        what: `text of section at line ${i + 1}`,
        without: put(lines, i + 1, end < 0 ? lines.length : end, ['']),
      })
    }
    return answers
  })
}

function isItem(line: string): boolean {
  return /^\s*(?:[-*+]|\d+\.) /.test(line)
}

function runEnd(lines: readonly string[], from: number, goesOn: (line: string) => boolean): number {
  let end = from
  while (end < lines.length && goesOn(lines[end] ?? '')) end++
  return end
}

function put(lines: readonly string[], from: number, to: number, added: readonly string[]): string {
  return [...lines.slice(0, from), ...added, ...lines.slice(to)].join('\n')
}

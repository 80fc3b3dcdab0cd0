/** A Markdown text cut at its level-2 headings: what stands above the first, then one part a section. */
export interface Parts {
  readonly header: string
  readonly sections: readonly string[]
}

/** Cut a text at its level-2 headings outside of fences. */
export function toParts(text: string): Parts {
  const parts: string[][] = [[]]
  eachLine(text, (line, inCode) => {
    if (!inCode && /^## /.test(line)) parts.push([])
    parts.at(-1)?.push(line)
  })
  const [header = [], ...sections] = parts
  return {header: header.join('\n'), sections: sections.map(lines => lines.join('\n'))}
}

/** Put parts together again. */
export function fromParts({header, sections}: Parts): string {
  return [header, ...sections].map(part => `${part.trimEnd()}\n`).join('\n')
}

/** The name of a section's heading. */
export function nameOf(section: string): string {
  return section.split('\n')[0]?.replace(/^## +/, '') ?? ''
}

/** Rewrite each line outside of fences. */
export function mapProse(text: string, rewrite: (line: string) => string): string {
  const lines: string[] = []
  eachLine(text, (line, inCode) => lines.push(inCode ? line : rewrite(line)))
  return lines.join('\n')
}

/** Visit each line, told whether it stands in a fence or is the fence's own. */
export function eachLine(text: string, visit: (line: string, inCode: boolean, index: number) => void): void {
  let fence = ''
  text.split('\n').forEach((line, i) => {
    const mark = /^\s*(?:[-*+] +|\d+\. +)?(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
    const inCode = fence !== '' || mark !== ''
    if (fence === '') fence = mark
    else if (mark.startsWith(fence) && line.trim() === mark) fence = ''
    visit(line, inCode, i)
  })
}

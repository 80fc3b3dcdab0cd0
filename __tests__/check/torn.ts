import {eachLine, fromParts, toParts} from '../laws/rewrite.ts'

type Choose = (below: number) => number

/** A plan that has been torn: lines and sections lost, emptied, doubled, moved, renamed or put back to the template. */
export function tear(plan: string, template: string, seed: number): string {
  const choose = createChooser(seed)
  const open = toParts(template).sections
  const {header, sections} = toParts(plan)
  const torn = sections.flatMap((section, at) => tearSection(section, open[at] ?? section, choose))
  const moved = choose(3) === 0 ? [...torn.slice(2), ...torn.slice(0, 2)] : torn
  return tearLines(fromParts({header, sections: moved}), choose)
}

function tearSection(section: string, open: string, choose: Choose): string[] {
  const [heading = '', ...lines] = section.split('\n')
  switch (choose(14)) {
    case 0:
      return []
    case 1:
      return [open]
    case 2:
      return [heading]
    case 3:
      return [section, section]
    case 4:
      return [[heading.replace(/[^#\s]+\s*$/, ''), ...lines].join('\n')]
    case 5:
      return [[`#${heading}`, ...lines].join('\n')]
    case 6:
      return [[heading, '', 'N/A', ''].join('\n')]
    case 7:
      return [[heading, '', 'N/A, the ferry needs none of it.', ''].join('\n')]
    case 8:
      return [section.replaceAll(/^(#{3,5}) (.*)$/gm, '**$2**')]
    case 9:
      return [section.replaceAll(/^- \*\*([^*]+)\*\*:? */gm, '#### $1\n\n')]
    default:
      return [section]
  }
}

/** About one line of nine that holds something is torn. */
function tearLines(text: string, choose: Choose): string {
  const lines: string[] = []
  eachLine(text, (line, inCode) => {
    const isKept = inCode || line.trim() === '' || choose(9) > 0
    lines.push(...(isKept ? [line] : tearLine(line, choose)))
  })
  return lines.join('\n')
}

function tearLine(line: string, choose: Choose): string[] {
  switch (choose(8)) {
    case 0:
      return []
    case 1:
      return [line.replace(/(\*\*[^*]+\*\*:?|: ) *\S.*$/, '$1')]
    case 2:
      return [line.replace(/(\*\*[^*]+\*\*:?) *\S.*$/, '$1 TBD')]
    case 3:
      return [line.replace('[x]', '[ ]').replace(/\|[^|]+\|$/, '|  |')]
    case 4:
      return [line, line]
    case 5:
      return [line.replace(/\S+\s*$/, '[the rest of it]')]
    case 6:
      return [line.replace(/\*\*/g, '')]
    default:
      return [line.replace(/^(\s*)- /, '$1')]
  }
}

/** Numbers that look like chance and are the same each time. */
function createChooser(seed: number): Choose {
  let state = Math.imul(seed, 2_654_435_761) >>> 0
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

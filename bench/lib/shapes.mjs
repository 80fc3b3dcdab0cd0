import {readExample} from './plans.mjs'

const PROSE =
  'The ferry line moves its tickets to one ledger, so that a clerk can answer a caller without a second screen. '

const SECTIONS = readExample('governed').split(/^(?=#)/m)

/** Plans of one shape in any size: each is a way to go on. @type {Record<string, (index: number) => string>} */
const parts = {
  'an example plan, again and again': index => SECTIONS[index % SECTIONS.length],
  prose: index => `${PROSE.repeat(3)}Berth ${index} comes last.\n\n`,
  'a list': index => `- Move berth ${index} to the ledger\n  - Tell the clerk at desk ${index}\n`,
  'many lists': index => `Step ${index}:\n\n1. Read the ledger\n2. Close berth ${index}\n\n`,
  boxes: index => `- [${index % 2 ? 'x' : ' '}] Berth ${index} was looked at by a second person\n`,
  'a long table': index =>
    `${index ? '' : '| Berth | Clerk | Due |\n|---|---|---|\n'}| ${index} | Lindholm | 2026-05-01 |\n`,
  'many tables': index => `| Berth ${index} | Clerk | Due |\n|---|---|---|\n| one | Aster | 2026-05-01 |\n\n`,
  'wide tables': index => `${wideRow(`h${index} `)}${wideRow('---')}${wideRow('ledger ')}\n`,
  headings: index => `## Berth ${index}\n\nIt is moved in week ${index}.\n\n`,
  'labelled lines': index => `**Berth ${index}:** moved in week ${index}\n\n`,
  'code blocks': index => `\`\`\`sh\nmove --berth ${index}\n\`\`\`\n\n`,
}

/** Names of the shapes. */
export const shapes = Object.keys(parts)

/** A plan of a shape, of about a size in bytes, never more. @param {string} name @param {number} size */
export function makeShape(name, size) {
  const texts = [/list|box/.test(name) ? '# Plan\n\n## Steps\n\n' : '# Plan\n\n## Goal\n\n']
  let length = texts[0].length
  for (let index = 0; ; index++) {
    const part = parts[name](index)
    if (length + part.length > size) return texts.join('')
    texts.push(part)
    length += part.length
  }
}

function wideRow(cell) {
  return `|${`${cell}|`.repeat(60)}\n`
}

// Markdown that takes some parser more than its length in time, each within the size that a plan may have.

/** @typedef {{name: string, text: string}} Attack */

const HEADER = '# Plan\n\n## Goal\n\n'

/** The inputs, the name as a page shows it. @type {readonly Attack[]} */
export const attacks = [
  ...[
    ['* ', 8_000],
    ['+ ', 8_000],
    ['> ', 32_000],
    ['- > ', 8_000],
    ['1. ', 10_000],
    ['*_', 16_000],
    ['**a', 40_000],
    ['[^a]: ', 10_000],
    ['[', 50_000],
    ['[a](', 20_000],
    ['a <!A ', 10_000],
    ['a <![CDATA[', 10_000],
    ['a <?', 20_000],
    ['<!--', 40_000],
    ['# a\n', 50_000],
  ].map(([part, times]) => ({name: `${show(part)} × ${count(times)}`, text: String(part).repeat(Number(times))})),
  {name: 'a table of 20,000 columns', text: wideTable(20_000)},
  {name: 'a list 450 levels deep', text: deepList(450)},
  {name: '`![` × 2,000 behind what is no fence', text: `a\n    \`\`\`\n\n${'!['.repeat(2_000)}`},
  {name: '49 quotes around 5,000 lines', text: `${'>'.repeat(49)}a\n${'a\n'.repeat(5_000)}`},
  {name: 'a table of 65,000 blank cells', text: `${wideTable(181)}\n${'a\n'.repeat(360)}`},
  {name: '25,000 headings', text: Array.from({length: 25_000}, (_, at) => `## ${at}`).join('\n')},
  {name: 'one line of 250 KB', text: 'words '.repeat(41_666)},
  {name: 'runs of 1 to 700 backticks', text: Array.from({length: 700}, (_, index) => '`'.repeat(index + 1)).join(' ')},
].map(({name, text}) => ({name, text: `${HEADER}${text}\n`}))

function wideTable(columns) {
  return ['|a', '|-', '|b'].map(cell => `${cell.repeat(columns)}|`).join('\n')
}

function deepList(levels) {
  return Array.from({length: levels}, (_, level) => `${'  '.repeat(level)}- a`).join('\n')
}

function show(part) {
  return `\`${String(part).replace('\n', '\\n')}\``
}

function count(times) {
  return Number(times).toLocaleString('en')
}

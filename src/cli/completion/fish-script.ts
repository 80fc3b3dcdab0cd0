import {allOf, type Offer, type OfferedCommand, type OfferedOption} from './command-tree.ts'

/** A completion script for fish. It knows all words by itself, so that a key press starts no program. */
export function toFishScript(name: string, program: OfferedCommand): string {
  const lines = allOf(program).flatMap(command => {
    const when = conditionOf(command)
    return [
      ...command.commands.map(one => `${when} -f -a ${quoted(one.path.at(-1) ?? '')} -d ${quoted(one.about)}`),
      ...command.options.map(option => `${when} ${optionOf(option)}`),
      ...offersOf(command).map(offer => `${when} ${offer}`),
    ]
  })
  const head = `# Completion of ${name} for fish, made by \`${name} completion fish\`.`
  return `${[head, ...lines.map(line => `complete -c ${name} ${line}`)].join('\n')}\n`
}

/** That the words of a command were typed, and of none below it. */
function conditionOf({path, commands}: OfferedCommand): string {
  const seen = path.map(word => `__fish_seen_subcommand_from ${word}`)
  const below = commands.map(one => one.path.at(-1) ?? '').join(' ')
  const tests = [...seen, ...(below === '' ? [] : [`not __fish_seen_subcommand_from ${below}`])]
  return `-n ${quoted(tests.join('; and '))}`
}

function optionOf({names, about, value}: OfferedOption): string {
  const flags = names.map(name => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
  const takes = value === null ? [] : [value.files ? '-r -F' : '-x', ...wordsOf(value)]
  return [...flags, ...takes, `-d ${quoted(about)}`].join(' ')
}

/** What the places of a command may hold; fish does not tell one place from the next. */
function offersOf({places, commands}: OfferedCommand): string[] {
  if (commands.length > 0) return []
  const words = places.flatMap(wordsOf)
  return [places.some(({files}) => files) ? '-F' : '-f', ...words.map(word => `-f ${word}`)]
}

function wordsOf({words}: Offer): string[] {
  return words.length > 0 ? [`-a ${quoted(words.join(' '))}`] : []
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}

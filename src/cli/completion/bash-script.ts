import {allOf, type Offer, type OfferedCommand} from './command-tree.ts'

/**
 * A completion script for bash, and for zsh by its `bashcompinit`. It knows all words by itself, so that a key press
 * starts no program.
 */
export function toBashScript(name: string, program: OfferedCommand): string {
  const fn = `_${name.replaceAll('-', '_')}`
  const commands = allOf(program)
  const valued = commands.flatMap(({options}) => options.filter(({value}) => value !== null).flatMap(one => one.names))
  const paths = commands.filter(({path}) => path.length > 0).map(keyOf)
  return `# Completion of ${name} for bash and zsh, made by \`${name} completion\`.
if [ -n "\${ZSH_VERSION-}" ]; then
  type compdef > /dev/null 2>&1 || { autoload -U +X compinit && compinit -i; }
  autoload -U +X bashcompinit && bashcompinit
fi
${fn}() {
  local word="\${COMP_WORDS[COMP_CWORD]}" one before command words files place value i
  before='' command='' words='' files=0 place=0 value=0
  for ((i = 1; i < COMP_CWORD; i++)); do
    one="\${COMP_WORDS[i]}"
    [ "$one" = '=' ] && continue
    if [ "$value" = 1 ]; then
      value=0
      continue
    fi
    case "$one" in
      ${patterns([...new Set(valued)])}) before="$one" value=1 ;;
      -*) ;;
      *)
        case "$command $one" in
          ${patterns(paths)}) command="$command $one" ;;
          *) place=$((place + 1)) ;;
        esac
        ;;
    esac
  done
  [ "$word" = '=' ] && word=''
  if [ "$value" = 1 ]; then
    case "$command $before" in
${commands.flatMap(valueCases).join('\n')}
    esac
  elif [ "\${word#-}" != "$word" ]; then
    case "$command" in
${commands.map(optionCase).join('\n')}
    esac
  else
    case "$command $place" in
${commands.flatMap(placeCases).join('\n')}
    esac
  fi
  local IFS=$'\\n'
  COMPREPLY=($(compgen -W "$words" -- "$word"))
  [ "$files" = 1 ] && COMPREPLY+=($(compgen -f -- "$word"))
  return 0
}
complete -o filenames -F ${fn} ${name}
`
}

/** What the script calls a command: its words, each with a space in front. */
function keyOf({path}: OfferedCommand): string {
  return path.map(word => ` ${word}`).join('')
}

function valueCases(command: OfferedCommand): string[] {
  return command.options.flatMap(({names, value}) => {
    if (value === null || isNothing(value)) return []
    return [toCase(patterns(names.map(name => `${keyOf(command)} ${name}`)), value)]
  })
}

function optionCase(command: OfferedCommand): string {
  const words = command.options.flatMap(({names}) => names)
  return toCase(patterns([keyOf(command)]), {words, files: false})
}

/** What may stand in each place; below a command with others, one of them stands first. */
function placeCases(command: OfferedCommand): string[] {
  const {commands, places, repeats} = command
  const first = commands.length > 0 ? [{words: commands.map(({path}) => path.at(-1) ?? ''), files: false}] : places
  return first.flatMap((offer, i) => {
    if (isNothing(offer)) return []
    const isLast = i === first.length - 1
    const pattern = isLast && repeats ? `${patterns([`${keyOf(command)} `])}*` : patterns([`${keyOf(command)} ${i}`])
    return [toCase(pattern, offer)]
  })
}

function toCase(pattern: string, {words, files}: Offer): string {
  const said = words.length > 0 ? ` words=$'${words.join('\\n')}'` : ''
  return `      ${pattern})${said}${files ? ' files=1' : ''} ;;`
}

function isNothing({words, files}: Offer): boolean {
  return words.length === 0 && !files
}

function patterns(words: readonly string[]): string {
  return words.map(word => `'${word}'`).join(' | ')
}

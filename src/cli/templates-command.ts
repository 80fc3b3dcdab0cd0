import {Argument} from 'commander'
import type {TemplateSource} from '../model/policy.ts'
import {fail, ok, type Result} from '../model/result.ts'
import {quote, unexpected} from '../policy/unexpected.ts'
import {countText} from '../render/points.ts'
import {wrap} from '../render/terminal-wrap.ts'
import {builtIns, compileOnce} from '../template/registry.ts'
import {slotsOf} from '../template/slots-of.ts'
import type {CliCommand, Typed} from './command.ts'
import {offering} from './shared-options.ts'
import type {ExitCode, Surroundings} from './surroundings.ts'
import {templatePurposes} from './template-purposes.ts'
import {toPrettyOptions} from './terminal.ts'

const IDS = builtIns.map(({id}) => id)
const SHOW_HINT = '`plan-completeness templates show <id>` prints one as Markdown.'
const LIST_HINT = '`plan-completeness templates` lists them.'

/** `templates`: list the built-in ones; `templates show <id>`: print one as Markdown. */
export const templatesCommand: CliCommand = {
  name: 'templates',
  define: command =>
    command
      .description('list the built-in templates, or show one as Markdown')
      .usage('[show <id>]')
      .addArgument(offering(new Argument('[show]', 'the word `show`, to print one template'), ['show']))
      .addArgument(offering(new Argument('[id]', 'the id of a built-in template'), IDS))
      .addHelpText(
        'after',
        '\nExamples:\n  plan-completeness templates\n  plan-completeness templates show governed > plan.md',
      ),
  run: async ({words}, surroundings) => (words.length === 0 ? list(surroundings) : show(words, surroundings)),
}

function list({stdout, env}: Surroundings): Result<ExitCode> {
  const {columns} = toPrettyOptions(stdout, env)
  for (const source of builtIns) {
    const text = describe(source)
    if (!text.ok) return text
    const purpose = wrap(`Suits ${templatePurposes.get(source.id) ?? 'plans of its kind'}.`, {indent: 2, columns})
    stdout.write(`${[text.value, ...purpose, ''].join('\n')}\n`)
  }
  stdout.write(`${wrap(SHOW_HINT, {indent: 0, columns}).join('\n')}\n`)
  return ok(0)
}

function describe(source: TemplateSource): Result<string> {
  const template = compileOnce(source)
  if (!template.ok) return template
  const sections = template.value.sections.filter(section => !section.header && slotsOf([section]).length > 0)
  const slots = slotsOf(template.value.sections).length
  return ok(`${source.id} (${countText(sections.length, 'section')}, ${countText(slots, 'slot')})`)
}

function show([word = '', id = '']: Typed['words'], {stdout}: Surroundings): Result<ExitCode> {
  if (word !== 'show') {
    const meant = IDS.includes(word) ? `templates show ${word}` : 'templates show <id>'
    return fail(
      'bad-usage',
      `Unexpected word ${quote(word)}, expected \`show\` or nothing`,
      `Did you mean ${quote(meant)}?`,
    )
  }
  const source = builtIns.find(one => one.id === id)
  if (id === '') return fail('bad-usage', 'Unexpected end after `show`, expected the id of a template', LIST_HINT)
  if (!source) return unexpected({code: 'unknown-template', subject: 'template', value: id, allowed: IDS})
  stdout.write(source.text)
  return ok(0)
}

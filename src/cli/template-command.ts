import {ok, type Result} from '../model/result.ts'
import {proveTemplate} from '../proof/prove-template.ts'
import {renderProof} from '../render/index.ts'
import {countText} from '../render/points.ts'
import {builtIns, compileOnce} from '../template/registry.ts'
import {slotsOf} from '../template/slots-of.ts'
import type {CliCommand, Typed} from './command.ts'
import {createProgress} from './progress.ts'
import {readTemplateFile} from './read-template.ts'
import {templateArgument} from './shared-options.ts'
import type {ExitCode, Surroundings} from './surroundings.ts'
import {toPrettyOptions} from './terminal.ts'

const HELP = `
A template proves itself if its own text scores 0, and if an answer to any of
its slots earns points. The tree says what each slot is; below it stand the
lines that ask for nothing.

Exit code: 0 if it proves itself, 1 if not, 2 if it cannot be read.

Examples:
  plan-completeness template test docs/plan-template.md
  plan-completeness template test governed`

/** `template test`: put a template to the test. */
export const templateTestCommand: CliCommand = {
  name: 'template test',
  define: command =>
    command
      .description('put a template to the test: what it asks for, and whether it proves itself')
      .addArgument(templateArgument('<template>', 'a file, or the id of a built-in template', 'without auto'))
      .addHelpText('after', HELP),
  run: runTest,
}

async function runTest({words: [word = '']}: Typed, surroundings: Surroundings): Promise<Result<ExitCode>> {
  const {disk, stdout, env} = surroundings
  const builtIn = builtIns.find(({id}) => id === word)
  const source = builtIn ? ok(builtIn) : await readTemplateFile(disk.path.resolve(disk.cwd, word), disk)
  if (!source.ok) return source
  const template = compileOnce(source.value)
  if (!template.ok) return template
  const slots = countText(slotsOf(template.value.sections).length, 'slot')
  const progress = createProgress(slots, surroundings)
  const proof = proveTemplate(source.value, progress.step)
  progress.end()
  if (!proof.ok) return proof
  stdout.write(renderProof(proof.value, toPrettyOptions(stdout, env)))
  return ok(proof.value.holds ? 0 : 1)
}

import type {Command} from 'commander'
import {Argument} from 'commander'
import {ok, type Result} from '../model/result.ts'
import {unexpected} from '../policy/unexpected.ts'
import {TOOL} from '../report/tool.ts'
import type {CliCommand, Typed} from './command.ts'
import {toBashScript} from './completion/bash-script.ts'
import {type OfferedCommand, toOfferedCommand} from './completion/command-tree.ts'
import {toFishScript} from './completion/fish-script.ts'
import {offering} from './shared-options.ts'
import type {ExitCode, Surroundings} from './surroundings.ts'

const SCRIPTS: Readonly<Record<string, (name: string, program: OfferedCommand) => string>> = {
  bash: toBashScript,
  zsh: toBashScript,
  fish: toFishScript,
}
const SHELLS = Object.keys(SCRIPTS)

const HELP = `
The script knows all commands and options of this version. Print it anew after
an update.

Examples:
  plan-completeness completion bash >> ~/.bashrc
  plan-completeness completion zsh >> ~/.zshrc
  plan-completeness completion fish > ~/.config/fish/conf.d/plans.fish`

/** `completion`: print a script that completes the command line in a shell. */
export const completionCommand: CliCommand = {
  name: 'completion',
  define: command =>
    command
      .description('print a script that completes words in a shell')
      .addArgument(offering(new Argument('<shell>', SHELLS.join(', ')), SHELLS))
      .addHelpText('after', HELP),
  run: async (typed, surroundings, program) => printScript(typed, surroundings, program),
}

function printScript({words: [shell = '']}: Typed, {stdout}: Surroundings, program: Command): Result<ExitCode> {
  const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined
  if (!script) return unexpected({code: 'unknown-shell', subject: 'shell', value: shell, allowed: SHELLS})
  stdout.write(script(TOOL.name, toOfferedCommand(program)))
  return ok(0)
}

import {checkCommand} from './check-command.ts'
import type {CliCommand} from './command.ts'
import {completionCommand} from './completion-command.ts'
import {explainCommand} from './explain-command.ts'
import {fixListCommand} from './fix-list-command.ts'
import {initCommand} from './init-command.ts'
import {mergeCommand} from './merge-command.ts'
import {newCommand} from './new-command.ts'
import {skeletonCommand} from './skeleton-command.ts'
import {templateTestCommand} from './template-command.ts'
import {templatesCommand} from './templates-command.ts'

/** The commands in the order of the help: one file each, one line here. */
export const commands: readonly CliCommand[] = [
  initCommand,
  newCommand,
  checkCommand,
  explainCommand,
  skeletonCommand,
  fixListCommand,
  templatesCommand,
  templateTestCommand,
  mergeCommand,
  completionCommand,
]

/** Commands that only hold others, with what they say about themselves. */
export const groups: ReadonlyMap<string, string> = new Map([['template', 'look into a template of your own']])

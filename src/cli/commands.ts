import {checkCommand} from './check-command.ts'
import type {CliCommand} from './command.ts'
import {explainCommand} from './explain-command.ts'
import {fixListCommand} from './fix-list-command.ts'
import {mergeCommand} from './merge-command.ts'
import {newCommand} from './new-command.ts'
import {skeletonCommand} from './skeleton-command.ts'
import {templatesCommand} from './templates-command.ts'

/** The commands in the order of the help: one file each, one line here. */
export const commands: readonly CliCommand[] = [
  newCommand,
  checkCommand,
  explainCommand,
  skeletonCommand,
  fixListCommand,
  templatesCommand,
  mergeCommand,
]

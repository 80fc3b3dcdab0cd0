import {mkdir, writeFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import * as core from '@actions/core'
import {toTerminalText} from '../render/escape.ts'
import type {Annotation} from '../render/index.ts'
import type {Runner} from './runner.ts'

const COMMANDS = {failure: core.error, warning: core.warning, notice: core.notice} as const satisfies Record<
  Annotation['level'],
  unknown
>

/** The runner that the action runs on. */
export const actionsRunner: Runner = {
  info: line => core.info(toTerminalText(line)),
  notice: line => core.notice(toTerminalText(line)),
  error: line => core.error(toTerminalText(line)),
  debug: text => core.debug(text),
  annotate,
  setOutput: (name, value) => core.setOutput(name, value),
  appendSummary: async markdown => {
    await core.summary.addRaw(markdown).write()
  },
  saveFile: async (directory, name, text) => {
    const path = resolve(directory, name)
    await mkdir(resolve(directory), {recursive: true})
    await writeFile(path, text)
    return path
  },
}

function annotate({path, startLine, endLine, level, title, message}: Annotation): void {
  // A file name that would not show as itself is left out: the runner prints what it cannot place.
  const place = toTerminalText(path) === path ? {file: path, startLine, endLine} : {}
  COMMANDS[level](message, {title, ...place})
}

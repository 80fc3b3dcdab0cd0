import {cpus, totalmem} from 'node:os'

/** The machine in a line. */
export function describeMachine() {
  const processors = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const model = processors[0]?.model.trim().replace(/\s+/g, ' ')
  return `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${processors.length} cores of ${model}, ${memory} GiB of memory.`
}

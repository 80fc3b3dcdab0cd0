import type {Rule} from './rule.ts'

/** A block of a repeated group was begun and not finished. */
export const halfInstance: Rule = {
  id: 'half-instance',
  message: ({slot, found}) =>
    `Unexpected unfinished ${found && found !== slot ? `\`${found}\`` : 'block'}, expected all of its answers`,
  help: ({open}) => `Fill it in, or delete it.${open ? ` Still open: ${open}` : ''}`,
}

import type {AST} from '@eslint-community/regexpp'
import {type Atom, isAtom, parsePattern} from './pattern.ts'

type Instruction =
  | {readonly op: 'read'; readonly isRead: (character: string) => boolean}
  | {readonly op: 'fork'; readonly first: number; readonly second: number}
  | {readonly op: 'jump'; readonly by: number}
  | {readonly op: 'save'; readonly register: number}
  | {readonly op: 'advanced'; readonly register: number}
  | {readonly op: 'edge'; readonly isHere: (before: string, after: string) => boolean}
  | {readonly op: 'look'; readonly behind: boolean; readonly negate: boolean; readonly program: readonly Instruction[]}
  | {readonly op: 'again'; readonly from: number; readonly to: number}
  | {readonly op: 'match'}

const FEW_TIMES = 4

/** Where a way through the program stands, and the places that it has kept. */
interface State {
  readonly pc: number
  readonly at: number
  readonly registers: readonly number[]
}

/**
 * Count what a backtracking engine does to find all matches of a pattern, or the first one if it is not global:
 * one step for each instruction tried. Unlike a time, the number is the same on every machine.
 */
export function createStepCounter(pattern: RegExp): (text: string, most: number) => number {
  const {instructions: whole, registers} = toProgram(pattern)
  return (text, most) => {
    const characters = pattern.unicode ? [...text] : text.split('')
    let steps = 0
    for (let start = 0; start <= characters.length && steps < most; ) {
      const end = run(whole, {pc: 0, at: start, registers}, 1)?.at
      if (pattern.sticky || (end !== undefined && !pattern.global)) break
      start = end === undefined || end === start ? start + 1 : end
    }
    return steps

    function run(instructions: readonly Instruction[], first: State, direction: 1 | -1): State | undefined {
      const open = [first]
      for (let state = open.pop(); state && steps < most; state = open.pop()) {
        steps += 1
        const instruction = instructions[state.pc]
        if (!instruction || instruction.op === 'match') return state
        const {at, registers} = state
        const next = {pc: state.pc + 1, at, registers}
        switch (instruction.op) {
          case 'read': {
            const character = characters[direction === 1 ? at : at - 1]
            if (character !== undefined && instruction.isRead(character)) open.push({...next, at: at + direction})
            break
          }
          case 'fork':
            open.push({...next, pc: state.pc + instruction.second}, {...next, pc: state.pc + instruction.first})
            break
          case 'jump':
            open.push({...next, pc: state.pc + instruction.by})
            break
          case 'save':
            open.push({...next, registers: registers.with(instruction.register, at)})
            break
          case 'advanced':
            if (registers[instruction.register] !== at) open.push(next)
            break
          case 'edge':
            if (instruction.isHere(characters[at - 1] ?? '', characters[at] ?? '')) open.push(next)
            break
          case 'look': {
            const found = run(instruction.program, {pc: 0, at, registers}, instruction.behind ? -1 : 1)
            if (instruction.negate === !found) open.push({...next, registers: found?.registers ?? registers})
            break
          }
          case 'again': {
            const kept = characters.slice(registers[instruction.from], registers[instruction.to])
            if (kept.every((character, index) => characters[at + index] === character))
              open.push({...next, at: at + kept.length})
          }
        }
      }
      return undefined
    }
  }
}

/**
 * The instructions of a pattern. They jump relative to where they stand, so that parts can be put together.
 * What may come `n` to `m` times is written out `m` times, as an engine counts it down, but not more than a few:
 * a bound multiplies the steps by a constant, and with a small one that shows on a short text.
 */
function toProgram(pattern: RegExp) {
  const flags = pattern.flags.replace(/[gmy]/g, '')
  const groups = new Map<AST.CapturingGroup, number>()
  let registers = 0
  const newRegister = () => registers++
  const instructions: Instruction[] = [...toChoice(parsePattern(pattern).alternatives, 1), {op: 'match'}]
  return {instructions, registers: Array.from({length: registers}, () => -1)}

  function toChoice(alternatives: readonly AST.Alternative[], direction: 1 | -1): Instruction[] {
    const all = alternatives.map(({elements}) => {
      const parts = elements.map(element => toInstructions(element, direction))
      return (direction === 1 ? parts : parts.reverse()).flat()
    })
    const [last = [], ...rest] = all.reverse()
    return rest.reduce((others, one) => {
      const fork: Instruction = {op: 'fork', first: 1, second: one.length + 2}
      const past: Instruction = {op: 'jump', by: others.length + 1}
      return [fork, ...one, past].concat(others)
    }, last)
  }

  function toInstructions(element: AST.Element, direction: 1 | -1): Instruction[] {
    if (isAtom(element)) return [{op: 'read', isRead: toReader(element)}]
    switch (element.type) {
      case 'Group':
        return toChoice(element.alternatives, direction)
      case 'CapturingGroup': {
        const [from, to] = [newRegister(), newRegister()]
        groups.set(element, from)
        const [first, last] = direction === 1 ? [from, to] : [to, from]
        return [
          {op: 'save', register: first},
          ...toChoice(element.alternatives, direction),
          {op: 'save', register: last},
        ]
      }
      case 'Quantifier':
        return toLoop(element, direction)
      case 'Assertion':
        return [toAssertion(element)]
      case 'Backreference': {
        const from = groups.get(element.resolved as AST.CapturingGroup)
        if (from === undefined || direction === -1) throw new Error(`Cannot count ${pattern}`)
        return [{op: 'again', from, to: from + 1}]
      }
      default:
        throw new Error(`Cannot count ${pattern}`)
    }
  }

  function toLoop({greedy, element, ...bounds}: AST.Quantifier, direction: 1 | -1): Instruction[] {
    const min = Math.min(bounds.min, FEW_TIMES)
    const max = bounds.max === Infinity ? Infinity : Math.min(bounds.max, min + FEW_TIMES)
    const body = toInstructions(element, direction)
    const least = Array.from({length: min}, () => body).flat()
    const fork = (into: number, past: number): Instruction =>
      greedy ? {op: 'fork', first: into, second: past} : {op: 'fork', first: past, second: into}
    if (max === Infinity) {
      const register = newRegister()
      const turn: Instruction[] = [{op: 'save', register}, ...body, {op: 'advanced', register}]
      return [...least, fork(1, turn.length + 2), ...turn, {op: 'jump', by: -turn.length - 1}]
    }
    const length = (max - min) * (body.length + 1)
    const more = Array.from({length: max - min}, (_, time) => [fork(1, length - time * (body.length + 1)), ...body])
    return [...least, ...more.flat()]
  }

  function toAssertion(assertion: AST.Assertion): Instruction {
    if (assertion.kind === 'lookahead' || assertion.kind === 'lookbehind') {
      const behind = assertion.kind === 'lookbehind'
      const program: Instruction[] = [...toChoice(assertion.alternatives, behind ? -1 : 1), {op: 'match'}]
      return {op: 'look', behind, negate: assertion.negate, program}
    }
    const isOuter = pattern.multiline
      ? (beside: string) => beside === '' || beside === '\n'
      : (beside: string) => beside === ''
    if (assertion.kind === 'start') return {op: 'edge', isHere: before => isOuter(before)}
    if (assertion.kind === 'end') return {op: 'edge', isHere: (_, after) => isOuter(after)}
    const negate = assertion.kind === 'word' && assertion.negate
    const isWord = (character: string) => /^\w$/.test(character)
    return {op: 'edge', isHere: (before, after) => (isWord(before) !== isWord(after)) !== negate}
  }

  /** Whether an atom reads a character, as the real engine says. */
  function toReader({raw}: Atom): (character: string) => boolean {
    const whole = new RegExp(`^(?:${raw})$`, flags)
    const known = new Map<string, boolean>()
    return character => {
      const isRead = known.get(character) ?? whole.test(character)
      known.set(character, isRead)
      return isRead
    }
  }
}

import {normalise} from '../markdown/words.ts'
import type {Outline} from '../model/outline.ts'
import {once} from './once.ts'

/** The lines of a plan as they are compared with a template's. */
export const normalLines = once((outline: Outline): readonly string[] => outline.lines.map(normalise))

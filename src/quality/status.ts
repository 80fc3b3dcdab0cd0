import {normalise} from '../markdown/words.ts'
import type {Outline} from '../model/outline.ts'
import {type HeaderField, headerFieldsOf} from './header.ts'

const STATUS =
  /^(?:(?:plan|document|approval|review|current) )?(?:status|state)$|^(?:stato|statut|estado|stand|状态|狀態|ステータス|상태)$/i

/** The fields of a plan's header that state how far it is, by their usual names and by `names`. */
export function statusesOf(outline: Outline, names: readonly string[] = []): readonly HeaderField[] {
  const own = new Set(names.map(normalise))
  return headerFieldsOf(outline).filter(({name}) => STATUS.test(name) || own.has(normalise(name)))
}

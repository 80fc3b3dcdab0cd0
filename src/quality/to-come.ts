import type {Entry, Outline} from '../model/outline.ts'
import {pathTo} from './place.ts'

const MAKE =
  'creat(?:e|es|ed|ing)|add(?:s|ed|ing)?|generat(?:e|es|ed|ing)|writ(?:e|es|ten|ing)|produc(?:e|es|ed|ing)|scaffold(?:s|ed|ing)?|introduc(?:e|es|ed|ing)|delet(?:e|es|ed|ing)|remov(?:e|es|ed|ing)|renam(?:e|es|ed|ing)|mov(?:e|es|ed|ing)|drop(?:s|ped|ping)?|replac(?:e|es|ed|ing)|erstell\\w+|anleg\\w+'
const STATE = 'new|planned|upcoming|future|former|formerly|old|legacy|obsolete|neue?[rsn]?|nouve(?:au|lle)|nuev[oa]'
const RESULT = 'outputs?|deliverables?|artifacts?'
const FILES =
  'files?|documents?|docs|pages?|modules?|scripts?|paths?|components?|classes|tests?|assets?|contracts?|dateien|fichiers|archivos'
/** Languages without spaces between words. */
const CJK = '新增|新建|新文件|创建|生成|作成|追加|새 파일|생성|작성|추가'
/** Characters around a mention that are looked at. */
const NEAR = 160

/** A whole word, so that there is one way to read a text as words. */
const WORD = "\\w[\\w'-]{0,40}(?![\\w'-])"

/** Right before a link: what is done to the file, or what it is, with no other thing between them. */
const BEFORE = new RegExp(
  `\\b(?:${MAKE}|${RESULT}|to do|to come|(?:will|to) be)\\b\\W*(?:${WORD}\\W+){0,3}$|\\b(?:${STATE})\\b\\W*(?:(?!(?:the|an?|our|its|this|that|to|of|in|on)\\b)${WORD}\\W+){0,2}$|(?:${CJK}).{0,12}$`,
  'i',
)
/** Right behind a link: what becomes of the file. */
const AFTER = new RegExp(
  `^\\W*(?:${WORD}\\W+){0,3}(?:${MAKE}|${RESULT}|planned|upcoming|future|later|obsolete|to be|to do|to come)\\b|^\\W*(?:${WORD}\\W+)?will\\b|^\\s*[(,:–—-]+\\s*(?:${STATE})\\b|^.{0,12}(?:${CJK})`,
  'i',
)
/** Words that point at something which is there: what is done before them is done to something else. */
const REFERENCE =
  /^.*\b(?:see|per|following|according to|based on|refers? to|(?:described|shown|defined|documented|explained|listed|specified|given) (?:in|by|at|on))\b/is
/** Ends of a sentence, and of a part of one. */
const SENTENCE = /[.;!?](?:\s|$)|[。；！？]|\|/
const CLAUSE = /[.;!?](?:\s|$)|[。；！？，]|[,|]/

const REFERENCE_LINK = /\[[^\]\n]{1,200}\](?:\[[^\]\n]{0,200}\])?(?![(:])/
/** What stands behind the next link is said of that one. */
const NEXT_LINK = /\[[^\]]{0,160}\][[(].*$/s

/** What heads files that are made or go away: `New files`, `Deliverables (phase 1)`, `Files to create`, `Removed`. */
const HEAD = new RegExp(
  [
    `\\b(?:${RESULT})(?:\\s*\\(.*\\))?$`,
    `^(?:${RESULT})\\b(?=\\s*(?:$|[:(–—-]|of\\b|for\\b|from\\b|in\\b))`,
    `\\b(?:${STATE}|${MAKE}|generated)\\s+(?:[\\w-]+\\s+)?(?:${FILES})\\b`,
    `\\b(?:${FILES})\\s+(?:[\\w-]+\\s+){0,2}(?:${MAKE})\\b`,
    `\\b(?:will|to|shall|must|we|be)\\s+(?:${MAKE})\\b`,
    `^(?:${MAKE}|${STATE}|to do|to come|later)(?:\\s*\\(.*\\))?$`,
    CJK,
  ].join('|'),
  'i',
)
/** A cell beside a link that says what is done to the file: `created`, `new file`. */
const CELL = new RegExp(
  `^\\W*(?:to be )?(?:${MAKE}|${STATE}|${RESULT}|later|to do)(?:\\W+${WORD}){0,2}\\W*$|(?:${CJK})`,
  'i',
)

/** A file as a text speaks of it: the target of a link, or a word. */
export type Mention = {readonly link: string} | {readonly word: string}

/**
 * Whether the text right around a mention of a file, or what heads it, says that the file is still to be made, or goes
 * away.
 */
export function isToCome({root, lines}: Outline, line: number, mention: Mention): boolean {
  const path = pathTo(root, line)
  const own = path.at(-1)
  if (own === undefined) return false
  // The title of a plan only names the work, which may well be to add something.
  if (path.some(entry => entry.depth !== 1 && HEAD.test(entry.name))) return true
  if (own.kind === 'row' && own.children.some(cell => CELL.test(cell.value))) return true
  if (path.slice(0, -1).some(isLeadIn)) return true
  return saysAround(lines.slice(own.line - 1, own.endLine).join('\n'), mention)
}

/** A list item that heads those below it. */
function isLeadIn({kind, value}: Entry): boolean {
  return kind === 'item' && HEAD.test(value.replace(/[:：]\s*$/, ''))
}

function saysAround(text: string, mention: Mention): boolean {
  const [start, end] = 'link' in mention ? linkIn(text, mention.link) : wordIn(text, mention.word)
  const before =
    text
      .slice(Math.max(0, start - NEAR), start)
      .split(CLAUSE)
      .at(-1) ?? ''
  const [after = ''] = text.slice(end, end + NEAR).split(SENTENCE)
  return BEFORE.test(before.replace(REFERENCE, '')) || AFTER.test(after.replace(NEXT_LINK, ''))
}

/** Where a link begins and ends in the source; one by reference is any that is. */
function linkIn(text: string, target: string): [start: number, end: number] {
  const at = [`](${target}`, `](<${target}`].map(mark => text.indexOf(mark)).find(index => index >= 0)
  if (at !== undefined) return [text.lastIndexOf('[', at), text.indexOf(')', at + target.length) + 1]
  const found = REFERENCE_LINK.exec(text)
  const start = found?.index ?? text.length
  return [start, start + (found?.[0].length ?? 0)]
}

function wordIn(text: string, word: string): [start: number, end: number] {
  const start = text.indexOf(word)
  return [start, start + word.length]
}

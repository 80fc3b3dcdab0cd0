import type {Entry} from '../model/outline.ts'
import {fromRoot, pathWordsIn} from '../rules/link-target.ts'
import {headerFieldsOf} from './header.ts'
import type {Flaw, JudgedPlan} from './judged-plan.ts'
import {pathTo} from './place.ts'

/** What is written about a file that is not there yet, or no longer. */
const TO_COME =
  /\b(?:new|creat\w+|add(?:s|ed|ing)?|generat\w+|writ(?:e|es|ten|ing)|outputs?|deliverables?|artifacts?|will|to be|to do|planned|upcoming|future|later|produc\w+|scaffold\w*|introduc\w+|delet\w+|remov\w+|renam\w+|moved?|dropp?(?:ed)?|former\w*|old|legacy|obsolete|replac\w+|neue?[rsn]?|erstell\w+|nouveau|nuevo)\b|新|创建|生成|作成|追加|생성|작성|추가/i
/** Labels of a header that name what a plan was made from. */
const INPUT =
  /^(?:inputs?|(?:feature |product )?spec(?:ification)?s?(?: (?:reference|file|document|link))?|based on|sources?|source documents?|prerequisites?|eingabe|spezifikation|entrada|entrée|输入|規格|规格|入力|仕様|입력|명세)$/i

/** Links that lead nowhere, and files beside the plan that it names as its input and that are not there: each once. */
export function findDeadLinks(plan: JudgedPlan): readonly Flaw[] {
  const dead = [...deadLinks(plan), ...deadInputs(plan)]
  return dead.filter(({found}, i) => dead.findIndex(other => other.found === found) === i)
}

function deadLinks({outline, template, targets}: JudgedPlan): Flaw[] {
  return outline.links
    .filter(({target}) => targets.get(target) === false && !template.text.some(line => line.includes(target)))
    .filter(({line}) => !isToCome(outline, line))
    .map(({target, line}) => toFlaw(target, line, targets))
}

function deadInputs({outline, targets}: JudgedPlan): Flaw[] {
  return headerFieldsOf(outline)
    .filter(({name, entry}) => INPUT.test(name) && !isToCome(outline, entry.line))
    .flatMap(({value, entry}) =>
      pathWordsIn(value)
        .filter(word => targets.get(word) === false)
        .map(word => toFlaw(word, entry.line, targets)),
    )
}

/** Whether the text around a link, or what heads it, says that the file is still to be made, or was taken away. */
function isToCome({root}: JudgedPlan['outline'], line: number): boolean {
  // The title of a plan only names the work, which may well be to add something.
  return pathTo(root, line).some(entry => entry.depth !== 1 && TO_COME.test(textOf(entry)))
}

/** The entry's own words. */
function textOf({kind, name, value, children}: Entry): string {
  return kind === 'row' ? children.map(cell => cell.value).join(' ') : kind === 'table' ? '' : `${name} ${value}`
}

function toFlaw(target: string, line: number, targets: JudgedPlan['targets']): Flaw {
  const isThere = targets.get(fromRoot(target)) === true
  return {line, endLine: line, slot: '', found: target, wanted: isThere ? 'the same path from the root' : ''}
}

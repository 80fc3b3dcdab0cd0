import {fromRoot, pathWordsIn} from '../rules/link-target.ts'
import {headerFieldsOf} from './header.ts'
import type {Flaw, JudgedPlan} from './judged-plan.ts'
import {isToCome} from './to-come.ts'

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
    .filter(({target, line}) => !isToCome(outline, line, {link: target}))
    .map(({target, line}) => toFlaw(target, line, targets))
}

function deadInputs({outline, targets}: JudgedPlan): Flaw[] {
  return headerFieldsOf(outline)
    .filter(({name}) => INPUT.test(name))
    .flatMap(({value, entry}) =>
      pathWordsIn(value)
        .filter(word => targets.get(word) === false && !isToCome(outline, entry.line, {word}))
        .map(word => toFlaw(word, entry.line, targets)),
    )
}

function toFlaw(target: string, line: number, targets: JudgedPlan['targets']): Flaw {
  const isThere = targets.get(fromRoot(target)) === true
  return {line, endLine: line, slot: '', found: target, wanted: isThere ? 'the same path from the root' : ''}
}

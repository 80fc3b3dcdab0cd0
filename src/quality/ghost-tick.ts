import type {RuleId} from '../model/report.ts'
import {type Flaw, type JudgedPlan, lossesOf} from './judged-plan.ts'
import {allIn} from './place.ts'

/** What a box may claim to be gone, and the rules that find it. */
interface Claim {
  readonly about: RegExp
  readonly rules: ReadonlySet<RuleId>
}

const CLAIMS: readonly Claim[] = [
  {
    about:
      /\b[Cc]larifications?\b|CLARIFICATION|\bTB[DAC]s?\b|\bTODOs?\b|\b[Nn]o markers? (?:remain|left)|\b[Uu]nknowns\b|\b[Oo]pen (?:questions|points|ends|items)\b|澄清|明確化|명확화/,
    rules: new Set(['marker']),
  },
  {
    about: /\bplace-?holders?\b|\btemplate (?:text|prompts?|guidance)\b|\bblanks?\b|占位|プレースホルダ|자리 ?표시/i,
    rules: new Set(['marker', 'unfilled', 'leftover-row', 'open-choice']),
  },
  {
    about: /\b(?:all|every) (?:(?:mandatory|required|plan|template) )?sections?\b/i,
    rules: new Set(['missing-section', 'empty-section', 'empty-table', 'empty-field', 'unfilled', 'marker']),
  },
]
const SETTLED =
  /\b(?:no|none|zero|without|free of)\b|\b(?:resolved|removed|replaced|answered|closed|settled|cleared|clarified|addressed|filled|completed?|gone|decided)\b|无|無|なし|解决|解決|없/i
/** Says that it is not so, not all, or not of this plan. */
const ELSEWHERE =
  /\bnot\b|\bexcept\b|\bpending\b|\bpartial\w*|\b(?:some|most)\b|\b(?:in|of|from|by|within) (?:the )?(?:feature )?(?:spec|specification|code|codebase|source|constitution|tasks?|research|contracts?|tests?)\b|\b(?:code|comments?|images?|screens?|forms?|inputs?|ui|mocks?|mock-?ups?)\b|\bspec\.md|\btasks\.md|\bresearch\.md/i

/** Ticked boxes that say that nothing is left open, in a plan where something is. */
export function findGhostTicks(plan: JudgedPlan): readonly Flaw[] {
  const losses = lossesOf(plan)
  return allIn(plan.outline.root).flatMap(({checked, name, value, line, endLine}) => {
    if (checked !== true) return []
    const text = name ? `${name}: ${value}` : value
    const claim = SETTLED.test(text) && !ELSEWHERE.test(text) ? CLAIMS.find(({about}) => about.test(text)) : undefined
    const proof = losses.find(loss => claim?.rules.has(loss.rule) === true && loss.line !== null && loss.line !== line)
    if (!proof) return []
    return [{line, endLine, slot: text, found: proof.found || proof.slot, wanted: `line ${proof.line}`}]
  })
}

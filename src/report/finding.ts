import type Fraction from 'fraction.js'
import type {Problem} from '../model/assessment.ts'
import type {Finding} from '../model/report.ts'
import {rules} from '../rules/index.ts'
import type {Sentence} from '../rules/rule.ts'
import {valueWords} from '../rules/value-words.ts'
import {RULE_PAGES} from './tool.ts'

const MAX_QUOTE = 120

/** A problem as a finding of the report. `possible` is what the whole plan could earn, in slots. */
export function toFinding(problem: Problem, section: string | null, possible: Fraction): Finding {
  const rule = rules.get(problem.rule)
  const sentence = toSentence(problem)
  return {
    rule: problem.rule,
    severity: problem.severity,
    message: rule?.message(sentence) ?? problem.rule,
    help: rule?.help(sentence) ?? '',
    section,
    slot: problem.slot || null,
    line: problem.line,
    endLine: problem.endLine,
    points: possible.equals(0) ? 0 : round(problem.cost.mul(100).div(possible).valueOf()),
    page: `${RULE_PAGES}/${problem.rule}.md`,
  }
}

/** Points are kept to ten decimals, so that those of a plan add up. */
export function round(points: number): number {
  return Math.round(points * 1e10) / 1e10
}

function toSentence({slot, found, wanted, about}: Problem): Sentence {
  const [only] = about.length === 1 ? about : []
  const asks = wanted === slot && only ? only.prompt : wanted
  // A prompt that still stands in the plan was quoted as what was found.
  const isPrompt = about.some(({prompt}) => prompt === asks)
  const isRepeated = found !== '' && isPrompt && toLine(asks).includes(toLine(found))
  const open = about.map(({name}) => name).filter(name => name !== slot)
  return {
    slot: quote(slot),
    found: quote(found),
    wanted: isRepeated || asks === slot ? '' : quote(opening(asks)),
    value: only?.kind === 'field' ? valueWords(only.type) : 'the answer',
    open: quote(open.join(', ')),
    isOptional: about.length > 0 && about.every(({optional}) => optional),
  }
}

/** The first line of rows, items or a fence, with an ellipsis for the others; a prompt over several lines as a whole. */
function opening(text: string): string {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  const isWhole = (count: number) => {
    const head = lines.slice(0, count).join('\n')
    return head.split('[').length <= head.split(']').length
  }
  const count = lines.findIndex((_, i) => isWhole(i + 1)) + 1 || lines.length
  return `${lines.slice(0, count).join(' ')}${count < lines.length ? ' …' : ''}`
}

function quote(text: string): string {
  const flat = toLine(text)
  return flat.length > MAX_QUOTE ? `${flat.slice(0, MAX_QUOTE - 1).trimEnd()}…` : flat
}

function toLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

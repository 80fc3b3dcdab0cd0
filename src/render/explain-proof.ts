import type {Proof} from '../model/proof.ts'
import type {Slot, Template, TemplateNode} from '../model/template.ts'
import {toTerminalText} from './escape.ts'
import {renderTemplateTree} from './explain-template.ts'
import {countText} from './points.ts'
import type {PrettyOptions} from './pretty.ts'
import {inColor, plain} from './terminal-paint.ts'
import {wrap} from './terminal-wrap.ts'
import {treeLine} from './tree-line.ts'

/** A blank line or a rule. */
const SAYS_NOTHING = /^\s*(?:(?:-{3,}|\*{3,}|_{3,})\s*)?$/

/**
 * A template put to the test: what it asks for as a tree, the lines that ask for nothing, and whether it proves itself.
 * For a terminal.
 */
export function renderProof(proof: Proof, options: PrettyOptions): string {
  const paint = options.color ? inColor : plain
  const {template} = proof
  const samples = new Set(template.sections.flatMap(sampleLines))
  const rest = restOf(template).flatMap(line => {
    const isIdle = proof.idlePrompts.includes(line)
    const fact = isIdle ? 'a prompt that nothing asks for' : samples.has(line) ? 'a further sample' : ''
    const ink = isIdle ? 'yellow' : 'dim'
    return treeLine({line, depth: 1, name: template.text[line - 1] ?? '', facts: [fact], ink}, options)
  })
  const title = paint('bold', rest.length === 0 ? 'Each line asks for something' : 'Lines that ask for nothing')
  const head = paint('bold', proof.holds ? 'It proves itself' : 'It does not prove itself')
  const said = proofLines(proof).flatMap(text => wrap(toTerminalText(text), {indent: 2, columns: options.columns}))
  return `${[renderTemplateTree(template, options), title, ...rest, '', head, ...said].join('\n')}\n`
}

function proofLines({template, holds, answered, deaf, untried}: Proof): string[] {
  const count = template.sections.reduce((sum, section) => sum + countSlots(section), 0)
  const kept = answered.map(
    slot =>
      `${nameOf(slot)}: the template's own text answers it, so an untouched plan would earn points. ${slot.kind === 'box' ? 'Leave its box open.' : 'Make it a prompt in brackets, or leave it empty.'}`,
  )
  const silent = deaf.map(
    slot => `${nameOf(slot)}: an answer earns nothing. Word the prompt as a sentence in brackets, or report it.`,
  )
  const open = untried.map(slot => `${nameOf(slot)}: no answer could be made up for it; try it with a plan.`)
  const tried = count - untried.length
  const any = tried === 1 ? 'its one slot' : `any of its ${countText(tried, 'slot')}`
  const good = holds ? [`Its own text scores 0, and an answer to ${any} earns points.`] : []
  return [...good, ...kept, ...silent, ...open]
}

function nameOf({line, name, prompt}: Slot): string {
  return `line ${line}, ${name || prompt || 'without a name'}`
}

/** The lines with text that belong neither to a slot nor to a heading or label of the tree. */
function restOf({text, sections}: Template): number[] {
  const known = new Set(sections.filter(section => countSlots(section) > 0).flatMap(linesOf))
  return text.flatMap((line, i) => (SAYS_NOTHING.test(line) || known.has(i + 1) ? [] : [i + 1]))
}

/** All lines of blocks that repeat. */
function sampleLines(node: TemplateNode): number[] {
  if (node.node === 'slot') return []
  if (!node.repeat) return node.children.flatMap(sampleLines)
  return Array.from({length: node.endLine - node.line + 1}, (_, i) => node.line + i)
}

function linesOf(node: TemplateNode): readonly number[] {
  return node.node === 'slot' ? node.lines : [node.line, ...node.children.flatMap(linesOf)]
}

function countSlots(node: TemplateNode): number {
  return node.node === 'slot' ? 1 : node.children.reduce((sum, child) => sum + countSlots(child), 0)
}

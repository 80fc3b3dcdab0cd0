import Fraction from 'fraction.js'
import type {Problem} from '../model/assessment.ts'
import type {Comment, Outline} from '../model/outline.ts'
import type {PlanPolicy} from '../model/policy.ts'
import type {Waiver} from '../model/report.ts'
import type {Group, Template, TemplateNode} from '../model/template.ts'
import {WAIVER_WANTS} from '../rules/bad-waiver.ts'
import {readWaiverComment, type WaiverComment} from '../rules/waiver-comment.ts'
import {findNamed, isSameName, nearestName} from '../template/named.ts'
import {slotsOf} from '../template/slots-of.ts'

/**
 * What a plan waives by comments. `template` is what is left to answer, `waivers` are those that count, `problems` says
 * why the others do not, and whether it is most of the plan.
 */
export interface Waived {
  readonly template: Template
  readonly waivers: readonly Waiver[]
  readonly problems: readonly Problem[]
}

/** Read the waivers of a plan: `<!-- plan-completeness: waive "Cost" because … -->`. */
export function applyWaivers(outline: Outline, template: Template, policy: PlanPolicy): Waived {
  const read = outline.comments.flatMap(comment => {
    const waiver = readWaiverComment(comment.text)
    return waiver === null ? [] : [{comment, waiver, ...settle(waiver, template, policy)}]
  })
  const good = read.flatMap(({comment, waiver, nodes, wanted}) =>
    wanted === null && waiver !== 'unclear' ? [{nodes, waiver: toWaiver(waiver, nodes, comment)}] : [],
  )
  const problems = read.flatMap(({comment, wanted}) => (wanted === null ? [] : [toProblem(comment, wanted)]))
  const nodes = good.flatMap(one => one.nodes)
  const waivers = good.map(({waiver}) => waiver)
  return {template: withWaived(template, nodes), waivers, problems: [...problems, ...tooMany(template, nodes, waivers)]}
}

/** One warning if more than half of what the template asks for is waived. */
function tooMany({sections}: Template, nodes: readonly TemplateNode[], waivers: readonly Waiver[]): Problem[] {
  const asked = slotsOf(sections).filter(slot => !slot.optional)
  const waived = new Set(slotsOf(nodes))
  const count = asked.filter(slot => waived.has(slot)).length
  const [first] = waivers
  if (first === undefined || count <= asked.length / 2) return []
  const place = {line: first.line, endLine: null, slot: '', about: [], cost: new Fraction(0)}
  const found = `${count} of ${asked.length}`
  return [{...place, rule: 'bad-waiver', severity: 'warning', found, wanted: WAIVER_WANTS.most}]
}

interface Settled {
  readonly nodes: readonly TemplateNode[]
  /** What would make the waiver count, null if it does. */
  readonly wanted: string | null
}

function settle(waiver: WaiverComment | 'unclear', {sections}: Template, {na, required}: PlanPolicy): Settled {
  if (!na.accept) return {nodes: [], wanted: WAIVER_WANTS.answer}
  if (waiver === 'unclear') return {nodes: [], wanted: WAIVER_WANTS.form}
  const nodes = findNamed(sections, waiver.name)
  // Without `because`, a reason in other words was taken for a part of the name.
  if (nodes.length === 0 && waiver.reason === '') return {nodes, wanted: WAIVER_WANTS.form}
  if (nodes.length === 0) return {nodes, wanted: wantedName(waiver.name, sections)}
  if (waiver.reason === '') return {nodes, wanted: WAIVER_WANTS.because}
  const duties = new Set(required.flatMap(name => findNamed(sections, name)))
  const isDuty = (node: TemplateNode): boolean =>
    duties.has(node) || (node.node === 'slot' ? node.required : node.children.some(isDuty))
  return {nodes, wanted: nodes.some(isDuty) ? WAIVER_WANTS.duty : null}
}

function wantedName(name: string, sections: Template['sections']): string {
  const nearest = nearestName(sections, name)
  return nearest === null ? WAIVER_WANTS.name : `${WAIVER_WANTS.name}, such as \`${nearest}\``
}

function toWaiver({name, reason}: WaiverComment, nodes: readonly TemplateNode[], {line}: Comment): Waiver {
  return {name: nodes.find(node => isSameName(node.name, name))?.name ?? nodes[0]?.name ?? name, reason, line}
}

function toProblem({text, line, endLine}: Comment, wanted: string): Problem {
  const found = text.replace(/^[^:]*:\s*/, '')
  const place = {line, endLine, slot: '', about: []}
  return {...place, rule: 'bad-waiver', severity: 'warning', found, wanted, cost: new Fraction(0)}
}

/** A template without the duty to answer some of its nodes: what is waived as a whole may be left out. */
function withWaived(template: Template, nodes: readonly TemplateNode[]): Template {
  if (nodes.length === 0) return template
  const whole = new Set(nodes)
  return {
    ...template,
    sections: template.sections.map(section => freed(section, whole)),
    waived: new Set(slotsOf(nodes)),
  }
}

function freed<Own extends Group>(group: Own, whole: ReadonlySet<TemplateNode>): Own {
  const isFree = whole.has(group)
  const inner = isFree ? new Set([...whole, ...group.children]) : whole
  const children = group.children.map(child => (child.node === 'slot' ? child : freed(child, inner)))
  return {...group, optional: group.optional || isFree, children}
}

import {countWords} from '../markdown/words.ts'
import type {Binding, Bound, BoundSection} from '../model/binding.ts'
import type {Entry, Outline} from '../model/outline.ts'
import type {Section, Template, TemplateNode} from '../model/template.ts'
import {waiverIn} from '../rules/waiver-entry.ts'
import {slotsOf} from '../template/slots-of.ts'
import {candidatesIn} from './candidates.ts'
import {untouchedIn} from './mention.ts'
import {likenessTo} from './node-names.ts'
import {bindNodes} from './nodes.ts'
import {isFound, isOneLine, ownShapeOf, speaks} from './own-shape.ts'
import {bindSections, type SectionPartners} from './sections.ts'
import type {Style} from './similarity.ts'

/** The likeness of a label that was kept; headings recur in any plan, and must be kept to the word. */
const SAME_LABEL = 0.6
const SAME_HEADING = 0.9
/** A shorter paragraph leads in to what follows. */
const TELLING_WORDS = 15

/** Bind a plan to its template: sections first, over the whole plan at once, then what each section asks for within it. */
export function bind(template: Template, outline: Outline): Binding {
  const found = bindSections(template, outline)
  const untouched = new Set(untouchedIn(outline.root, outline, template))
  const sections = found.map(one => bindSection(one, found, untouched))
  const asked = sections.filter(one => !one.node.header && !one.node.optional && slotsOf([one.node]).length > 0)
  const reached = asked.filter(one => one.partners.length > 0)
  return {sections, fit: asked.length > 0 ? reached.length / asked.length : 1}
}

function bindSection(
  one: SectionPartners,
  all: readonly SectionPartners[],
  untouched: ReadonlySet<Entry>,
): BoundSection {
  const {section: node, partners, score, copies} = one
  const foreign = new Set<Entry>(
    all.filter(other => other !== one).flatMap(other => [...claimedBy(other), ...other.copies]),
  )
  for (const own of claimedBy(one)) foreign.delete(own)
  const style = styleOf(node, partners, foreign)
  const children = bindNodes(node.children, {
    roots: partners,
    except: foreign,
    untouched,
    groupName: node.name,
    mayMention: true,
    around: partners,
    style,
  })
  const [partner] = partners
  const bare = {node, partners, score, copies, foreign, children, waiver: null}
  if (!partner || node.header) return bare
  const waiver = isAnyNamed(children) && !isOneLine(partner) ? null : waiverIn(partner)
  if (waiver) return {...bare, waiver}
  if (isAnyFound(children))
    return style === 'own' && partner.children.some(isTelling) ? {...bare, children: inProse(children, partner)} : bare
  return speaks(partner, untouched) ? {...bare, children: inOwnShape(node.children, children, partner)} : bare
}

/** What is a section's own: its partners, and where one is a mere roof, what stands below it. */
function claimedBy({section, partners}: SectionPartners): Entry[] {
  return partners.flatMap(one => (one.kind === 'root' && !section.header ? [one, ...one.children] : [one]))
}

/** A section that shows less than half of the template's labels is written in a style of its own. */
function styleOf(section: Section, partners: readonly Entry[], foreign: ReadonlySet<Entry>): Style {
  const nodes = namedIn(section.children)
  const own = candidatesIn(partners, foreign).map(candidate => candidate.name)
  const found = nodes.filter(node => {
    const enough = node.node === 'slot' && node.kind === 'field' ? SAME_LABEL : SAME_HEADING
    return own.some(name => likenessTo(node, name) >= enough)
  })
  return found.length < nodes.length / 2 ? 'own' : 'labels'
}

function namedIn(nodes: readonly TemplateNode[]): TemplateNode[] {
  return nodes.flatMap(node =>
    node.node === 'slot' ? [node] : [...(node.repeat ? [] : [node]), ...namedIn(node.children)],
  )
}

function isAnyNamed(children: readonly Bound[]): boolean {
  return children.some(child => child.means === 'name' || ('children' in child && isAnyNamed(child.children)))
}

/** A slot right under the section's heading is found by standing there; it may still hold nothing but a waiver. */
function isAnyFound(children: readonly Bound[]): boolean {
  return children.some(child => child.means !== 'under' && isFound(child))
}

/** Text of the author's own making answers what it was asked for first; the rest must at least be mentioned. */
function inOwnShape(nodes: readonly TemplateNode[], children: readonly Bound[], partner: Entry): Bound[] {
  return children.map((child, i) =>
    i === 0 && child.means === 'none' ? ownShapeOf(nodes[0] as TemplateNode, partner) : child,
  )
}

/** Where an author tells rather than lists, a value without a label of its own is taken to be told too. */
function inProse(children: readonly Bound[], partner: Entry): Bound[] {
  return children.map(child => {
    if ('children' in child) return {...child, children: inProse(child.children, partner)}
    const {node, means} = child
    return means === 'none' && node.kind === 'field' ? ownShapeOf(node, partner) : child
  })
}

/** A paragraph of running text, no remark. */
function isTelling(entry: Entry): boolean {
  const isRemark = entry.quoted || entry.italic
  return entry.kind === 'paragraph' && !entry.inList && !isRemark && countWords(entry.value) >= TELLING_WORDS
}

import {outlineOf} from '../markdown/read-outline.ts'
import {countWords, normalise} from '../markdown/words.ts'
import type {Entry} from '../model/outline.ts'
import type {TemplateSource} from '../model/policy.ts'
import {fail, ok, type Result} from '../model/result.ts'
import type {Group, Section, Template, TemplateNode} from '../model/template.ts'
import {type Directives, readDirectives, withoutDirectives} from './directive.ts'
import {refuseIdle} from './directive-effect.ts'
import {foldRepeats, foldSections} from './fold.ts'
import {isOnlyGuidance} from './guidance.ts'
import {type Context, slug, toProse} from './make-slot.ts'
import {withOptionalComments} from './optional-comments.ts'
import {findPrompts, withoutPrompts} from './prompt.ts'
import {toSectionEntries} from './sections.ts'
import {isRemark, toNodes} from './slots.ts'
import {slotsOf} from './slots-of.ts'
import {isBlankMark} from './stand-in.ts'
import {beginsOptional, COMPLIANCE, INSTRUCTION, isOptionalSection} from './wording.ts'

/**
 * Derive what a plan must answer from a template's Markdown.
 *
 * Shape: the header section first, then the template's sections in their order.
 * Errors: a directive that is unknown or has no effect, by its place; a template that asks for nothing, or that takes too
 * long to read.
 * Source: docs/scoring.md.
 */
export function compileTemplate(source: TemplateSource): Result<Template> {
  const read = outlineOf(source.text)
  if (!read.ok) {
    const {code, message, hint} = read.failure
    return fail(code, `Template \`${source.source}\` cannot be used: ${message}`, hint)
  }
  const outline = read.value
  const {root, lines} = outline
  const directives = readDirectives(lines, root, source.source)
  if (!directives.ok) return directives
  const said = withOptionalComments(directives.value, outline)
  // A template that asks by its marks has other prompts than one of sentences alone: which it is must be known before.
  const isMarked = slotsOf(compileSections(withoutMeta(root), said, 'strict')).length > 0
  const sections = compileSections(root, said, isMarked ? 'marked' : 'unmarked')
  if (slotsOf(sections).length === 0) {
    return fail(
      'template-empty',
      `Template \`${source.source}\` asks for nothing`,
      'Add a heading, an empty label or a [prompt] to it.',
    )
  }
  const effective = refuseIdle(directives.value, root, sections)
  if (!effective.ok) return effective
  const titled = toSectionEntries(root)[0]?.entry.name !== ''
  return ok({
    titled,
    id: source.id,
    source: source.source,
    sections,
    ...toWordings(root, lines),
    text: lines.map(withoutDirectives),
    waivers: 'any',
    waived: new Set(),
  })
}

/** What is in braces in front matter is YAML as well as a mark. */
function withoutMeta(root: Entry): Entry {
  return {...root, children: root.children.filter(({kind}) => kind !== 'meta')}
}

function compileSections(root: Entry, directives: ReadonlyMap<number, Directives>, mode: Context['mode']): Section[] {
  const sections = toSectionEntries(root).map(({header, entry}): Section => {
    const own = directives.get(entry.line)
    const context: Context = {
      path: header ? 'header' : slug(entry.name, 'section'),
      directives,
      mode,
      optional: false,
      required: own?.required === true,
      highlight: own?.highlight === true,
      weight: own?.weight ?? 1,
      compliance: COMPLIANCE.test(entry.name) || own?.ticked === true,
      label: entry.name,
      underLabel: false,
    }
    const optional = own?.required !== true && (own?.optional === true || (!header && saysOptional(entry)))
    const asked = header ? toNodes(entry, {...context, optional}) : toSectionNodes(entry, {...context, optional})
    const children = foldRepeats(asked)
    const name = header ? 'header' : entry.name
    const group: Group = {
      node: 'group',
      id: context.path,
      name,
      aliases: own?.aliases ?? [],
      heading: true,
      repeat: false,
      pattern: '',
      samples: 1,
      optional,
      line: entry.line,
      endLine: entry.endLine,
      children,
    }
    return {...group, header}
  })
  return foldSections(sections)
}

/** What a section asks for: nothing if it only instructs, a text of its own if no more than guidance stands under its heading. */
function toSectionNodes(entry: Entry, context: Context): TemplateNode[] {
  if (isInstruction(entry)) return []
  const isBare = entry.children.every(isRemark)
  const nodes = isBare ? [] : toNodes(entry, context)
  const isGuided = nodes.length === 0 && context.mode !== 'strict' && isOnlyGuidance(entry)
  return isBare || isGuided ? [toProse(entry, context)] : nodes
}

/** Guidance outside of the prompts says that the section may be left out. */
function saysOptional(section: Entry): boolean {
  const guidance = section.children.filter(
    child => (child.kind === 'paragraph' || child.kind === 'title') && !child.inList,
  )
  return (
    isOptionalSection(section.name) ||
    /\[optional\]/i.test(section.name) ||
    guidance.some(({name, value}) => isOptionalSection(`${name} ${value}`)) ||
    (guidance[0]?.kind === 'paragraph' && beginsOptional(guidance[0].value))
  )
}

/** The section tells an agent what to do: by its name, or since it is nearly all steps in fixed prose. */
function isInstruction(section: Entry): boolean {
  if (INSTRUCTION.test(section.name)) return true
  if (section.children.some(isOpenBlock)) return false
  const texts = fixedTexts(section)
  const fixed = texts.reduce((sum, text) => sum + countWords(withoutPrompts(text)), 0)
  const asked = texts.reduce((sum, text) => sum + countWords(text), 0) - fixed
  const steps = texts.filter(text =>
    /^(?:→|for each|if |extract|generate|load|run |execute|update|fill|re-?evaluate|create|consolidate)\b|→/i.test(
      text.trim(),
    ),
  )
  return fixed > 40 && fixed > 4 * asked && steps.length >= 3
}

/** A block to be repeated is the author's to fill, however much of it is fixed steps. */
function isOpenBlock({kind, name}: Entry): boolean {
  return kind === 'heading' && findPrompts(name).length > 0
}

function fixedTexts(entry: Entry): string[] {
  if (entry.kind === 'box' || entry.kind === 'comment' || entry.kind === 'table') return []
  const own = entry.kind === 'heading' ? [] : [`${entry.name} ${entry.value}`]
  return [...own, ...entry.children.flatMap(fixedTexts)]
}

/** The wordings that are leftovers wherever they stand in a plan, and the template's lines. */
function toWordings(
  root: Entry,
  lines: readonly string[],
): Pick<Template, 'prompts' | 'codeLines' | 'fixed' | 'lines'> {
  const prompts = new Set<string>()
  const codeLines = new Set<string>()
  const fixed = new Set<string>()
  const visit = (entry: Entry) => {
    if (entry.kind === 'fence') {
      for (const line of entry.value.split('\n')) if (findPrompts(line).length > 0) codeLines.add(normalise(line))
    } else if (!entry.inCode) {
      for (const prompt of findPrompts(`${entry.name} ${entry.prose}`)) prompts.add(normalise(prompt.text))
      for (const prompt of findPrompts(entry.value))
        if (!entry.prose.includes(prompt.text)) codeLines.add(normalise(prompt.text))
    }
    const text = entry.name && entry.kind !== 'heading' ? `${entry.name}: ${entry.value}` : entry.value
    for (const line of text.split('\n'))
      if (!isBlankMark(line) && findPrompts(line).length === 0) fixed.add(normalise(line))
    entry.children.forEach(visit)
  }
  visit(root)
  return {prompts, codeLines, fixed, lines: new Set(lines.map(normalise).filter(line => line !== ''))}
}

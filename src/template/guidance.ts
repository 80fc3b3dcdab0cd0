import type {Entry} from '../model/outline.ts'
import {isAside, isExample} from './stand-in.ts'
import {REQUEST} from './wording.ts'

/** Begins a sentence that asks the author to write. Verbs that also begin rules (`use`, `include`, `keep`) are none. */
const INVITATION =
  /^(?:please |briefly )?(?:discuss(?! (?:this|it|with|in|at|on)\b)|think (?:about|of|through)|consider(?! using)|detail (?:the|how|what|any|which|why)\b|sketch|insert|compare|justify|elaborate|clarify|enumerate|highlight|propose|tell us|mention|link to|fill in|replace this)\b/i
const KIND_OF_TEXT =
  /^(?:(?:an?|the|one|two|three|to|or|few|some|short|brief|concise|clear|high-level|detailed|general|rough|quick|single|\d{1,2})[ –-])*(?:paragraphs?|sentences?|explanation|description|summary|overview|outline|discussion|list|sketch)(?: (?:explanation|description|summary|overview))?(?= (?:of|that|which|explaining|describing|about|for|on)\b|:| ?[—–]|[.:]?$)/i
/** With a verb of its own, a sentence that begins so says where something is: `The list of ports is in the wiki.` */
const CLAUSE = /\b(?:what|how|why|which|that|who|where|when|whether)\b/i
const VERB = /\b(?:is|are|was|were|has|have|can|will|must|lives?|follows?|stands?)\b/i
const ABOUT_SECTION =
  /^this (?:section|part|chapter) (?:should(?! not)|must(?! not)|describes?|explains?|lists|contains?|covers?|outlines?|summari[sz]es|provides?|gives|is (?:for|where|about|the))\b|^this (?:should(?! not)|is where|is the (?:\w+ ){0,3}(?:section|portion|part|place))\b|^(?:in|use) this section\b|^the (?:aim|goal|idea|intent(?:ion)?|purpose) (?:here |of this (?:part|section) )?is to\b/i
/** A quote that speaks to the author: nobody is quoted. */
const TO_AUTHOR =
  /\bthis section\b|\byou (?:should|must)\b|\bplease (?:describe|explain|list|add|fill|write|replace|provide|give|state|summari[sz]e)\b|, please[.!]?$/i
/** Begins an item that says what belongs there: `What this plan will change.` */
const ASKING = /^(?:what|which|how|why|who|describe|explain)\b/i
/** Speaks to the author, or of what is to be written. */
const SPEAKS =
  /^note\b|\b(?:you|your|please|should|need not|(?:do|does) not (?:have|need) to|this (?:document|part|plan|proposal|rfc|section))\b/i
/** Heads what belongs to the template and not to a plan. */
const TEMPLATE_OWN =
  /\btemplate\b|\blicen[cs]e\b|\bcopyright\b|\bcontribut|\brules\b|\bconventions?\b|\bprocess\b|\bhow to\b|\bbefore you\b|\bfor (?:authors|reviewers|agents)\b|\blegend\b|\bdisclaimer\b/i

/**
 * Whether a heading has nothing below it but words to the author about what belongs there. They are told by how the
 * first of them begins, since a sentence of another kind may be a fact that all plans share. What follows it goes on.
 */
export function isOnlyGuidance({name, children}: Entry): boolean {
  const items = children.filter(child => child.inList)
  const texts = children.filter(child => !child.inList && !isHint(child))
  const [first] = items
  if (TEMPLATE_OWN.test(name) || children.length === 0) return false
  const lead = first && texts.filter(text => text.line < first.line).at(-1)
  const areAsked = lead?.value.trim().endsWith(':') === true || isAskedByItems(items)
  const [opening] = texts.filter(({kind}) => kind !== 'comment')
  const others = texts.filter(text => text !== opening)
  return areAsked && (opening === undefined || isGuidance(opening)) && others.every(goesOn)
}

/** A short line in italics with nothing below it. */
export function isHint({kind, italic, children}: Entry): boolean {
  return kind === 'title' && italic && children.length === 0
}

/** Items of which the first asks, and none has a name. */
function isAskedByItems(items: readonly Entry[]): boolean {
  const [first] = items
  const arePlain = items.every(({kind, name, children}) => kind === 'item' && name === '' && children.length === 0)
  return first === undefined || (arePlain && (/[?？]$/.test(first.value.trim()) || ASKING.test(first.value.trim())))
}

/** More words to the author, behind the first. */
function goesOn(entry: Entry): boolean {
  return entry.kind === 'comment' || isGuidance(entry) || (entry.kind === 'paragraph' && SPEAKS.test(entry.value))
}

function isGuidance({kind, italic, quoted, value}: Entry): boolean {
  if (kind !== 'paragraph') return false
  const text = value.trim()
  return (
    italic ||
    [REQUEST, INVITATION, ABOUT_SECTION].some(form => form.test(text)) ||
    isKindOfText(text) ||
    isExample(text) ||
    isAside(text) ||
    (quoted && TO_AUTHOR.test(text))
  )
}

/** What is wanted by its name alone: `One paragraph explanation of the feature.` */
export function isKindOfText(text: string): boolean {
  const [main = ''] = text.split(CLAUSE)
  return KIND_OF_TEXT.test(text) && !VERB.test(main)
}

/**
 * What a template's wording says about a slot beside what it asks for. English first; translated templates show the
 * same things by their marks.
 */

/** A mark behind a name, in the languages in which templates are seen most. */
const OPTIONAL_MARK =
  /[(（](?:opcional(?:es)?|opzional[ei]|facoltativ[oa]|facultati(?:f|ve|vo|va)|optionnel(?:le)?|optioneel|valfri(?:tt)?|valgfri(?:tt)?|opcjonaln[aey]|необязательно|если [^)]{1,80}|nach (?:abschluss|fertigstellung)|während (?:der )?(?:arbeit|bearbeitung|umsetzung)|après (?:coup|la livraison)|al (?:terminar|finalizar)|falls (?:zutreffend|nötig|relevant|vorhanden)|bei bedarf|wenn zutreffend|si (?:aplica|procede|applicable|nécessaire|besoin)|se (?:aplicável|aplica|applicabile|necessário)|le cas échéant|indien van toepassing|任意|可选|可選|选填|選填|선택(?: ?사항)?|(?:to be )?(?:fill|filled|complete|completed)(?: in| out)? (?:afterwards?|later))[)）]/i

const OPTIONAL =
  /\((?:optional|if applicable|if needed|if any|if relevant)\b[^)]{0,200}\)|\((?:after (?:completion|delivery|implementation|merge|merging|release|the fact)|once done|when (?:done|finished)|while (?:implementing|working))\)|\(if -{0,2}[^)]{0,200}\)|\[\s*if\b|\[optional\b|\bif applicable\b|\boptional:|\bfill (?:in )?only if\b|\bonly (?:fill|complete)\b[^.]{0,200} if\b|\bomit (?:this )?section if\b|있는 경우에만|하는 경우에만|場合のみ|时才|仅当|如有/i

const OPTIONAL_SECTION =
  /\bfill (?:in )?only if\b|\bonly (?:fill|complete)\b[^.]{0,200} if\b|\bomit (?:this )?section if\b|\bif\b[^.]{0,200}\binclude this section\b|\((?:optional|if applicable|if needed|if any|if relevant)\)|\((?:after (?:completion|delivery|implementation|merge|merging|release|the fact)|once done|when (?:done|finished)|while (?:implementing|working))\)|있는 경우에만|하는 경우에만|場合のみ|仅当/i

/** Guidance that begins with the word: `Optional, but suggested for first drafts.` */
const BEGINS_OPTIONAL = /^\s*[<[({]?optional(?=\s*(?:[.,;:–—]|$)|\s+(?:but|for|if|when|unless)\b)/i

/** Whether a text says that a slot, group or section may be left out. */
export function isOptional(text: string): boolean {
  return OPTIONAL.test(text) || OPTIONAL_MARK.test(text) || isForOthers(text)
}

/** Whether a prompt says that its author is not to answer it: `(leave this empty)`. */
export function isForOthers(text: string): boolean {
  return /(?:^|[([,.;:–—]\s*)(?:please )?leave (?:this |it )?(?:blank|empty)\b/i.test(text)
}

/** Whether a text says that a whole section may be left out: guidance beside its prompts, not a prompt's own condition. */
export function isOptionalSection(text: string): boolean {
  return OPTIONAL_SECTION.test(text) || OPTIONAL_MARK.test(text)
}

/** Whether the first words below a heading say that what it is about may be left out. */
export function beginsOptional(text: string): boolean {
  return BEGINS_OPTIONAL.test(text)
}

/** Names what explains marks and values of the template; nobody is asked to choose one. */
export const LEGEND =
  /^(?:legend[ae]?|légende|leyenda|凡例|图例|圖例|범례)$|\b(?:allowed|possible|valid) (?:options|states|statuses|values)$/i

/** Heads boxes that must be ticked or explained before the plan is approved. */
export const COMPLIANCE =
  /\bconstitution|\bcomplian|\bgates?\b|\bpre-?(?:implementation|approval)\b|\bentry criteria\b|\bprerequisites?\b|\bbefore (?:approval|implementation|starting)\b|\bdefinition of ready\b|\breadiness gate|\bvoraussetzungen?\b|\bfreigabe\b|\bprérequis\b|\bconformité\b|\brequisitos previos\b|헌법|宪法|憲法/i

/** Heads a section that only instructs whoever fills in the template. */
export const INSTRUCTION =
  /\bexecution flow\b|\bhow to use\b|\binstructions?\b|\bwriting (?:guide|rules)|\bguidelines?\b|\busage notes?\b|\btemplate notes?\b|가이드라인|作成ガイド|填写说明|使用说明/i

/** Sample content that stands for nothing real: numbered or lettered stand-ins, and the usual example words. */
export const GENERIC =
  /\b(?:param|arg|item|entity|component|option|service|feature|field|value|module|user|step|foo|column)[ _-]?(?:\d|[A-C])\b|\b(?:foo|bar|baz|lorem|resources?|example|sample|placeholder)\b|\bpath\/to\b|:\s*type;|\bname, \.\.\./i

/** A gate written as a plain sentence that asks the author to look. */
export const GATE_SENTENCE = /^(?:verify|confirm|ensure|check|make sure|validate)\b/i

/** A paragraph that asks the author: a question, or a sentence that begins with a request. */
export const REQUEST =
  /[?？]$|^(?:please )?(?:describe|explain|list|name|state|say|give|summari[sz]e|outline|define|identify|specify|provide|document|write|what|why|how|who|whom|which|when|where)\b|^(?:beschreibe|beschreiben|nenne|nennen|erkläre|erklären|décrire|décrivez|expliquez|indiquez|describa|describe|explique|indique)\b/iu

/** A cell that only counts: `3`, `WP2`, `R-1`. */
export const COUNTER = /^(?:\p{Lu}{1,4}[ -]?)?\d{1,3}[.):]?$/u

/** The form of a date, not yet filled. */
export const DATE_FORM = /^\W*(?:YYYY|JJJJ|AAAA|DD|MM|TT|XX)(?:[-/. ](?:YYYY|JJJJ|AAAA|DD|MM|TT|XX))+\W*$/i

/** The last words of a title that stand for a plan's own. */
export const STAND_IN_TITLE =
  /(?:^|[\s:–—-])(?:title|name|feature|project|topic|subject|titel|titre|título|nombre|nom)$/i

/** The form of a time of day, not yet filled. */
export const TIME_FORM = /^\W*HH:MM(?::SS)?\W*$/i

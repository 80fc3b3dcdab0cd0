/** What is put off: the decision itself, whatever is said of when and by whom. */
const DECIDE =
  'decided|determined|defined|clarified|agreed on|finali[sz]ed|worked out|figured out|settled|fleshed out|sorted out'
/** Words that may as well be steps of the plan: they put off only if they say when in no more than a word. */
const PROVIDE =
  'added|announced|assigned|chosen|completed|confirmed|described|detailed|discussed|documented|estimated|filled (?:in|out)|named|provided|selected|specified|supplied|written'
const CLAUSE_ENDS = '(?=$|\\s+(?:after|as|by|during|if|in|on|once|when|with)\\b)'
/** Some other time. */
const SOMETIME = `(?:(?:later(?: on)?|soon|shortly)${CLAUSE_ENDS}|as we go\\b|in due course\\b|(?:at|in|on) (?:a|the) (?:later|next|following|coming)\\b|(?:after|at|before|during|in) (?:the )?(?:design|detailed design|development|discovery|implementation|kick-?off|planning|refinement)(?: (?:phase|stage|meeting))?$)`
const CONDITION = '(?:(?:once|as soon as|after|until|when (?:the|we))\\b|in (?:phase|sprint|iteration) \\d)'
/** What has not happened yet and is no more than a choice. Other work may not be done yet, which is a state. */
const CHOSEN = 'assigned|chosen|known|named|selected|specified'
/** Whom it waits for. A program decides things as well, and that is an answer: "by the scheduler". */
const PEOPLE =
  '(?:(?:together |jointly )?with (?!each|every)|by (?:the )?(?:(?:\\w{1,20} )?(?:team|owner|board)\\b|end|next|mid|early|late|q[1-4]|\\d)|(?:whether|which|who|between)\\b)'
const QUESTION = '(?:whether|which|who|how|if|what|when|where|between)\\b'
const INFINITIVE = '(?:decide|define|determine|clarify|agree on|figure out|work out|settle|find out)'
const OBJECT = '(?: (?:on )?(?:it|this|that|these|(?:the )?details))?(?: out)?'

const PUT_OFF_TO = new RegExp(`^(?:$| (?:${SOMETIME}|${CONDITION}|${PEOPLE}))`)

/**
 * How a first clause begins that puts the answer off, wherever it stands, and how it goes on.
 * In two steps and of small letters, since an engine takes long to make one long pattern ready.
 */
const PUT_OFF: readonly (readonly [RegExp, RegExp])[] = [
  [new RegExp(`^(?:(?:this|it|that) (?:is )?)?(?:still |yet )?to be (?:${DECIDE})(?=$| )`), PUT_OFF_TO],
  [
    new RegExp(`^(?:(?:this|it|that) (?:is )?)?(?:still |yet )?to be (?:${PROVIDE})(?=$| )`),
    new RegExp(`^(?:$| ${SOMETIME})`),
  ],
  [new RegExp(`^(?:(?:this|it|that) )?will be (?:${DECIDE})(?=$| )`), PUT_OFF_TO],
  [
    new RegExp(`^(?:(?:this|it|that) )?will be (?:${PROVIDE})(?=$| )`),
    new RegExp(`^ (?:later|soon|shortly)${CLAUSE_ENDS}`),
  ],
  [
    new RegExp(`^(?:still )?not (?:yet (?:${DECIDE}|${CHOSEN})|(?:${DECIDE}|${CHOSEN}) (?:yet|so far))(?=$| )`),
    new RegExp(`^(?:$| (?:${QUESTION}|${PEOPLE}))`),
  ],
  [/^(?:(?:still|as yet) )?undecided(?=$| )/, new RegExp(`^(?:$| (?:yet|so far|${QUESTION}))`)],
  [
    new RegExp(`^(?:(?:we|i)(?: will|['’]ll) |let['’]s |to )?(?:${INFINITIVE}|figure|work)${OBJECT}(?=$| )`),
    new RegExp(`^ ${SOMETIME}`),
  ],
  [/^(?:still (?:open|unclear|unknown|undecided)|(?:more )?(?:coming soon|to come|to follow))(?=$| )/, /^$/],
]

/** The same in other languages, as a whole clause. */
const PUT_OFF_ABROAD =
  /^(?:(?:wird|werden) (?:noch|später)(?: \S+){0,3} (?:benannt|festgelegt|geklärt|bestimmt|definiert|entschieden|ergänzt|nachgereicht|ermittelt|abgestimmt|ausgearbeitet)|(?:wird|werden) (?:noch|später) (?:benannt|festgelegt|geklärt|bestimmt|definiert|entschieden|ergänzt|nachgereicht|ermittelt|abgestimmt|ausgearbeitet)|(?:(?:ist|sind) )?(?:noch )?zu (?:klären|bestimmen|definieren|entscheiden)|noch (?:nicht (?:entschieden|festgelegt|bekannt|geklärt|definiert|bestimmt)|unklar)|steht noch (?:nicht fest|aus)|folgt(?: noch| später)?|(?:reste )?à (?:déterminer|définir|préciser|confirmer|décider|compléter|venir)(?: plus tard| ultérieurement)?|pas encore (?:décidé|défini|déterminé|connu)e?s?|(?:aún |todavía |ainda )?(?:por|a) (?:definir|determinar|decidir|confirmar)(?: más adelante| más tarde| mais tarde| depois)?|(?:ancora )?da (?:definire|determinare|decidere|confermare|stabilire)|(?:nog|nader) te bepalen|do (?:ustalenia|określenia|uzgodnienia)|検討中|後日決定|추후 ?(?:결정|확정|작성)|待(?:确认|补充|讨论|确定)|尚未(?:确定|决定))$/
/** A label's value that waits, or says what is left to do. Elsewhere it may be a state, or what the text is about. */
const WAITS = new RegExp(
  `^(?:(?:still )?pending(?: (?:an? |the )?(?:final |further )?(?:decision|clarification|discussion|input|feedback|agreement)(?:$| (?:by|from|with|of|on|in)\\b)|$)|later$|(?:we|i) (?:still (?:need|have)|have yet) to ${INFINITIVE}\\b)`,
)
/** Labels whose value may be a state or a time. */
const STATE_NAME =
  /\b(?:status|state|stage|progress|approv\w*|reviews?|reviewed|sign-?off|result|verdict|priority|horizon|phase|when|timing|release|steps?|tasks?|milestones?|gates?|checks?|timeline|time|date|value|default|initial)\b|freigabe|statut|estado|stato|状態|状态|상태/
const STEP = new RegExp(`\\bbe (?:${PROVIDE})\\b`)
/** "To be added, tenants apply by mail": what is done so that something else may happen. */
const PURPOSE = /^(?:still |yet )?to be\b/i
const GOES_ON =
  /^\s*(?:after|as|at|before|but|by|depending|during|in|likely|most likely|once|pending|possibly|presumably|probably|see|until|when|with)\b/i
/** The answer stands elsewhere in the plan, or is found while the program runs. */
const ELSEWHERE = /\b(?:below|above|section|appendix|this (?:document|plan)|run-?time|dynamically|automatically)\b/i

/** What all of these begin with: few texts do, and only they are looked at closer. */
const FIRST_WORDS = new Set(
  'this it that still yet as to will not undecided we i let more coming decide define determine clarify agree figure work settle find pending later wird werden ist sind noch zu steht folgt reste à pas aún todavía ainda por a ancora da nog nader do'.split(
    ' ',
  ),
)
const FIRST_WORD = /^\p{L}+/u
const WITHOUT_SPACES = /^[\p{Script=Han}\p{Script=Hangul}]/u

/**
 * The first sentence of a text if its first clause puts the answer off ("To be decided with Legal", "Not defined yet;
 * …"), null if it does not. `name` is that of the label or the column that the text stands behind or in, empty if there
 * is none; `isValue` is whether it is all that stands behind a label.
 */
export function findDeferral(prose: string, name = '', isValue = false): string | null {
  const sentence = firstSentence(prose)
  const end = sentence.search(/[,:(]|\s[–—-]\s/)
  const clause = (end < 0 ? sentence : sentence.slice(0, end)).trim().toLowerCase()
  if (!FIRST_WORDS.has(FIRST_WORD.exec(clause)?.[0] ?? '') && !WITHOUT_SPACES.test(clause)) return null
  const isState = STATE_NAME.test(name.toLowerCase())
  const waits =
    (isPutOff(clause) && !(isState && STEP.test(clause))) ||
    PUT_OFF_ABROAD.test(clause) ||
    (isValue && !isState && WAITS.test(clause))
  if (!waits || ELSEWHERE.test(sentence)) return null
  const behind = sentence.slice(end + 1)
  const isPurpose = PURPOSE.test(clause) && sentence[end] === ',' && !GOES_ON.test(behind)
  const isNamed = sentence[end] === ':' && /\S/.test(behind)
  return isPurpose || isNamed ? null : sentence
}

function isPutOff(clause: string): boolean {
  return PUT_OFF.some(([begins, goesOn]) => {
    const [begun] = begins.exec(clause) ?? []
    return begun !== undefined && goesOn.test(clause.slice(begun.length))
  })
}

/** Without marks before it. Quotes stay: what is quoted is what a text shows, such as a banner's words. */
function firstSentence(prose: string): string {
  const text = prose.replace(/^[\s*_>]+/, '')
  const end = text.search(/[.!;](?:\s|$)|[。\n]/)
  return (end < 0 ? text : text.slice(0, end)).trim()
}

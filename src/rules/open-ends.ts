/** What heads questions that a plan still has to answer, or work that comes after it. */
const OPEN_ENDS =
  /\bopen (?:\w+ )?(?:questions?|issues?|points?|items?|ends?|topics?|decisions?|matters?|tasks?)\b|\bquestions?\b|\bunresolved\b|\bunknowns\b|\bclarifications?\b|\bnext steps?\b|\bfollow-? ?ups?\b|\bfuture\b|\blater\b|\bbacklog\b|\bto-? ?dos?\b|\boffene (?:fragen|punkte|themen)\b|\bnächste schritte\b|questions? (?:ouvertes?|en suspens)|\bpreguntas\b|pendientes|\bquestões\b|\bdomande\b|\bopen vragen\b|未解決|未决|开放问题|待办|미해결|미결|질문|疑問/

/** Whether what stands below a heading may be put off: it is there to be decided. The name may be an id's path. */
export function headsOpenEnds(name: string): boolean {
  return OPEN_ENDS.test(name.replace(/[-/]/g, ' ').toLowerCase())
}

const QUESTION = /[^?？\s][?？](?![?？])/u
const DAY =
  /\d{4}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\b(?:by|until|before|due|bis|avant|antes)\b[\s:]+(?:the )?(?:\d|end|mid|next|q[1-4]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|week|sprint|release|launch|phase)|\b(?:week|sprint|kw) \d/i
const PERSON =
  /\b(?:owners?|assignee|assigned to|responsible|decides|verantwortlich|responsable|responsável)\b[\s:*]+\S|@\w/i
/** Right behind an open end: "TBD with Legal", "TBD (Legal)". */
const FOR_WHOM = /^\W{0,3}(?:(?:with|by|mit|avec|con|com) |\()\p{Lu}/u

/** Whether a text around an open end says what is asked, who will answer it or by when. */
export function isTracked(text: string, marker: string): boolean {
  const at = text.indexOf(marker)
  const behind = text.slice(at + marker.length)
  const around = `${text.slice(0, at)} ${behind}`
  if (QUESTION.test(marker) || FOR_WHOM.test(behind)) return true
  return /\p{L}/u.test(around) && [QUESTION, DAY, PERSON].some(sign => sign.test(around))
}

/** What heads questions that a plan still has to answer, or work that comes after it. */
const OPEN_ENDS =
  /\bopen (?:\w+ )?(?:questions?|issues?|points?|items?|ends?|topics?|decisions?|matters?|tasks?)\b|\bquestions?\b|\bunresolved\b|\bunknowns\b|\bclarifications?\b|\bnext steps?\b|\bfollow-? ?ups?\b|\bfuture\b|\blater\b|\bbacklog\b|\bto-? ?dos?\b|\boffene (?:fragen|punkte|themen)\b|\bnächste schritte\b|questions? (?:ouvertes?|en suspens)|\bpreguntas\b|pendientes|\bquestões\b|\bdomande\b|\bopen vragen\b|未解決|未决|开放问题|待办|미해결|미결|질문|疑問/iu

/** Whether what stands below a heading may be put off: it is there to be decided. The name may be an id's path. */
export function headsOpenEnds(name: string): boolean {
  return OPEN_ENDS.test(name.replace(/[-/]/g, ' '))
}

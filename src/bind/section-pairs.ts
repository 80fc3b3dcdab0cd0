import type {Section} from '../model/template.ts'
import {assign, type Pair} from './assign.ts'
import {type Contender, score} from './section-score.ts'
import {similarity} from './similarity.ts'
import {isInside, overlaps} from './span.ts'
import {topicScores} from './topics.ts'

/** From this score on a pair of a section and a heading is taken for sure. */
export const SURE = 0.6

/** Below this score a pair of the first assignment is no pair. */
const THRESHOLD = 0.42

/** The share of the sections to be found for sure before others are guessed. */
const FOLLOWED_SHARE = 0.4

/** So many sections at least, where some are found by what they talk about and not by name. */
const FEWEST_BY_TOPIC = 3

/** What a heading that nobody claims must have to do with a section that nobody was found for. */
const LEFT_THRESHOLD = 0.3

/** What a likeness of names adds to a guess by topic. */
const NAME_HINT = 0.5

/**
 * Pair sections with headings, all at once; then, where the plan follows the template's outline, guess the rest.
 *
 * Shape: `row` is the place of a section, `column` that of a contender.
 */
export function pairSections(sections: readonly Section[], contenders: readonly Contender[]): Pair[] {
  const topics = topicScores(sections, contenders)
  const scores = sections.map((section, row) => contenders.map((one, i) => score(section, one, topics[row]?.[i] ?? 0)))
  const found = withoutStrays(assign(scores, THRESHOLD), contenders)
  const byName = found.filter(({row, column}) => {
    const [section, contender] = [sections[row], contenders[column]]
    return section && contender && score(section, contender, 0) >= SURE
  })
  return follows(sections, found, byName) ? [...found, ...guess(sections, contenders, topics, found)] : byName
}

/**
 * Whether enough sections were found for sure that the others may be guessed: else the plan has another outline. What
 * a section talks about is proof only where several agree: two headings of any plan are alike by chance.
 */
function follows(sections: readonly Section[], found: readonly Pair[], byName: readonly Pair[]): boolean {
  const wanted = new Set(sections.flatMap((section, row) => (section.optional ? [] : [row])))
  const countIn = (pairs: readonly Pair[]) => pairs.filter(pair => pair.score >= SURE && wanted.has(pair.row)).length
  const enough = FOLLOWED_SHARE * wanted.size
  return countIn(byName) >= enough || countIn(found) >= Math.max(enough, FEWEST_BY_TOPIC)
}

/** Drop weak pairs with a part of what answers another section: a decision is no record of decisions. */
function withoutStrays(pairs: readonly Pair[], contenders: readonly Contender[]): Pair[] {
  const sure = pairs.filter(pair => pair.score >= SURE).flatMap(pair => contenders[pair.column]?.entry ?? [])
  return pairs.filter(pair => {
    const entry = contenders[pair.column]?.entry
    return pair.score >= SURE || !entry || !sure.some(other => isInside(entry, other))
  })
}

/** Pair what is left over on weaker grounds: headings that nobody claims, by what they talk about. */
function guess(
  sections: readonly Section[],
  contenders: readonly Contender[],
  topics: readonly (readonly number[])[],
  found: readonly Pair[],
): Pair[] {
  const claimed = found.flatMap(pair => contenders[pair.column]?.entry ?? [])
  const paired = new Set(found.map(pair => pair.row))
  const rows = sections.flatMap((section, row) => (paired.has(row) ? [] : [{section, row}]))
  const free = contenders.flatMap((one, column) =>
    one.entry.kind === 'heading' && !one.copied && !claimed.some(other => overlaps(other, one.entry))
      ? [{one, column}]
      : [],
  )
  const scores = rows.map(({section, row}) =>
    free.map(({one, column}) => (topics[row]?.[column] ?? 0) + NAME_HINT * similarity(section.name, one.name)),
  )
  return assign(scores, LEFT_THRESHOLD).flatMap(pair => {
    const [left, right] = [rows[pair.row], free[pair.column]]
    return left && right ? [{row: left.row, column: right.column, score: pair.score}] : []
  })
}

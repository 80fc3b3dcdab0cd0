import type {Problem, SectionAssessment} from '../model/assessment.ts'

/** Boxes that were dropped from one place of a plan are one problem of all of them, at the place of the first. */
export function foldBoxes(section: SectionAssessment): SectionAssessment {
  const byPlace = new Map<number | null, Problem[]>()
  for (const problem of section.problems.filter(isDroppedBox))
    byPlace.set(problem.line, [...(byPlace.get(problem.line) ?? []), problem])
  const problems = section.problems.flatMap(problem => {
    const same = isDroppedBox(problem) ? (byPlace.get(problem.line) ?? []) : []
    if (same.length < 2) return [problem]
    return same[0] === problem ? [join(problem, same)] : []
  })
  return {...section, problems}
}

function isDroppedBox({rule, about}: Problem): boolean {
  return rule === 'missing-field' && about.length === 1 && about[0]?.kind === 'box'
}

function join(first: Problem, same: readonly Problem[]): Problem {
  return {
    ...first,
    slot: '',
    wanted: same.map(({slot}) => slot).join(', '),
    about: same.flatMap(({about}) => about),
    cost: same.slice(1).reduce((sum, {cost}) => sum.add(cost), first.cost),
  }
}

import Fraction from 'fraction.js'
import type {SectionAssessment} from '../model/assessment.ts'
import type {Finding} from '../model/report.ts'
import {findProblems} from '../quality/index.ts'
import type {JudgedPlan} from '../quality/judged-plan.ts'
import {toFinding} from './finding.ts'

/** The findings on a plan beside its score, each with the section that it stands in; none where no section was judged. */
export function toQualityFindings(plan: JudgedPlan): Finding[] {
  if (plan.sections.length === 0) return []
  return findProblems(plan).map(problem => toFinding(problem, sectionAt(problem.line, plan), new Fraction(0)))
}

/** The template's name of the innermost section around a line; the header's above them all. */
function sectionAt(line: number | null, {sections}: JudgedPlan): string | null {
  if (line === null) return null
  const parts = sections.flatMap(({bound: {node, partners}}) =>
    node.header ? [] : partners.map(partner => ({name: node.name, line: partner.line, endLine: partner.endLine})),
  )
  const [inner] = parts.filter(part => part.line <= line && line <= part.endLine).sort((a, b) => b.line - a.line)
  if (inner) return inner.name
  return parts.every(part => line < part.line) ? nameOfHeader(sections) : null
}

function nameOfHeader(sections: readonly SectionAssessment[]): string | null {
  return sections.find(({bound}) => bound.node.header)?.bound.node.name ?? null
}

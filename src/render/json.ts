import type {
  Finding,
  Highlight,
  PlanReport,
  PolicySummary,
  Report,
  SectionBase,
  SectionReport,
  TemplateChoice,
  Waiver,
} from '../model/report.ts'

type Key =
  | keyof Report
  | keyof Report['tool']
  | keyof PolicySummary
  | keyof PlanReport
  | keyof TemplateChoice
  | keyof SectionReport
  | keyof SectionBase
  | keyof Finding
  | keyof Highlight
  | keyof Waiver

/** Every key of a report, in the order of the file; one that the model gains and this list lacks does not compile. */
const ORDER: Readonly<Record<Key, null>> = {
  schemaVersion: null,
  tool: null,
  name: null,
  version: null,
  path: null,
  change: null,
  template: null,
  id: null,
  source: null,
  chosenBy: null,
  fit: null,
  title: null,
  planTitle: null,
  rule: null,
  severity: null,
  message: null,
  help: null,
  section: null,
  slot: null,
  label: null,
  text: null,
  reason: null,
  line: null,
  endLine: null,
  points: null,
  page: null,
  score: null,
  baseScore: null,
  minScore: null,
  mode: null,
  earned: null,
  possible: null,
  base: null,
  result: null,
  decidedBy: null,
  state: null,
  skippedBy: null,
  policy: null,
  plans: null,
  sections: null,
  findings: null,
  highlights: null,
  skeleton: null,
  notices: null,
  waivers: null,
}

/** The report as JSON: the same keys in the same order for every report, two spaces, a newline at the end. */
export function renderJson(report: Report): string {
  // A list as second argument both names the keys and orders them.
  return `${JSON.stringify(report, Object.keys(ORDER), 2)}\n`
}

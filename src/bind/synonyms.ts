import {wordsOf} from '../markdown/words.ts'

/**
 * Words that plans use for the same thing, one line a meaning. General English of planning documents, so that "Why"
 * answers "Rationale" and "Alternatives" answers "Options Considered".
 */
const MEANINGS = `
  rationale reason reasoning why because justification motivation
  decision chosen choice choose chose picked pick selected select decided verdict
  options alternatives candidates variants
  considered evaluated looked weighed compared
  tradeoffs tradeoff trade compromise price cost-of
  pros pro benefits advantages favour favor good upside
  cons con drawbacks disadvantages against bad downside
  trigger when
  risk risks threat danger hazard
  mitigation mitigate guardrail countermeasure
  dependency dependencies depend depends rely relies reliance upstream
  external outside third-party
  ownership owner owners owned responsible owns run
  responsibility responsibilities duties duty role
  scope covers deliver deliverable deliverables included
  excluded exclude excludes exclusions exclusion
  structure layout tree organisation organization
  source repository repo code
  technology tech stack built tooling
  context background
  framework frameworks
  library libraries packages
  platform runs runtime environment
  test tests testing verification tested qa
  e2e end-to-end
  rollout release roll-out launch deploy deployment deployed deliver-to
  rollback revert undo roll-back back
  runbook runbooks playbook playbooks procedures
  alert alerts alerting alarms alarm pager
  metric metrics measures measure measurements
  log logs logging logged
  trace traces tracing
  monitor monitoring observability
  retention kept keep retained retain
  secret secrets credentials keys
  authentication authn auth login identity signin
  authorization authorisation authz permissions permission access rbac
  encryption encrypted encrypt
  performance latency speed
  throughput capacity rate
  target targets goal goals budget budgets
  constraint constraints limits limit boundaries boundary
  requirement requirements
  question questions
  entity entities models model
  relationship relationships relations relate relation
  endpoint endpoints route routes
  api apis interface interfaces contract contracts
  request input inputs in
  response output outputs out answer returns
  error errors failure failures failed fault
  taxonomy catalogue codes
  recovery recover
  version versioning versions
  migration migrate migrations
  phase phases stage stages
  milestone milestones timeline schedule roadmap
  summary overview brief introduction abstract
  feature functionality
  approach strategy how method
  implementation delivery implement built-how
  validation validate evaluation check verify
  architecture design
  component components module modules parts building-blocks
  interaction interactions flow
  constitution principles compliance
  adr record records
  data information
  prerequisite prerequisites
  document documentation docs documents
  nfr nonfunctional non-functional quality
  assumption assumptions assume
  confidence certainty
  fallback degrade degradation degraded
  weaknesses vulnerabilities vulnerability
  storage store stored persistence database
  language languages
  update updated revised changed modified
  date created dated day started
  author owner architect lead
`

const canonical = new Map<string, string>()
for (const line of MEANINGS.trim().split('\n')) {
  const terms = line
    .trim()
    .split(/\s+/)
    .flatMap(term => (term.includes('-') ? [term.replaceAll('-', '')] : wordsOf(term)))
  for (const term of terms) if (!canonical.has(term)) canonical.set(term, terms[0] ?? term)
}

/** Words of headings and labels that say little beside others. */
const weak = new Set(
  wordsOf(
    'public key main primary secondary overall top major critical general detailed strategy plan approach management section details process description definition requirement requirements specific applied required current high-level prepared other each significant assessment list system map',
  ),
)

/** Whether a stemmed word says little beside others. */
export function isWeak(word: string): boolean {
  return weak.has(word)
}

/** The word that stands for a stemmed word's meaning; the word itself if it has no synonym. */
export function meaningOf(word: string): string {
  return canonical.get(word) ?? word
}

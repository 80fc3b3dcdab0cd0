import {wordsOf} from '../markdown/words.ts'

/**
 * Words that plans use for the same thing, one line a meaning. General English of planning documents, so that "Why"
 * answers "Rationale" and "Alternatives" answers "Options Considered".
 */
const MEANINGS = `
  rationale reason reasoning why because justification motivation since
  decision chosen choice choose chose picked pick selected select decided verdict settled
  options alternatives candidates variants ways taken
  considered evaluated looked weighed compared
  tradeoffs tradeoff trade compromise price return instead gain lose loses
  pros pro plus benefits advantages favour favor good upside
  cons con minus drawbacks disadvantages against bad downside
  trigger when if
  risk risks threat danger hazard wrong worst worry fear fears
  mitigation mitigate guardrail countermeasure safeguard
  dependency dependencies depend depends rely relies reliance upstream others lean leaning wait
  external outside third-party vendors parties
  ownership owner owners owned responsible owns belongs
  responsibility responsibilities duties duty role job
  scope inscope covers deliver deliverable deliverables included build box
  outscope excluded exclude excludes exclusions exclusion
  structure layout tree organisation organization folders directories
  source repository repo code
  technology tech stack built written
  context background setting
  framework frameworks tooling tool tools
  library libraries packages
  platform runs runtime environment where
  test tests testing verification tested qa prove proof
  e2e end-to-end journeys
  rollout release roll-out launch deploy deployment deployed ship shipping door aboard
  rollback revert undo roll-back back
  runbook runbooks playbook playbooks procedures
  alert alerts alerting alarms alarm pager called paged wakes
  metric metrics measures measure measurements
  log logs logging logged
  trace traces tracing
  monitor monitoring observability observe watch see eyes
  retention kept keep retained retain deleted purged
  secret secrets credentials keys vault
  authentication authn auth login identity signin
  authorization authorisation authz permissions permission access rbac
  encryption encrypted encrypt tls
  performance latency speed fast
  reliability dependable availability uptime slo
  throughput capacity rate
  target targets goal goals budget budgets promise promises
  constraint constraints limits limit boundaries boundary
  requirement requirements needs
  question questions undecided unknowns
  entity entities models model things
  relationship relationships relations relate relation
  endpoint endpoints route routes operations calls
  api apis interface interfaces contract contracts talk say
  request input inputs in takes
  response output outputs out answer returns
  error errors failure failures failed fault refusal breaks fails
  taxonomy catalogue codes code status
  recovery recover repair
  version versioning versions
  schema schemas tables columns
  evolution change changes
  migration migrate migrations moved move
  phase phases stage stages waves steps
  milestone milestones timeline schedule roadmap calendar
  summary overview brief introduction abstract nutshell
  feature functionality
  approach strategy how method
  implementation delivery implement
  validation validate evaluation check verify done finished know
  architecture design picture shape hangs together
  component components module modules parts building-blocks pieces
  interaction interactions flow
  constitution principles compliance
  adr record records
  data information
  prerequisite prerequisites
  document documentation docs documents reading references links
  checklist ticks tick boxes
  nfr nonfunctional non-functional quality qualities
  assumption assumptions assume
  confidence certainty sure
  fallback degrade degradation degraded
  weaknesses vulnerabilities vulnerability
  storage store stored persistence database
  language languages
  update updated revised changed modified
  date created dated day started
  author owner architect lead
  cost costs price money dear spend
  operations operational operate running ops day-2 oncall on-call nights night shift day
  readiness ready
  security secure safe safety privacy
  flag flags switch switches toggle toggles
  compatibility compatible
  idempotency idempotent twice repeated
  retry retries again
  timeout timeouts
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

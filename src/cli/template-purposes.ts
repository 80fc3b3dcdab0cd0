/** What each built-in template suits, by id, in the words of examples/README.md. */
export const templatePurposes: ReadonlyMap<string, string> = new Map([
  ['outline', 'a first plan, or a small team: nine numbered topics, one bullet for each answer'],
  [
    'governed',
    'features under a constitution: decisions with rationale, budgets, risks with kill switches, milestones',
  ],
  [
    'engineering',
    'services that will be operated: interface contracts, threat model, observability, rollout, checklists',
  ],
  ['spec-linked', 'a plan beside a specification: components, endpoints, error handling, tests, deployment, estimate'],
  ['phased', 'work in phases by user story, with a data model and a constitution checklist'],
  ['spec-kit', 'repositories that use Spec Kit: summary, technical context, constitution check, project structure'],
])

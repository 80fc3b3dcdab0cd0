/** One slot of each kind, as a template's text. */
export const ASKS = {
  field: '**Owner:** [Name of the owner]',
  date: '**Start:** [DATE]',
  version: '**Release:** [SEMVER]',
  number: '**Latency:** [X ms]',
  choice: '**Impact:** [Low / Medium / High]',
  prose: '[Say what is wanted]',
  list: '- [Goal 1]\n- [Goal 2]',
  table: '| Risk | Plan | Who |\n|---|---|---|\n| [Risk] | [Plan] | [Who] |',
  fence: '```\n[Draw the parts]\n```',
  optional: '**Store:** [if applicable, e.g., SQLite]',
} as const

import {MAJOR, REPOSITORY} from '../report/tool.ts'

/** The workflow that checks the plans of each pull request; a test holds it against docs/workflows/. */
export const STARTER_WORKFLOW = `name: Plans

on:
  pull_request:
    types: [opened, synchronize, reopened, ready_for_review, edited]
  merge_group:
    types: [checks_requested]

permissions:
  contents: read
  pull-requests: write
  checks: write

jobs:
  plan-completeness:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: ${REPOSITORY}@${MAJOR}
`

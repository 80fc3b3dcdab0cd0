import tests from './jest.config.js'

/** Tests that start what is built, play long scenes or make many plans: they would add time, and next to no line. */
const LEFT_OUT = [
  '__tests__/(?:browser|docs|laws|regular-expressions)/',
  '__tests__/action/(?:at-once|demo|events|faults|log|parity|policy-keys|proxy|requests|sample-workflows|verdict)\\.',
  '__tests__/render/(?:agreement|hostile|hostile-plans|wire)\\.',
  '/(?:bundle|packed)\\.test',
]

/** How much of src/ the tests' own process runs. Scenes of the action run its source there, not its bundle. */
export default {
  ...tests,
  testPathIgnorePatterns: LEFT_OUT,
  globals: {ACTION_FORM: 'source'},
  collectCoverage: true,
  // The entries only start things; tests run them as bundles, in processes that are not measured.
  collectCoverageFrom: ['src/**/*.ts', '!src/index.ts', '!src/cli.ts', '!src/worker.ts'],
  // Counters in the source slow the tests down by a seventh; those of V8 by half.
  coverageProvider: 'babel',
  coverageReporters: ['text-summary'],
  coverageThreshold: {global: {lines: 95, branches: 90}},
}

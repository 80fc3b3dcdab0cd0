export default {
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/__tests__/seed.ts'],
  // The machine's cores are the tests': no thread is kept free for anything else.
  maxWorkers: '100%',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', {jsc: {target: 'es2022', parser: {syntax: 'typescript'}}, module: {type: 'es6'}}],
  },
  // The entries hold no decisions; tests run them as bundles, in processes that are not measured.
  collectCoverageFrom: ['src/**/*.ts', '!src/index.ts', '!src/cli.ts', '!src/worker.ts'],
  // Counters in the source slow the tests down by a seventh; those of V8 by half.
  coverageProvider: 'babel',
  coverageReporters: ['text-summary'],
  coverageThreshold: {global: {lines: 95, branches: 90}},
}

export default {
  testEnvironment: 'node',
  testSequencer: '<rootDir>/__tests__/slow-first.js',
  setupFiles: ['<rootDir>/__tests__/seed.ts'],
  // The machine's cores are the tests': no thread is kept free for anything else.
  maxWorkers: '100%',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', {jsc: {target: 'es2022', parser: {syntax: 'typescript'}}, module: {type: 'es6'}}],
  },
  // Measured with `--coverage`: how much of src/ the tests' own process runs. The entries only start things.
  collectCoverageFrom: ['src/**/*.ts', '!src/index.ts', '!src/cli.ts', '!src/worker.ts'],
  // Counters in the source slow the tests down by a seventh; those of V8 by half.
  coverageProvider: 'babel',
  coverageReporters: ['text-summary'],
  coverageThreshold: {global: {lines: 95, branches: 90}},
}

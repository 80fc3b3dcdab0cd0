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
}

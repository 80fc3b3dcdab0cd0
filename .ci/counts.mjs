// Names what failed, then prints `N passed, N failed` as the last line. The exit code is 1 if anything failed.
//   node .ci/counts.mjs <jest's JSON> <jest's exit code> <number of other failed steps>
import {readFileSync} from 'node:fs'

const [path, status, steps] = process.argv.slice(2)
const results = read(path)

for (const suite of results.testResults) {
  for (const test of suite.assertionResults) if (test.status === 'failed') console.log(`FAILED ${test.fullName}`)
  if (suite.status === 'failed' && suite.assertionResults.length === 0) console.log(`FAILED to run ${suite.name}`)
}

const tests = results.numFailedTests + results.numRuntimeErrorTestSuites
// Jest may fail without a failed test, by a coverage gate or by a crash.
const other = tests === 0 && status !== '0' ? 1 : 0
const failed = tests + other + Number(steps)
if (other > 0) console.log(`FAILED npm test, exit code ${status}`)
console.log(`${results.numPassedTests} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {testResults: [], numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0}
  }
}

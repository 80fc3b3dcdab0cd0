// Loaded before a program that is measured: at its end it writes what its process used, all threads together.
const {writeFileSync} = require('node:fs')
const {isMainThread} = require('node:worker_threads')

if (isMainThread && process.env.BENCH_USAGE)
  process.on('exit', () => {
    const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
    const usage = {cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMb: (maxRSS * 1024) / 1e6}
    writeFileSync(process.env.BENCH_USAGE, JSON.stringify(usage))
  })

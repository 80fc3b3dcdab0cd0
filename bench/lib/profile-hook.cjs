// Loaded before a program that is looked into: at its end it writes a profile of the processor's time.
const {writeFileSync} = require('node:fs')
const {Session} = require('node:inspector')

const INTERVAL_US = 200
const session = new Session()
session.connect()
session.post('Profiler.enable')
session.post('Profiler.setSamplingInterval', {interval: INTERVAL_US})
session.post('Profiler.start')
process.on('exit', () =>
  session.post('Profiler.stop', (_, {profile}) => writeFileSync(process.env.BENCH_PROFILE, JSON.stringify(profile))),
)

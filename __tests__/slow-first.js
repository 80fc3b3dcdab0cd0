import TestSequencer from '@jest/test-sequencer'

/**
 * What takes a minute each. Files that wait for a network and files that compute take turns, so that neither keeps a
 * machine of few cores for itself, and no long one is left for the end.
 */
const SLOW = [
  'laws/monotone',
  'action/requests',
  'browser/html',
  'action/faults',
  'regular-expressions/linear',
  'action/parity',
  'laws/generated',
  'action/verdict',
  'laws/filling',
  'action/events',
]

/** Slow files first; the others in jest's own order. Without the times of a run before, that is by size. */
export default class SlowFirst extends TestSequencer {
  sort(tests) {
    const rank = ({path}) => {
      const at = SLOW.findIndex(name => path.replaceAll('\\', '/').endsWith(`__tests__/${name}.test.ts`))
      return at < 0 ? SLOW.length : at
    }
    return super.sort(tests).toSorted((a, b) => rank(a) - rank(b))
  }
}

/** Whether a request looks at what stands once more. @param {import('./server.mjs').LoggedRequest} request */
export const isLook = ({body}) => body?.query?.startsWith('query Standing') === true && body.variables.opening === false

/**
 * How many requests waited for each other: the longest chain in which one began after the other was answered. Not among
 * them is the look after a comment was created, which no verdict and no surface waits for, nor a second look at what
 * stands, which a run takes that was slow: the machine of a test may be.
 *
 * @param {import('./server.mjs').LoggedRequest[]} requests
 */
export function longestChain(requests) {
  /** @type {number[]} */
  const lengths = []
  const first = requests.find(isLook)
  const isLate = request => isLook(request) && request !== first
  const awaited = requests.filter(each => !isLate(each) && each.body?.query?.startsWith('query LastComments') !== true)
  for (const [index, request] of awaited.entries()) {
    const before = awaited
      .slice(0, index)
      .map((other, at) => (other.endedAt <= request.startedAt ? (lengths[at] ?? 0) : 0))
    lengths.push(1 + Math.max(0, ...before))
  }
  return Math.max(0, ...lengths)
}

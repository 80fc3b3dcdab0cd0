// Figures made of times.

/** @param {readonly number[]} values at least one */
export function median(values) {
  return quantile(values, 0.5)
}

/** The value below which a part of the values lies, between two neighbours in proportion. @param {readonly number[]} values at least one */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (sorted.length - 1) * part
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
  return low + (high - low) * (at - Math.floor(at))
}

/**
 * One row of times against another, round by round, since what else a machine does changes in the course of many: the
 * median of the ratios, and the range of their middle half.
 *
 * @param {readonly number[]} ours @param {readonly number[]} theirs as many, in the same order
 */
export function compare(ours, theirs) {
  const single = ours.map((ms, round) => ms / theirs[round])
  return {ratio: median(single), low: quantile(single, 0.25), high: quantile(single, 0.75)}
}

/** The power of its size with which a time grows, by least squares over the logarithms. @param {readonly {size: number, ms: number}[]} points at least two */
export function exponent(points) {
  const logs = points.map(({size, ms}) => [Math.log(size), Math.log(ms)])
  const mean = index => logs.reduce((sum, pair) => sum + pair[index], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const covariance = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0)
  const variance = logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
  return covariance / variance
}

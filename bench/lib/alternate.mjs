import {compare} from './figures.mjs'

/** @typedef {{ms: number, cpuMs: number}} Times */

/**
 * Run several programs in turn, again and again, so that whatever else the machine does meets all of them alike. Each
 * runs once before, which is not counted; which one begins changes from round to round.
 *
 * @template {string} Name
 * @param {Record<Name, () => Promise<Times>>} runs
 * @param {number} rounds
 * @returns {Promise<Record<Name, Times[]>>}
 */
export async function alternate(runs, rounds) {
  const names = Object.keys(runs)
  const times = Object.fromEntries(names.map(name => [name, []]))
  for (const name of names) await runs[name]()
  for (let round = 0; round < rounds; round++)
    for (const index of names.keys()) {
      const name = names[(index + round) % names.length]
      times[name].push(await runs[name]())
    }
  return times
}

/** Two rows of times as cells of a table: the ratio, its spread, the ratio of the processor's times. @param {Times[]} ours @param {Times[]} theirs */
export function toCells(ours, theirs) {
  const time = compare(...[ours, theirs].map(times => times.map(({ms}) => ms)))
  const processor = compare(...[ours, theirs].map(times => times.map(({cpuMs}) => cpuMs)))
  return [`**${show(time.ratio)}**`, `${show(time.low)} to ${show(time.high)}`, show(processor.ratio)]
}

/** Heads of the columns that `toCells` fills. */
export const RATIO_COLUMNS = ['Time', 'Middle half of the rounds', 'Processor time']

function show(ratio) {
  return ratio.toFixed(2)
}

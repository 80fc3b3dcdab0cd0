// Plans to measure with, the same ones each time: the examples of the project, made unfinished in many ways.
import {copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from './root.mjs'

const EXAMPLES = join(root, 'examples')

/** A finished example plan. @param {string} id */
export function readExample(id) {
  return readFileSync(join(EXAMPLES, id, 'plan.md'), 'utf8').replaceAll('\r\n', '\n')
}

/** Plans, each another one. @param {number} count */
export function makePlans(count) {
  const ids = readdirSync(EXAMPLES, {withFileTypes: true})
    .filter(entry => entry.isDirectory() && entry.name !== 'workflows')
    .map(({name}) => name)
    .sort()
  const examples = ids.map(readExample)
  return Array.from({length: count}, (_, index) => leaveUnfinished(examples[index % examples.length], index))
}

/** A plan on its way: some sections are missing, some are empty, some say the same twice. @param {string} text @param {number} seed */
export function leaveUnfinished(text, seed) {
  const next = toDice(seed)
  const [header, ...sections] = text.split(/^(?=## )/m)
  const mixed = sections.map(section => {
    const side = next(8)
    if (side === 0) return ''
    if (side === 1) return `${section.split('\n', 1)[0]}\n\n`
    if (side === 2) return section + section.split('\n').slice(1).join('\n')
    return section
  })
  return header.replace(/^# .*$/m, title => `${title} ${seed}`) + mixed.join('')
}

/**
 * Fill a folder with plans: made ones, or the first of another folder.
 *
 * @param {string} folder @param {number} count @param {string} [source]
 */
export function fillFolder(folder, count, source) {
  mkdirSync(folder, {recursive: true})
  const name = index => join(folder, `${String(index + 1).padStart(4, '0')}.plan.md`)
  if (source === undefined) {
    const plans = makePlans(count)
    for (const [index, text] of plans.entries()) writeFileSync(name(index), text)
    return plans.length
  }
  const files = readdirSync(source).filter(file => file.endsWith('.md'))
  const taken = files.sort().slice(0, count)
  for (const [index, file] of taken.entries()) copyFileSync(join(source, file), name(index))
  return taken.length
}

/** Numbers that look like chance, the same ones for the same seed. @returns {(sides: number) => number} */
function toDice(seed) {
  let state = (seed + 1) * 2_654_435_761
  return sides => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

import {createHash} from 'node:crypto'

/** So many of them, the same ones for the same seed, wherever else the source has changed; `nameOf` tells them apart. */
export function pick(all, count, {seed, nameOf}) {
  const counts = new Map()
  return all
    .map(each => {
      const name = nameOf(each)
      const nth = counts.get(name) ?? 0
      counts.set(name, nth + 1)
      return {each, key: createHash('sha256').update(`${seed} ${name} ${nth}`).digest('hex')}
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, count)
    .map(({each}) => each)
}

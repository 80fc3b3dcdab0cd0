const ESCAPE = String.fromCharCode(0x1b)

const CODES = {bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39], cyan: [36, 39]} as const

/** A colour or weight of the terminal. */
export type Ink = keyof typeof CODES

/** Put ink on text, or leave it as it is. */
export type Paint = (ink: Ink, text: string) => string

/** Ink for a terminal that shows it. */
export const inColor: Paint = (ink, text) => `${ESCAPE}[${CODES[ink][0]}m${text}${ESCAPE}[${CODES[ink][1]}m`

/** An address that a terminal may be told: no other can be in a report, unless somebody else wrote it. */
const ADDRESS = /^https:\/\/[\w./%~-]+$/

/** Text that leads somewhere, where the terminal shows ink: those that know no links show the text alone. */
export function linked(text: string, url: string | undefined, paint: Paint): string {
  if (paint === plain || url === undefined || !ADDRESS.test(url)) return text
  return `${ESCAPE}]8;;${url}${ESCAPE}\\${text}${ESCAPE}]8;;${ESCAPE}\\`
}

/** No ink, for files, pipes and terminals without colours. */
export const plain: Paint = (_ink, text) => text

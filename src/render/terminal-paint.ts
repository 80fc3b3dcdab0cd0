const ESCAPE = String.fromCharCode(0x1b)

const CODES = {bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39], cyan: [36, 39]} as const

/** A colour or weight of the terminal. */
export type Ink = keyof typeof CODES

/** Put ink on text, or leave it as it is. */
export type Paint = (ink: Ink, text: string) => string

/** Ink for a terminal that shows it. */
export const inColor: Paint = (ink, text) => `${ESCAPE}[${CODES[ink][0]}m${text}${ESCAPE}[${CODES[ink][1]}m`

/** No ink, for files, pipes and terminals without colours. */
export const plain: Paint = (_ink, text) => text

import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** A fence of a page: its language, the words behind it, and the line it starts on. */
export interface Fence {
  readonly language: string
  readonly words: readonly string[]
  readonly text: string
  readonly line: number
}

/** The pages of the documentation by path, sorted: those at the root and all below docs/. */
export function pages(): string[] {
  const atRoot = readdirSync(root).filter(name => /\.md$/.test(name))
  const below = readdirSync(join(root, 'docs'), {recursive: true, encoding: 'utf8'})
    .map(path => `docs/${path.replaceAll('\\', '/')}`)
    .filter(path => path.endsWith('.md'))
  return [...atRoot, 'examples/README.md', ...below].sort()
}

/** A file's text with line feeds. */
export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n')
}

/** The fences of a page that start at the left margin, in order. */
export function fencesOf(text: string): Fence[] {
  return [...text.matchAll(/^(`{3,})([\w-]*)(.*)\n([\s\S]*?)^\1$/gm)].map(match => ({
    language: match[2] ?? '',
    words: (match[3] ?? '').trim().split(/\s+/).filter(Boolean),
    text: match[4] ?? '',
    line: text.slice(0, match.index).split('\n').length,
  }))
}

/** A page without its fences and code spans. */
export function proseOf(text: string): string {
  return text.replace(/^(`{3,})[\s\S]*?^\1$/gm, '').replace(/`[^`\n]*`/g, '')
}

import type {Entry} from '../model/outline.ts'

export function entry(parts: Partial<Entry>): Entry {
  return {
    kind: 'paragraph',
    depth: 0,
    name: '',
    value: '',
    prose: '',
    line: 1,
    endLine: 1,
    checked: null,
    quoted: false,
    inCode: false,
    inList: false,
    children: [],
    ...parts,
  }
}

export function withChildren(made: Entry, children: readonly Entry[]): Entry {
  return {
    ...made,
    endLine: Math.max(made.endLine, ...children.map(child => child.endLine)),
    children: [...made.children, ...children],
  }
}

export function cleanName(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s:：*])[\s:：*]+$/, '')
    .trim()
}

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
    italic: false,
    alone: false,
    children: [],
    ...parts,
  }
}

export function withChildren(made: Entry, children: readonly Entry[]): Entry {
  return {
    ...made,
    endLine: children.reduce((last, child) => Math.max(last, child.endLine), made.endLine),
    children: [...made.children, ...children],
  }
}

export function cleanName(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s:：*])[\s:：*]+$/, '')
    .trim()
}

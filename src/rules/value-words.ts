import type {ValueType} from '../model/template.ts'

/** What a typed slot takes, in words. */
export function valueWords(type: ValueType): string {
  switch (type.kind) {
    case 'date':
      return 'a calendar date such as 2026-03-31'
    case 'version':
      return 'a version such as 1.4.0'
    case 'number':
      return 'a number with its unit'
    case 'choice':
      return `one of ${type.options.join(', ')}`
    case 'link':
      return 'a link or a path'
    case 'text':
      return 'the answer'
  }
}

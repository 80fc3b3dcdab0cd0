import type {Rule} from './rule.ts'

/** The plan follows another outline than that of its template. */
export const differentStructure: Rule = {
  id: 'different-structure',
  message: ({slot, found}) =>
    `Unexpected outline, expected that of the template \`${slot}\`${found ? `; \`${found}\` fits better` : ''}`,
  help: ({found}) =>
    found
      ? `Name it in the front matter: \`template: ${found}\``
      : 'Follow the template, or name another one in the front matter, such as `template: outline`.',
}

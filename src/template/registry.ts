import {closest, distance} from 'fastest-levenshtein'
import type {TemplateSource} from '../model/policy.ts'
import {ok, type Result} from '../model/result.ts'
import type {Template} from '../model/template.ts'
import {builtInTemplates} from './built-in.ts'
import {compileTemplate} from './compile.ts'
import {unpackTemplate} from './packed.ts'
import {precompiled} from './precompiled.ts'

/** Templates that are kept at most: a run has a few, an editor has another one with each key press. */
const MAX_KEPT = 100
const compiled = new Map<string, Template>()

/** The built-in templates, in alphabetical order of their ids. */
export const builtIns: readonly TemplateSource[] = [...builtInTemplates]
  .sort((a, b) => (a.id < b.id ? -1 : 1))
  .map(({id, text}) => ({id, source: 'built-in', text}))

/** The id of the built-in template that a misspelt one means, null if none is near. */
export function nearestBuiltIn(word: string): string | null {
  const wanted = word.toLowerCase()
  const id = closest(
    wanted,
    builtIns.map(source => source.id),
  )
  return distance(wanted, id) <= id.length / 3 ? id : null
}

/** Compile a template once a run. Errors: as `compileTemplate`. */
export function compileOnce(source: TemplateSource): Result<Template> {
  const key = `${source.source}\n${source.text}`
  const known = compiled.get(key)
  if (known) return ok(known)
  const packed = isBuiltIn(source) ? precompiled.get(source.id) : undefined
  const made = packed === undefined ? compileTemplate(source) : ok(unpackTemplate(packed))
  if (made.ok) keep(key, made.value)
  return made
}

function keep(key: string, template: Template): void {
  const [oldest] = compiled.keys()
  if (compiled.size >= MAX_KEPT && oldest !== undefined) compiled.delete(oldest)
  compiled.set(key, template)
}

function isBuiltIn({id, source, text}: TemplateSource): boolean {
  return builtIns.some(own => own.id === id && own.source === source && own.text === text)
}

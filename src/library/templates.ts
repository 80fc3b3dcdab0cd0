import type {TemplateSource} from '../model/policy.ts'
import type {Proof} from '../model/proof.ts'
import type {Result} from '../model/result.ts'
import type {Template} from '../model/template.ts'
import {proveTemplate as prove} from '../proof/prove-template.ts'
import {compileTemplate as compile} from '../template/compile.ts'
import {builtIns} from '../template/registry.ts'

/** The built-in templates, in alphabetical order of their ids. */
export const builtInTemplates: readonly TemplateSource[] = builtIns

/**
 * Derive from a template's Markdown what a plan must answer, as a tree of sections, groups and slots.
 *
 * Errors: a directive that cannot be used, by line; a template that asks for nothing.
 */
export function compileTemplate(template: TemplateSource | string): Result<Template> {
  return compile(toSource(template))
}

/** Put a template to the test: its own text earns nothing, and an answer to any slot earns points. Errors: as above. */
export function proveTemplate(template: TemplateSource | string): Result<Proof> {
  return prove(toSource(template))
}

function toSource(template: TemplateSource | string): TemplateSource {
  return typeof template === 'string' ? {id: 'template', source: 'template.md', text: template} : template
}

import type { TemplateSource } from '../model/policy.js';
import type { Proof } from '../model/proof.js';
import type { Result } from '../model/result.js';
import type { Template } from '../model/template.js';
/** The built-in templates, in alphabetical order of their ids. */
export declare const builtInTemplates: readonly TemplateSource[];
/**
 * Derive from a template's Markdown what a plan must answer, as a tree of sections, groups and slots.
 *
 * Errors: a directive that cannot be used, by line; a template that asks for nothing.
 */
export declare function compileTemplate(template: TemplateSource | string): Result<Template>;
/** Put a template to the test: its own text earns nothing, and an answer to any slot earns points. Errors: as above. */
export declare function proveTemplate(template: TemplateSource | string): Result<Proof>;

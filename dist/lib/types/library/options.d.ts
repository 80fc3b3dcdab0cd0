import type { Policy, TemplateSource } from '../model/policy.js';
import { type Result } from '../model/result.js';
import type { PolicyKeys } from './policy-keys.js';
/**
 * How plans are judged.
 *
 * Shape: `template` is `auto`, the id of a built-in template, or a template of your own; what a policy names goes
 * before it. `policy` is the text of a policy file, or its keys as a value. `templates` are the texts of the files that
 * a policy names as templates, by their paths.
 */
export interface CheckOptions {
    readonly template?: string | TemplateSource;
    readonly policy?: string | PolicyKeys;
    readonly templates?: Readonly<Record<string, string>>;
}
/**
 * The policy for plans at some paths.
 *
 * Errors: a key or a value that a policy does not have, or a template that is not among `templates`.
 */
export declare function readCheckOptions(options: CheckOptions, paths: readonly string[]): Result<Policy>;

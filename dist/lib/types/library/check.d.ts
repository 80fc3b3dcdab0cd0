import type { FixList } from '../model/fix-list.js';
import type { Report } from '../model/report.js';
import { type Result } from '../model/result.js';
import { type CheckOptions } from './options.js';
import { type Plan } from './plan.js';
/**
 * Judge plans against their templates, as the action and the command line do.
 *
 * Shape: the plans of the report are sorted by path.
 * Errors: options that cannot be used, or a template that cannot be compiled. What a plan lacks is no error.
 */
export declare function check(plans: readonly Plan[], options?: CheckOptions): Result<Report>;
/**
 * What plans still owe their templates: each finding that asks somebody to act, with the template's own prompts.
 *
 * Shape: in the order of the plans given. Errors: as of `check`.
 */
export declare function fixList(plans: readonly Plan[], options?: CheckOptions): Result<FixList>;

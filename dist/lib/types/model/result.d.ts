/**
 * The set-up is wrong: an input, a template, a permission. Not a finding (the plan lacks something) and not a bug.
 *
 * `message` names the value and what is allowed; `hint` says the next step. Both are one line, safe to print.
 */
export interface Failure {
    readonly code: string;
    readonly message: string;
    readonly hint: string;
}
/** A value, or the failure that kept us from it. */
export type Result<T> = {
    readonly ok: true;
    readonly value: T;
} | {
    readonly ok: false;
    readonly failure: Failure;
};
/** Wrap a value as a successful result. */
export declare function ok<T>(value: T): Result<T>;
/** Make a failed result. */
export declare function fail(code: string, message: string, hint: string): Result<never>;

/**
 * The built-in templates as `packTemplate` gives them, by id. Empty in the source, where they are compiled when they
 * are asked for; `scripts/precompile-templates.mjs` fills it in for the bundles, which thus start in half the time.
 */
export const precompiled: ReadonlyMap<string, string> = new Map()

import type { Slot, Template } from './template.js';
/**
 * Whether a template does what its author believes: its own text earns nothing, and an answer to any slot earns points.
 *
 * Shape: `answered` are slots that the template's own text answers; `deaf` are those for which an answer earns nothing;
 * `untried` are those for which no answer could be made up, which proves nothing. `holds` says that the first two are
 * empty. `idlePrompts` are the 1-based lines with a prompt that no slot asks for, such as in a section that instructs.
 */
export interface Proof {
    readonly template: Template;
    readonly holds: boolean;
    readonly answered: readonly Slot[];
    readonly deaf: readonly Slot[];
    readonly untried: readonly Slot[];
    readonly idlePrompts: readonly number[];
}

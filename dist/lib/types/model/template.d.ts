/**
 * Template: what a plan is asked for, derived from a template's Markdown alone. A tree of sections, groups and slots;
 * a slot is the smallest thing that the author is asked for.
 */
/** The shape in which a slot asks. */
export type SlotKind = 'title' | 'field' | 'prose' | 'list' | 'table' | 'fence' | 'box';
/** What kind of value a prompt wants. `options` are normalised. */
export type ValueType = {
    readonly kind: 'text';
} | {
    readonly kind: 'choice';
    readonly options: readonly string[];
} | {
    readonly kind: 'date';
} | {
    readonly kind: 'version';
} | {
    readonly kind: 'number';
} | {
    readonly kind: 'link';
};
/** A column of a table slot. */
export interface Column {
    readonly name: string;
    readonly type: ValueType;
}
/**
 * One thing that the author is asked for.
 *
 * Shape: `prompts` are the template's own wording, normalised, one per line, item, row or sample of the slot; a slot
 * without prompts is asked for by an empty label. `prompt` is the same for a person to read. `sample` says whether
 * keeping the template's text leaves the slot unfilled (`prompt`), or answers it once its surroundings are answered
 * (`default`: fixed items that an author may keep).
 * Units: `weight` is relative, above 0; `min` is how many real items or rows are wanted; `line` is the 1-based line in
 * the template where it starts, `lines` are all lines that ask for it.
 */
export interface Slot {
    readonly node: 'slot';
    readonly id: string;
    readonly kind: SlotKind;
    readonly name: string;
    readonly aliases: readonly string[];
    readonly type: ValueType;
    readonly columns: readonly Column[];
    readonly prompts: readonly string[];
    readonly prompt: string;
    readonly sample: 'prompt' | 'default';
    readonly mustTick: boolean;
    /** Whether it is a label inside of a fence, so that any code may hold its answer. */
    readonly inCode: boolean;
    readonly optional: boolean;
    readonly required: boolean;
    readonly highlight: boolean;
    readonly weight: number;
    readonly min: number;
    readonly line: number;
    readonly lines: readonly number[];
}
/**
 * A heading, label or repeated block with what it asks for below it.
 *
 * Shape: a group with `repeat` is worth one instance's slots; `pattern` is the fixed part of its instances' names
 * (`decision` of `Decision 1: [Title]`), empty if the name is all placeholder; `samples` is how many instances the
 * template shows.
 */
export interface Group {
    readonly node: 'group';
    readonly id: string;
    readonly name: string;
    readonly aliases: readonly string[];
    readonly heading: boolean;
    readonly repeat: boolean;
    readonly pattern: string;
    readonly samples: number;
    readonly optional: boolean;
    readonly line: number;
    readonly endLine: number;
    readonly children: readonly TemplateNode[];
}
export type TemplateNode = Slot | Group;
/** A section of the template: its header first, then its headings of the highest level below the title. */
export interface Section extends Group {
    readonly header: boolean;
}
/** Which texts that only say that something does not apply are answers: `any`, those with a reason, or `none`. */
export type Waivers = 'any' | 'reasoned' | 'none';
/**
 * A compiled template.
 *
 * Shape: `prompts` are the bracketed wordings of the whole template, normalised, that are leftovers wherever they
 * stand in a plan's prose; `codeLines` the same for lines of its fences and code spans; `fixed` are its texts without
 * prompt, which may stay in a plan for ever; `lines` are all of its non-blank lines, to tell an untouched copy. All
 * normalised. `text` are its lines as they stand there, without directives. `waived` are slots that a plan need not
 * answer, by its own word.
 */
export interface Template {
    readonly id: string;
    readonly source: string;
    readonly sections: readonly Section[];
    /** Whether the template begins with a title above its sections. */
    readonly titled: boolean;
    readonly prompts: ReadonlySet<string>;
    readonly codeLines: ReadonlySet<string>;
    readonly fixed: ReadonlySet<string>;
    readonly lines: ReadonlySet<string>;
    readonly text: readonly string[];
    readonly waivers: Waivers;
    readonly waived: ReadonlySet<Slot>;
}

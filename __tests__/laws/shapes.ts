import fc from 'fast-check'

/** Headings and labels without a word in common, so that a pairing can only go by meaning. */
export const HEADINGS = ['Harvest', 'Moorings', 'Tickets', 'Weather', 'Kitchen', 'Library']
const LABELS = ['Owner', 'Colour', 'Budget', 'Distance', 'Material', 'Season', 'Vendor', 'Warranty']
const PROMPTS = [
  '[Describe the crates]',
  '[Low / Medium / High]',
  '[YYYY-MM-DD]',
  '[link to the survey]',
  '[e.g., rails, ropes or NEEDS CLARIFICATION]',
  '<name of the mill>',
  '{{OWNER}}',
  '[X ms]',
  '____',
  '[If the mill floods: what then]',
]

const prompt = fc.constantFrom(...PROMPTS)

/** One of the shapes in which a template asks, as Markdown; labels are its own in its section. */
type Shape = (labels: readonly string[], text: string, count: number) => string

const SHAPES: readonly Shape[] = [
  (_, text) => text,
  (labels, text) => labels.map(label => `**${label}:** ${text}`).join('\n\n'),
  labels => labels.map(label => `- **${label}**:`).join('\n'),
  (labels, text) => labels.map(label => `- ${label}: ${text}`).join('\n'),
  (_, text, count) => Array(count).fill(`- ${text}`).join('\n'),
  (_, text, count) => Array.from({length: count}, (_, i) => `${i + 1}. ${text}`).join('\n'),
  (labels, text, count) => {
    const row = `| ${labels.map(() => text).join(' | ')} |`
    return [`| ${labels.join(' | ')} |`, `|${labels.map(() => '---').join('|')}|`, ...Array(count).fill(row)].join('\n')
  },
  labels => labels.map(label => `- [ ] ${label} looked at by a second person`).join('\n'),
  (_, text) => `\`\`\`text\n${text}\n\`\`\``,
  (labels, text) => labels.map(label => `### ${label}\n\n${text}`).join('\n\n'),
  (_, text) => `<!-- Say it in a line or two. -->\n\n${text}`,
  (_, text) => `*What the wardens need to know first.*\n\n${text}`,
  () => '<!-- What do the wardens need to know first? -->',
  () => '',
  ([label = ''], text, count) =>
    Array.from(
      {length: count},
      (_, i) => `### ${label} ${i + 1}: [Title]\n\n**Gain:** ${text}\n\n**Price:** ${text}`,
    ).join('\n\n'),
]

const MAX_BLOCKS = 3
const section: fc.Arbitrary<string> = fc
  .tuple(
    fc.shuffledSubarray(LABELS, {minLength: 2 * MAX_BLOCKS, maxLength: 2 * MAX_BLOCKS}),
    fc.array(fc.tuple(fc.constantFrom(...SHAPES), prompt, fc.integer({min: 1, max: 3})), {
      minLength: 1,
      maxLength: MAX_BLOCKS,
    }),
  )
  .map(([labels, blocks]) =>
    blocks.map(([shape, text, count], i) => shape(labels.slice(2 * i, 2 * i + 2), text, count)).join('\n\n'),
  )

/** A template of sections of any shape. */
export const anyTemplate: fc.Arbitrary<string> = fc
  .tuple(
    fc.shuffledSubarray(HEADINGS, {minLength: 1}),
    fc.array(section, {minLength: HEADINGS.length, maxLength: HEADINGS.length}),
    fc.constantFrom('# Works: [Name]\n\n', '# Works\n\n', '# Works: [Name]\n\n**Status:** Draft | Approved\n\n', ''),
  )
  .map(
    ([headings, sections, title]) =>
      `${title}${headings.map((heading, i) => `## ${heading}\n\n${sections[i]}\n`).join('\n')}`,
  )

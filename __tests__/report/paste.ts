/** Paste a skeleton as a person would: each part right below its heading in the plan, what has none below the title. */
export function paste(plan: string, skeleton: string): string {
  const lines = plan.split('\n')
  const title = Math.max(
    0,
    lines.findIndex(line => line.startsWith('# ')),
  )
  const parts = new Map<number, string[]>()
  let at = title
  for (const line of skeleton.split('\n')) {
    const own = isHeading(line) ? lines.indexOf(line, at) : -1
    if (own >= 0) at = own
    else parts.set(at, [...(parts.get(at) ?? ['']), line])
  }
  return lines.flatMap((line, i) => [line, ...(parts.get(i) ?? [])]).join('\n')
}

/** Answer every prompt of a text. */
export function answer(text: string): string {
  return text
    .replace(/- \[ \]/g, '- [x]')
    .replace(/\[[^\]\n]{2,}\](?!\()/g, 'settled by the crew in May')
    .replace(/:\*\*$/gm, ':** settled by the crew in May')
}

function isHeading(line: string): boolean {
  return /^#{1,6}\s|^\*\*.*\*\*:?$/.test(line)
}

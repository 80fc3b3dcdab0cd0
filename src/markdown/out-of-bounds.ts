/** What is said of Markdown that would take, or took, too long to read. `limit` is what it went over. */
export function outOfBounds(limit: string): {readonly message: string; readonly hint: string} {
  return {
    message: `its Markdown cannot be read within bounds (${limit})`,
    hint: 'Take out what is nested or repeated thousands of times, or split the plan.',
  }
}

import type {Annotation} from '../render/index.ts'

/** What a GitHub Actions runner offers a step, so that tests can stand in for it. Text is made harmless inside. */
export interface Runner {
  /** A line of the log. */
  readonly info: (line: string) => void
  /** A line that the run's page shows, beside the verdict. */
  readonly notice: (line: string) => void
  /** A line that the run's page shows as what is wrong. */
  readonly error: (line: string) => void
  /** Shown with debug logging only, as it is. */
  readonly debug: (text: string) => void
  readonly annotate: (annotation: Annotation) => void
  readonly setOutput: (name: string, value: string | number) => void
  readonly appendSummary: (markdown: string) => Promise<void>
  /** Write a file and answer its path. */
  readonly saveFile: (directory: string, name: string, text: string) => Promise<string>
}

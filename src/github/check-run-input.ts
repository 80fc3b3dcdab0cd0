import type {CheckAnnotation, CheckRun} from './gateway.ts'

/** Annotations in the words of the REST API. */
export function toRestAnnotations(annotations: readonly CheckAnnotation[]) {
  return annotations.map(({path, startLine, endLine, level, title, message}) => ({
    path,
    start_line: startLine,
    end_line: endLine,
    annotation_level: level,
    title,
    message,
  }))
}

/** A check run in the words of GraphQL's `UpdateCheckRunInput`, without annotations. */
export function toCheckRunInput(repositoryId: string, checkRunId: string, run: CheckRun) {
  return {
    repositoryId,
    checkRunId,
    status: 'COMPLETED',
    conclusion: run.conclusion === 'success' ? 'SUCCESS' : 'FAILURE',
    externalId: run.externalId,
    detailsUrl: run.detailsUrl,
    output: {title: run.title, summary: run.summary},
  }
}

/** The surfaces of a report: one file each, one line here. */
export {type Annotation, toAnnotations} from './annotations.ts'
export {renderCheckRun} from './check-run.ts'
export {renderComment} from './comment.ts'
export type {RenderContext} from './context.ts'
export {renderJson} from './json.ts'
export {type PrettyOptions, renderPretty} from './pretty.ts'
export {renderSummary} from './summary.ts'

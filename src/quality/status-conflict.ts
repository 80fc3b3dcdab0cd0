import {type Flaw, type JudgedPlan, lossesOf} from './judged-plan.ts'
import {statusesOf} from './status.ts'

/** A status that says that a plan is finished, at its beginning, behind a mark at most. */
const FINISHED =
  /^[^\p{L}\p{N}]*(?:approved|accepted|final(?:i[sz]ed)?|done|completed?|ready for implementation|implemented|signed[ -]off|released|shipped|genehmigt|freigegeben|abgenommen|fertig|erledigt|approuvé|validé|terminé|aprobado|aceptado|finalizado|approvato|aprovado|goedgekeurd|已批准|已完成|承認済み?|完了|승인(?:됨|완료)?|완료)(?![\p{L}\p{N}])/iu
/** Takes it back. */
const BUT =
  /\b(?:not|pending|except|until|once|when|if|subject to|conditional\w*|partial\w*|draft|awaiting|in part|phase|wip|with (?:open|changes|conditions))\b/i

/** A status in the header that says that the plan is finished, above a plan with gaps. */
export function findStatusConflicts(plan: JudgedPlan): readonly Flaw[] {
  const gaps = lossesOf(plan).filter(({severity}) => severity === 'error')
  if (gaps.length === 0) return []
  const [first] = gaps
    .map(({line}) => line)
    .filter(line => line !== null)
    .sort((a, b) => a - b)
  const where = first === undefined ? '' : `, the first on line ${first}`
  return statusesOf(plan.outline)
    .filter(({value}) => FINISHED.test(value) && !BUT.test(value))
    .slice(0, 1)
    .map(({name, value, entry: {line, endLine}}) => ({
      line,
      endLine,
      slot: name,
      found: value,
      wanted: `${gaps.length} ${gaps.length === 1 ? 'gap' : 'gaps'}${where}`,
    }))
}

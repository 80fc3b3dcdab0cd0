import type {RuleId} from '../model/report.ts'
import {badValue} from './bad-value.ts'
import {badWaiver} from './bad-waiver.ts'
import {bareNa} from './bare-na.ts'
import {copiedGuidance} from './copied-guidance.ts'
import {dateOrder} from './date-order.ts'
import {deadLink} from './dead-link.ts'
import {differentStructure} from './different-structure.ts'
import {duplicateSection} from './duplicate-section.ts'
import {emptyField} from './empty-field.ts'
import {emptySection} from './empty-section.ts'
import {emptyTable} from './empty-table.ts'
import {ghostTick} from './ghost-tick.ts'
import {halfInstance} from './half-instance.ts'
import {leftoverRow} from './leftover-row.ts'
import {looseMatch} from './loose-match.ts'
import {marker} from './marker.ts'
import {missingField} from './missing-field.ts'
import {missingSection} from './missing-section.ts'
import {openChoice} from './open-choice.ts'
import type {Rule} from './rule.ts'
import {statusConflict} from './status-conflict.ts'
import {unfilled} from './unfilled.ts'
import {unmeasurableTarget} from './unmeasurable-target.ts'
import {unreadable} from './unreadable.ts'
import {unticked} from './unticked.ts'

const all: readonly Rule[] = [
  missingSection,
  missingField,
  unfilled,
  emptySection,
  emptyField,
  emptyTable,
  marker,
  openChoice,
  badValue,
  leftoverRow,
  unticked,
  halfInstance,
  duplicateSection,
  differentStructure,
  unreadable,
  bareNa,
  badWaiver,
  looseMatch,
  deadLink,
  ghostTick,
  statusConflict,
  unmeasurableTarget,
  dateOrder,
  copiedGuidance,
]

/** The rules by id, in the order of the documentation. */
export const rules: ReadonlyMap<RuleId, Rule> = new Map(all.map(rule => [rule.id, rule]))

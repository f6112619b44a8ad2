import type { LocalDate } from '../../../platform/calendar/dates.js';
import type { Refusal } from '../../../platform/refusal.js';
import type { PlanStatus } from '../plan.lifecycle.js';
import { actionRefusals as text } from './action.texts.js';

/** Followable (D13 art. 3, 6°): an action is planned ahead. */
export function reasonsNotToPlan(dueOn: LocalDate, today: LocalDate, field = 'dueOn'): Refusal[] {
  return dueOn < today ? [{ code: 'dueInThePast', field, text: text.dueInThePast }] : [];
}

export interface ActionChanges {
  description?: string;
  responsible?: string;
  dueOn?: LocalDate;
  progress?: string;
  progressNote?: string | null;
}

/** What was signed changes in a draft alone; how it goes is recorded while the plan is in force. */
export function reasonsNotToChange(status: PlanStatus, changes: ActionChanges, today: LocalDate): Refusal[] {
  const { dueOn } = changes;
  const content = (['description', 'responsible', 'dueOn'] as const).filter((name) => changes[name] !== undefined);
  const progress = (['progress', 'progressNote'] as const).filter((name) => changes[name] !== undefined);
  const [changed] = content;
  const [told] = progress;
  const refusals: Refusal[] = [];
  if (changed && status !== 'draft')
    refusals.push({ code: 'actionIsAgreed', field: changed, text: text.actionIsAgreed });
  if (told && status !== 'agreed') refusals.push({ code: 'planNotAgreed', field: told, text: text.planNotAgreed });
  if (status === 'draft' && dueOn !== undefined) refusals.push(...reasonsNotToPlan(dueOn, today));
  return refusals;
}

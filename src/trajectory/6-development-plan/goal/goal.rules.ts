import type { LocalDate } from '../../../platform/calendar/dates.js';
import type { Refusal } from '../../../platform/refusal.js';
import { reasonsNotToPlan } from '../action/action.rules.js';
import { goalRefusals as text } from './goal.texts.js';

export interface Levels {
  presentLevel: number;
  futureLevel: number;
}

/** Present and future competences: minimum content of a plan (D13 art. 3, 6°). */
export function reasonsAgainstLevels({ presentLevel, futureLevel }: Levels, at = ''): Refusal[] {
  if (futureLevel >= presentLevel) return [];
  return [{ code: 'futureBelowPresent', field: `${at}futureLevel`, text: text.futureBelowPresent }];
}

export interface Goal extends Levels {
  actions?: { dueOn: LocalDate }[];
}

/** A goal with what will be done for it; `at` is where it stands in the body. */
export function reasonsAgainstGoal(goal: Goal, today: LocalDate, at = ''): Refusal[] {
  const actions = (goal.actions ?? []).flatMap(({ dueOn }, index) =>
    reasonsNotToPlan(dueOn, today, `${at}actions[${index}].dueOn`),
  );
  return [...reasonsAgainstLevels(goal, at), ...actions];
}

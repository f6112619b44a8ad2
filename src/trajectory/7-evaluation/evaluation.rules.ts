import { addYears, type LocalDate } from '../../platform/calendar/dates.js';
import type { Refusal } from '../../platform/refusal.js';
import type { Measure } from '../1-indication/indication.lifecycle.js';
import { evaluationRefusals as text } from './evaluation.texts.js';

type Case = [broken: boolean, code: keyof typeof text, more?: Omit<Partial<Refusal>, 'code' | 'text'>];

/** Every refusal of a table of cases that is broken. */
export function refusalsOf(cases: Case[]): Refusal[] {
  return cases.filter(([isBroken]) => isBroken).map(([, code, more]) => ({ code, text: text[code], ...more }));
}

/** An evaluation rests on the plan (D13 art. 8 par. 2), which the firm looks at again every year (D13 art. 15). */
export function reasonsAgainstPlan(planDatedOn: LocalDate | null, day: LocalDate): Refusal[] {
  const tooOld = planDatedOn !== null && addYears(planDatedOn, 1) < day;
  return refusalsOf([
    [planDatedOn === null, 'planMissing', { article: 'D13 art. 8 par. 2' }],
    [tooOld, 'planTooOld', { article: 'D13 art. 15', parameters: { planDatedOn: planDatedOn ?? '' } }],
  ]);
}

/** VDAB itself, by the counselor who is assigned (VDAB's page on evaluations). */
export function reasonsNotToAct(facts: { assigned: boolean }): Refusal[] {
  return refusalsOf([[!facts.assigned, 'notAssigned']]);
}

export interface HoldFacts {
  measure: Measure;
  assigned: boolean;
  requestedOn: LocalDate;
  /** of the employment */
  supportedUntil: LocalDate | null;
  firmContributed: boolean;
  workerHeard: boolean;
  planDatedOn: LocalDate | null;
}

/** On the work floor, on what the plan, the firm and the worker say (D13 art. 8 par. 2). */
export function reasonsNotToHold(facts: HoldFacts, heldOn: LocalDate, today: LocalDate): Refusal[] {
  const { requestedOn, supportedUntil } = facts;
  const article = 'D13 art. 8 par. 2';
  const field = 'heldOn';
  return [
    ...reasonsNotToAct(facts),
    ...refusalsOf([
      [heldOn > today, 'heldInTheFuture', { field }],
      [heldOn < requestedOn, 'heldBeforeTheRequest', { field, parameters: { requestedOn } }],
      [supportedUntil !== null && heldOn >= supportedUntil, 'heldAfterTheSupport', { field, article: 'D13 art. 8' }],
      [!facts.firmContributed, 'firmContributionMissing', { article }],
      [!facts.workerHeard, 'workerNotHeard', { article }],
    ]),
    // individual maatwerk knows no duty to keep a plan
    ...(facts.measure === 'CMW' ? reasonsAgainstPlan(facts.planDatedOn, heldOn) : []),
  ];
}

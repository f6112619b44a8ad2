import { addMonths, addYears, type LocalDate } from '../../platform/calendar/dates.js';
import type { Refusal } from '../../platform/refusal.js';
import type { PlanStatus } from './plan.lifecycle.js';
import { planRefusals as text } from './plan.texts.js';

/** How many improvement actions a year: D13 art. 15, or as later pages read it. */
export type ActionReading = 'oneOfEach' | 'twoInAll';
type Kind = 'generic' | 'technical';

const article = 'D13 art. 15';
const kinds = ['generic', 'technical'] as const;

export interface DraftFacts {
  employmentStatus: string;
  draftExists: boolean;
  planInForce: boolean;
}

export function reasonsNotToDraft({ employmentStatus, draftExists, planInForce }: DraftFacts): Refusal[] {
  const refusals: Refusal[] = [];
  const refuse = (code: keyof typeof text) => refusals.push({ code, field: 'employmentId', text: text[code] });
  if (employmentStatus !== 'active') refuse('employmentDoesNotRun');
  if (draftExists) refuse('draftExists');
  if (planInForce) refuse('planInForce');
  return refusals;
}

/** What is signed is not changed: a new version takes its place. */
export function reasonsNotToChange({ status }: { status: PlanStatus }): Refusal[] {
  return status === 'draft' ? [] : [{ code: 'planIsNoDraft', text: text.planIsNoDraft }];
}

export function reasonsNotToSupersede({ draftExists }: { draftExists: boolean }): Refusal[] {
  return draftExists ? [{ code: 'draftExists', text: text.draftExists }] : [];
}

export interface AgreementFacts {
  goals: { id: string; kind: Kind }[];
  actions: { goalId: string; dueOn: LocalDate; progress: string }[];
  /** signatures that stand */
  signedBy: ('worker' | 'firm')[];
  reading: ActionReading;
}

/** D13 art. 15: generic and technical competences, with an improvement action a year; agreed by who signed. */
export function reasonsNotToAgree(facts: AgreementFacts, today: LocalDate): Refusal[] {
  const refusals: Refusal[] = [];
  const refuse = (code: keyof typeof text, more: Partial<Refusal> = {}) =>
    refusals.push({ code, text: text[code], ...more });
  for (const kind of kinds)
    if (!facts.goals.some((goal) => goal.kind === kind)) refuse(`${kind}GoalMissing`, { article });
  if (facts.reading === 'oneOfEach') {
    for (const kind of kinds) if (countActions(facts, today, kind) < 1) refuse(`${kind}ActionMissing`, { article });
  } else if (countActions(facts, today) < 2) refuse('actionsMissing', { article });
  if (!facts.signedBy.includes('worker')) refuse('workerSignatureMissing');
  if (!facts.signedBy.includes('firm')) refuse('firmSignatureMissing');
  return refusals;
}

/** Those of the coming year: what was dropped, and what lies further off, is none. */
function countActions({ goals, actions }: AgreementFacts, today: LocalDate, kind?: Kind): number {
  const counted = goals.filter((goal) => kind === undefined || goal.kind === kind).map(({ id }) => id);
  const yearEnds = addYears(today, 1);
  return actions.filter(
    ({ goalId, dueOn, progress }) => counted.includes(goalId) && progress !== 'dropped' && dueOn <= yearEnds,
  ).length;
}

export interface DutyFacts {
  measure: 'CMW' | 'IMW';
  supportedFrom: LocalDate | null;
  inForce: boolean;
  /** the day on which the last agreed plan was closed */
  closedOn: LocalDate | null;
}

/** Within a month of hire, for collective maatwerk: individual maatwerk has a support plan instead (D22 art. 23). */
export function planDueOn({ measure, supportedFrom, inForce, closedOn }: DutyFacts): LocalDate | null {
  if (measure !== 'CMW' || inForce || supportedFrom === null) return null;
  return addMonths(closedOn !== null && closedOn > supportedFrom ? closedOn : supportedFrom, 1);
}

/** D13 art. 15: evaluated every year, counted from the agreement or the last review. */
export function reviewDueOn(from: LocalDate): LocalDate {
  return addYears(from, 1);
}

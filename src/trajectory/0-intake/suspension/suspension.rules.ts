import type { Refusal } from '../../../platform/refusal.js';
import { suspensionRefusals as text } from './suspension.texts.js';

export interface Period {
  from: string;
  /** the first day after it; open-ended where absent */
  until?: string;
}

/** Suspensions are local practice: no public source was found. */
export function reasonsNotToSuspend(period: Period, facts: { others: Period[]; trajectoryOpen: boolean }): Refusal[] {
  const refusals: Refusal[] = [];
  if (!facts.trajectoryOpen) refusals.push({ code: 'trajectoryClosed', text: text.trajectoryClosed });
  if (period.until !== undefined && period.until <= period.from) {
    refusals.push({ code: 'endsBeforeItBegins', field: 'validUntil', text: text.endsBeforeItBegins });
  }
  if (facts.others.some((other) => overlap(period, other)))
    refusals.push({ code: 'suspendedAlready', text: text.suspendedAlready });
  return refusals;
}

export function reasonsNotToEndSuspension(period: Period, until: string): Refusal[] {
  return until <= period.from
    ? [{ code: 'endsBeforeItBegins', field: 'validUntil', text: text.endsBeforeItBegins }]
    : [];
}

function overlap(one: Period, other: Period): boolean {
  return (other.until === undefined || one.from < other.until) && (one.until === undefined || other.from < one.until);
}

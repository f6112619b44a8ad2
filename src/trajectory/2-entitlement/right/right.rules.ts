import { addDays, addYears, firstDayOfQuarter, type LocalDate, quarterOf } from '../../../platform/calendar/dates.js';
import { covers, type Period } from '../../../platform/calendar/periods.js';
import type { Refusal } from '../../../platform/refusal.js';
import { termOfAdvice } from '../../../regulation/law/regimes/terms.js';
import type { EntitlementStatus } from '../entitlement.lifecycle.js';
import { entitlementRefusals as text } from '../entitlement.texts.js';

/** What remains of a CMW right when employment ends without a decision: practice is open, so a setting says it. */
export const afterEmploymentWays = ['laterOfTermAndSlice', 'termOfDecision', 'endsWithEmployment'] as const;

export type AfterEmployment = (typeof afterEmploymentWays)[number];

/** On an indication, or on the loss of a regular job after a transition (D13 art. 22, par. 2). */
export const rightBases = ['indication', 'return'] as const;

export type RightBasis = (typeof rightBases)[number];

interface Dates extends Period {
  revokedOn?: LocalDate;
  voidedOn?: LocalDate;
}

/** Derived, never stored: a right voided before it began to run never was one, whatever day is asked. */
export function statusOn({ voidedOn, revokedOn, ...validity }: Dates, day: LocalDate): EntitlementStatus {
  if (voidedOn !== undefined) return 'voided';
  if (day < validity.from) return 'notYet';
  if (covers(validity, day)) return 'open';
  return revokedOn === undefined ? 'ended' : 'revoked';
}

/** CMW: the granted advice is the right, for 5 years while unused (HERWIN; D13 arts 8, 10 give the support itself no end). */
export function unusedCmwRight(decidedOn: LocalDate): Period {
  return { from: decidedOn, until: termOfAdvice(decidedOn) };
}

/** IMW: from the first day of the quarter of the department's decision, for whole years (D22 art. 12). */
export function imwRight(decidedOn: LocalDate, termYears: number): Period {
  const from = firstDayOfQuarter(quarterOf(decidedOn));
  return { from, until: addYears(from, termYears) };
}

interface UsedRight {
  decidedOn: LocalDate;
  /** last day of supported employment */
  lastDay: LocalDate;
  /** the first day after the term that the running slice had; absent where it had no end */
  sliceUntil: LocalDate | undefined;
}

/** The first day after what remains; open-ended where absent. Never sooner than the support that was given. */
export function rightAfterEmployment(right: UsedRight, way: AfterEmployment): LocalDate | undefined {
  const { decidedOn, lastDay, sliceUntil } = right;
  const supported = addDays(lastDay, 1);
  if (way === 'endsWithEmployment') return supported;
  const later = (one: LocalDate, other: LocalDate) => (one > other ? one : other);
  const remaining = later(supported, termOfAdvice(decidedOn));
  if (way === 'termOfDecision') return remaining;
  return sliceUntil === undefined ? undefined : later(remaining, sliceUntil);
}

/** Support lies inside the right (D13 art. 8; D22 art. 12). */
export function reasonsNotToStartSupport(right: Dates, from: LocalDate): Refusal[] {
  return statusOn(right, from) === 'open' ? [] : [{ code: 'rightNotValid', text: text.rightNotValid }];
}

export interface RevocationFacts {
  validity: Period;
  revokedOn: LocalDate;
  /** the expert assigned to the case for CMW; for IMW the department that recorded the grant */
  forThisActor: boolean;
}

/** A decision ends the support (D13 art. 10; IMW: the department, D22 art. 37), never looking back. */
export function reasonsNotToRevoke(
  { validity, revokedOn, forThisActor }: RevocationFacts,
  today: LocalDate,
): Refusal[] {
  const refusals: Refusal[] = [];
  if (!forThisActor) refusals.push({ code: 'notForYouToRevoke', text: text.notForYouToRevoke });
  if (revokedOn < today) refusals.push({ code: 'revokedInThePast', field: 'revokedOn', text: text.revokedInThePast });
  if (validity.until !== undefined && revokedOn >= validity.until) {
    refusals.push({ code: 'endsSooner', field: 'revokedOn', text: text.endsSooner });
  }
  return refusals;
}

/** No person has two CMW rights at a time. */
export function reasonsNotToOpenCmw(facts: { overlaps: boolean }): Refusal[] {
  return facts.overlaps ? [{ code: 'rightOpenAlready', text: text.rightOpenAlready }] : [];
}

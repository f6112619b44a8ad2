import { addYears, type LocalDate } from '../../../platform/calendar/dates.js';
import type { Refusal } from '../../../platform/refusal.js';
import type { AidCategory } from '../../1-indication/indication.lifecycle.js';
import { grantRefusals as text } from './grant.texts.js';

const imwInForce = '2023-07-01';

export interface Advice {
  advisedOn: LocalDate;
  aidCategory: AidCategory;
}

export interface GrantFacts {
  appliedOn: LocalDate;
  decidedOn: LocalDate;
  termYears: number;
  selfEmployed: boolean;
  /** the advised outcome that it rests on */
  advice?: Advice;
  overlaps: boolean;
}

/** D22 arts 8, 12: 5 years; 2 for who is severely disadvantaged. */
export function longestTerm(aidCategory: AidCategory | undefined): number {
  return aidCategory === 'severelyDisadvantaged' ? 2 : 5;
}

/** The department grants (D22 art. 37) on the advice of VDAB (D22 art. 32). */
export function reasonsNotToRecord(facts: GrantFacts, today: LocalDate): Refusal[] {
  const refusals = [...reasonsInItself(facts, today), ...reasonsInAdvice(facts)];
  const years = longestTerm(facts.advice?.aidCategory);
  const article = 'D22 art. 12';
  if (facts.termYears > years) {
    refusals.push({ code: 'termTooLong', field: 'termYears', text: text.termTooLong, parameters: { years }, article });
  }
  if (facts.overlaps) refusals.push({ code: 'grantOverlaps', text: text.grantOverlaps, article });
  return refusals;
}

function reasonsInItself({ appliedOn, decidedOn, selfEmployed }: GrantFacts, today: LocalDate): Refusal[] {
  const refusals: Refusal[] = [];
  const field = 'decidedOn';
  if (decidedOn > today) refusals.push({ code: 'decidedInTheFuture', field, text: text.decidedInTheFuture });
  if (decidedOn < imwInForce) refusals.push({ code: 'imwNotInForce', field, text: text.imwNotInForce, article: 'D22' });
  if (appliedOn > decidedOn) {
    refusals.push({ code: 'appliedAfterDecision', field: 'appliedOn', text: text.appliedAfterDecision });
  }
  if (selfEmployed) {
    const article = 'D22 arts 27-31';
    refusals.push({ code: 'selfEmployedNotOffered', field: 'beneficiary', text: text.selfEmployedNotOffered, article });
  }
  return refusals;
}

/** An advice that nobody used lapses after 5 years (HERWIN, read for CMW; the same is taken for IMW). */
function reasonsInAdvice({ appliedOn, decidedOn, advice }: GrantFacts): Refusal[] {
  if (!advice) return [{ code: 'noAdvisedOutcome', text: text.noAdvisedOutcome, article: 'D22 art. 32' }];
  const refusals: Refusal[] = [];
  const { advisedOn } = advice;
  const parameters = { advisedOn };
  if (decidedOn < advisedOn) {
    refusals.push({ code: 'decidedBeforeAdvice', field: 'decidedOn', text: text.decidedBeforeAdvice, parameters });
  }
  if (appliedOn >= addYears(advisedOn, 5)) {
    refusals.push({ code: 'adviceExpired', field: 'appliedOn', text: text.adviceExpired, parameters });
  }
  return refusals;
}

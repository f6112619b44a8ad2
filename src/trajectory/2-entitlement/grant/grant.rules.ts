import type { LocalDate } from '../../../platform/calendar/dates.js';
import type { Refusal } from '../../../platform/refusal.js';
import { regimeOn } from '../../../regulation/law/regimes/regimes.js';
import { longestGrantYears, termOfAdvice } from '../../../regulation/law/regimes/terms.js';
import type { AidCategory } from '../../1-indication/indication.lifecycle.js';
import { grantRefusals as text } from './grant.texts.js';

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

/** The department grants (D22 art. 37) on the advice of VDAB (D22 art. 32). */
export function reasonsNotToRecord(facts: GrantFacts, today: LocalDate): Refusal[] {
  const refusals = [...reasonsInItself(facts, today), ...reasonsInAdvice(facts)];
  const years = longestGrantYears(facts.advice?.aidCategory);
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
  if (!regimeOn('IMW', decidedOn).inForce)
    refusals.push({ code: 'imwNotInForce', field, text: text.imwNotInForce, article: 'D22' });
  if (appliedOn > decidedOn) {
    refusals.push({ code: 'appliedAfterDecision', field: 'appliedOn', text: text.appliedAfterDecision });
  }
  if (selfEmployed) {
    const article = 'D22 arts 27-31';
    refusals.push({ code: 'selfEmployedNotOffered', field: 'beneficiary', text: text.selfEmployedNotOffered, article });
  }
  return refusals;
}

function reasonsInAdvice({ appliedOn, decidedOn, advice }: GrantFacts): Refusal[] {
  if (!advice) return [{ code: 'noAdvisedOutcome', text: text.noAdvisedOutcome, article: 'D22 art. 32' }];
  const refusals: Refusal[] = [];
  const { advisedOn } = advice;
  const parameters = { advisedOn };
  if (decidedOn < advisedOn) {
    refusals.push({ code: 'decidedBeforeAdvice', field: 'decidedOn', text: text.decidedBeforeAdvice, parameters });
  }
  if (appliedOn >= termOfAdvice(advisedOn)) {
    refusals.push({ code: 'adviceExpired', field: 'appliedOn', text: text.adviceExpired, parameters });
  }
  return refusals;
}

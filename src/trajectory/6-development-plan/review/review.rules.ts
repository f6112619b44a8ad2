import type { LocalDate } from '../../../platform/calendar/dates.js';
import type { Refusal } from '../../../platform/refusal.js';
import type { PlanStatus } from '../plan.lifecycle.js';
import { reviewRefusals as text } from './review.texts.js';

export interface ReviewFacts {
  status: PlanStatus;
  agreedOn: LocalDate | null;
  lastReviewedOn: LocalDate | null;
}

/** D13 art. 15: the firm evaluates the plan every year. */
export function reasonsNotToReview(facts: ReviewFacts, reviewedOn: LocalDate, today: LocalDate): Refusal[] {
  const { status, agreedOn, lastReviewedOn } = facts;
  const field = 'reviewedOn';
  const refusals: Refusal[] = [];
  const refuse = (code: keyof typeof text, more: Partial<Refusal>) =>
    refusals.push({ code, text: text[code], ...more });
  if (status !== 'agreed') refuse('planNotAgreed', {});
  if (reviewedOn > today) refuse('reviewedInTheFuture', { field });
  if (agreedOn !== null && reviewedOn < agreedOn) refuse('reviewedBeforeItRan', { field, parameters: { agreedOn } });
  if (lastReviewedOn !== null && reviewedOn <= lastReviewedOn)
    refuse('reviewedLaterAlready', { field, parameters: { lastReviewedOn } });
  return refusals;
}

import { expect, test } from '@jest/globals';
import { type ReviewFacts, reasonsNotToReview } from './review.rules.js';

const first: ReviewFacts = { status: 'agreed', agreedOn: '2026-03-02', lastReviewedOn: null };
const second: ReviewFacts = { ...first, lastReviewedOn: '2026-09-01' };
const today = '2027-03-02';

test.each<[ReviewFacts, string, string[]]>([
  [first, '2026-03-02', []],
  [first, '2026-03-01', ['reviewedBeforeItRan']],
  [first, '2027-03-02', []],
  [first, '2027-03-03', ['reviewedInTheFuture']],
  [second, '2026-09-01', ['reviewedLaterAlready']],
  [second, '2026-09-02', []],
  [second, '2026-03-01', ['reviewedBeforeItRan', 'reviewedLaterAlready']],
  [{ ...first, status: 'draft', agreedOn: null }, '2027-03-03', ['planNotAgreed', 'reviewedInTheFuture']],
  [{ ...second, status: 'superseded' }, '2027-03-01', ['planNotAgreed']],
  [{ ...second, status: 'closed' }, '2027-03-01', ['planNotAgreed']],
])('%j, reviewed on %s', (facts, reviewedOn, expected) => {
  expect(reasonsNotToReview(facts, reviewedOn, today).map(({ code }) => code)).toEqual(expected);
});

import { expect, test } from '@jest/globals';
import { reasonsNotToMandate, reasonsNotToVoidMandate } from './mandate.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);
const others = [{ from: '2026-01-01', until: '2027-01-01' }];

test.each([
  [{ from: '2027-01-01', until: '2033-01-01' }, []],
  [{ from: '2027-01-01', until: '2033-01-02' }, ['longerThanSixYears']],
  [{ from: '2027-01-01' }, ['longerThanSixYears']],
  [{ from: '2028-02-29', until: '2034-02-28' }, []],
  [{ from: '2028-02-29', until: '2034-03-01' }, ['longerThanSixYears']],
  [{ from: '2026-12-31', until: '2028-01-01' }, ['mandatedAlready']],
  [{ from: '2027-01-01', until: '2027-01-01' }, ['endsBeforeItBegins']],
])('transition guidance %o beside one of 2026', (period, expected) => {
  expect(codes(reasonsNotToMandate(period, { kind: 'transitionGuidance', namesAdviser: false, others }))).toEqual(
    expected,
  );
});

test.each([
  [true, []],
  [false, ['adviserIsMissing']],
])('advice, adviser and certificate named: %s', (namesAdviser, expected) => {
  const facts = { kind: 'indicationAdvice' as const, namesAdviser, others };
  expect(codes(reasonsNotToMandate({ from: '2027-01-01' }, facts))).toEqual(expected);
});

test('what is void neither ends nor is voided again', () => {
  const facts = { kind: 'indicationAdvice' as const, namesAdviser: true, others: [], voided: true };
  expect(codes(reasonsNotToMandate({ from: '2026-01-01' }, facts))).toEqual(['mandateVoided']);
  expect(codes(reasonsNotToVoidMandate({ voided: true }))).toEqual(['mandateVoided']);
});

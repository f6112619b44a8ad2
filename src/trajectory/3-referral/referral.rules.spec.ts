import { expect, test } from '@jest/globals';
import {
  lastDayOf,
  reasonsNotToAccept,
  reasonsNotToAnswer,
  reasonsNotToChange,
  reasonsNotToDraft,
  reasonsNotToHire,
  reasonsNotToRequest,
} from './referral.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);
const today = '2026-03-02';
const place = { measure: 'CMW', rightHolds: true, labeled: true, vacancyOpen: true, positionOpen: true } as const;
const request = { ...place, trajectoryOpen: true, hasLetter: true };

test.each([
  [{}, []],
  [{ trajectoryOpen: false }, ['trajectoryClosed']],
  [{ referredAlready: true }, ['referredAlready']],
  [{ trajectoryOpen: false, referredAlready: true }, ['trajectoryClosed', 'referredAlready']],
])('drafting with %j', (change, expected) => {
  expect(codes(reasonsNotToDraft({ trajectoryOpen: true, referredAlready: false, ...change }))).toEqual(expected);
});

test.each([
  [{}, []],
  [{ rightHolds: false }, ['rightMissing']],
  [{ labeled: false }, ['labelNotValid']],
  [{ measure: 'IMW', labeled: false }, []],
  [{ measure: 'IMW', rightHolds: false }, ['rightMissing']],
  [{ vacancyOpen: false }, ['vacancyNotOpen']],
  [{ positionOpen: false }, ['noPositionOpen']],
  [{ hasLetter: false }, ['letterMissing']],
  [{ trajectoryOpen: false }, ['trajectoryClosed']],
] as const)('requesting with %j', (change, expected) => {
  expect(codes(reasonsNotToRequest({ ...request, ...change }, today))).toEqual(expected);
});

test('every reason at once, each with its article', () => {
  const nothing = { rightHolds: false, labeled: false, vacancyOpen: false, positionOpen: false };
  const refusals = reasonsNotToRequest({ measure: 'CMW', ...nothing, trajectoryOpen: false, hasLetter: false }, today);
  expect(refusals.map(({ code, article }) => [code, article])).toEqual([
    ['trajectoryClosed', undefined],
    ['rightMissing', 'D13 art. 8'],
    ['labelNotValid', 'D13 art. 4'],
    ['vacancyNotOpen', undefined],
    ['noPositionOpen', undefined],
    ['letterMissing', undefined],
  ]);
});

test.each([
  ['2026-03-01', ['answerTermPassed']],
  ['2026-03-02', []],
  ['2026-03-03', []],
  [null, ['answerTermPassed']],
])('an answer that is due on %s', (dueOn, expected) => {
  expect(codes(reasonsNotToAnswer(dueOn, today))).toEqual(expected);
});

test('accepting late, without right, label or position', () => {
  const facts = { ...place, rightHolds: false, labeled: false, positionOpen: false, answerDueOn: '2026-03-01' };
  expect(codes(reasonsNotToAccept(facts, today))).toEqual([
    'answerTermPassed',
    'rightMissing',
    'labelNotValid',
    'noPositionOpen',
  ]);
});

test.each([
  ['2026-03-02', undefined, '1', []],
  ['2026-03-02', '2026-03-03', '0.000001', []],
  ['2026-03-02', '2026-03-02', '0.5', ['contractEndsBeforeItBegins']],
  ['2026-03-02', undefined, '0', ['fractionNotPositive']],
  ['2026-03-02', '2026-03-01', '0.000000', ['contractEndsBeforeItBegins', 'fractionNotPositive']],
])('hiring from %s until %s for %s of full time', (from, until, fraction, expected) => {
  expect(codes(reasonsNotToHire({ decisionDueOn: today, from, until, fraction }, today))).toEqual(expected);
});

test('only a draft changes', () => {
  expect(reasonsNotToChange('draft')).toEqual([]);
  expect(codes(reasonsNotToChange('requested'))).toEqual(['notADraft']);
});

test.each([
  [10, 'workingDays', '2026-03-02', '2026-03-16'],
  [10, 'workingDays', '2026-03-27', '2026-04-13'],
  [30, 'days', '2026-03-02', '2026-04-01'],
] as const)('%s %s from %s last until %s', (days, unit, from, expected) => {
  expect(lastDayOf({ days, unit }, from)).toBe(expected);
});

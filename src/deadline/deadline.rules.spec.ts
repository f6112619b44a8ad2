import { describe, expect, test } from '@jest/globals';
import { differenceOf, latestReminder, nextReminder, stepOf } from './deadline.rules.js';

const indication = { reminderSteps: [-7, 0], repeatDays: 7 };
const referral = { reminderSteps: [-5, -2], repeatDays: null };
const due = '2026-03-31';

describe('the next reminder that is not before a day', () => {
  test.each([
    [indication, '2026-03-01', '2026-03-24'],
    [indication, '2026-03-24', '2026-03-24'],
    [indication, '2026-03-25', '2026-03-31'],
    [indication, '2026-03-31', '2026-03-31'],
    [indication, '2026-04-01', '2026-04-07'],
    [indication, '2026-04-07', '2026-04-07'],
    [indication, '2026-04-08', '2026-04-14'],
    [referral, '2026-03-26', '2026-03-26'],
    [referral, '2026-03-27', '2026-03-29'],
    [referral, '2026-03-30', null],
    [referral, '2026-05-01', null],
  ])('%o from %s: %s', (plan, from, expected) => expect(nextReminder(plan, due, from)).toBe(expected));
});

describe('the latest reminder that should have left', () => {
  test.each([
    [indication, '2026-03-23', null],
    [indication, '2026-03-24', '2026-03-24'],
    [indication, '2026-03-30', '2026-03-24'],
    [indication, '2026-03-31', '2026-03-31'],
    [indication, '2026-04-06', '2026-03-31'],
    [indication, '2026-04-07', '2026-04-07'],
    [indication, '2026-05-20', '2026-05-19'],
    [referral, '2026-03-29', '2026-03-29'],
    [referral, '2026-06-01', '2026-03-29'],
  ])('%o on %s: %s', (plan, today, expected) => expect(latestReminder(plan, due, today)).toBe(expected));
});

test.each([
  ['2026-03-30', 'before'],
  ['2026-03-31', 'due'],
  ['2026-04-01', 'overdue'],
])('on %s it is %s', (today, expected) => expect(stepOf(due, today)).toBe(expected));

describe('what is due beside what is written', () => {
  const row = { occurrence: '', dueOn: due, organizationId: 'firm' };
  const wanted = { dueOn: due, organizationId: 'firm' };
  const nothing = { toOpen: [], superseded: [], ended: [] };

  test('agreement changes nothing', () => expect(differenceOf([wanted], [row])).toEqual(nothing));
  test('what is new is opened', () => expect(differenceOf([wanted], [])).toEqual({ ...nothing, toOpen: [wanted] }));
  test('what is no longer due ends', () => expect(differenceOf([], [row])).toEqual({ ...nothing, ended: [row] }));
  test('another day supersedes', () => {
    const later = { ...wanted, dueOn: '2026-04-15' };
    expect(differenceOf([later], [row])).toEqual({ toOpen: [later], superseded: [row], ended: [] });
  });
  test('another addressee supersedes', () => {
    const other = { ...wanted, organizationId: 'other' };
    expect(differenceOf([other], [row])).toEqual({ toOpen: [other], superseded: [row], ended: [] });
  });
  test('occurrences stand beside each other', () => {
    const quarters = [
      { ...wanted, occurrence: '2026Q1' },
      { ...wanted, occurrence: '2026Q2' },
    ];
    const written = [{ ...row, occurrence: '2026Q1' }];
    expect(differenceOf(quarters, written)).toEqual({ ...nothing, toOpen: [quarters[1]] });
  });
});

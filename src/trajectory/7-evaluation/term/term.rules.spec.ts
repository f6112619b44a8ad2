import { expect, test } from '@jest/globals';
import { awaitingFrom, evaluationDueOn, type TermFacts } from './term.rules.js';

const start = { origin: 'start', from: '2026-03-02', until: '2031-03-02' };
const facts: TermFacts = {
  slice: start,
  supportedFrom: '2026-03-02',
  supportedUntil: null,
  lastDecidedOn: null,
  periodicity: null,
};
const awaiting = { origin: 'awaitingEvaluation', from: '2031-03-02', until: null };

test.each<[string, Partial<TermFacts>, string | null]>([
  ['the last day of the slice', {}, '2031-03-01'],
  ['nothing for a slice without end', { slice: { ...start, origin: 'before2019', until: null } }, null],
  ['nothing for IMW without a periodicity', { slice: null }, null],
  ['the end of the first round', { periodicity: { months: 24, setOn: '2026-03-10' } }, '2028-03-01'],
  ['a round of IMW', { slice: null, periodicity: { months: 12, setOn: '2026-03-10' } }, '2027-03-01'],
  ['the first round that ends after it was set', { periodicity: { months: 24, setOn: '2028-03-01' } }, '2030-03-01'],
  ['the round of the day before', { periodicity: { months: 24, setOn: '2028-02-29' } }, '2028-03-01'],
  ['the slice where rounds are longer', { periodicity: { months: 60, setOn: '2030-01-01' } }, '2031-03-01'],
  [
    'a round from the last decision',
    { periodicity: { months: 24, setOn: '2026-03-10' }, lastDecidedOn: '2028-02-10' },
    '2030-02-09',
  ],
  ['the term that passed, while it awaits', { slice: awaiting }, '2031-03-01'],
  ['the term that passed, whatever was decided before', { slice: awaiting, lastDecidedOn: '2031-03-01' }, '2031-03-01'],
  ['five years from a decision since', { slice: awaiting, lastDecidedOn: '2031-03-02' }, '2036-03-01'],
  ['nothing where the support ends that day', { supportedUntil: '2031-03-01' }, null],
  ['still where the support ends the day after', { supportedUntil: '2031-03-02' }, '2031-03-01'],
])('due: %s', (_name, more, expected) => {
  expect(evaluationDueOn({ ...facts, ...more })).toBe(expected);
});

test.each([
  ['2031-03-01', null],
  ['2031-03-02', '2031-03-02'],
  ['2031-05-20', '2031-03-02'],
])('on %s the support goes on undecided from %s', (today, expected) => {
  expect(awaitingFrom({ slice: start }, today)).toBe(expected);
});

test('what has no end, or is not there, awaits nothing', () => {
  expect(awaitingFrom({ slice: awaiting }, '2040-01-01')).toBeNull();
  expect(awaitingFrom({ slice: null }, '2040-01-01')).toBeNull();
});

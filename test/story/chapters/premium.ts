import { absent, act, type Chapter, get, post, type Step } from '../step.js';
import { wages } from './work.js';

/** 600 euro more than was declared first. */
const corrected = { quarter: '2026Q4', grossCents: 648_000, ...wages };

const eightQuarters = ['2029Q2', '2029Q3', '2029Q4', '2030Q1', '2030Q2', '2030Q3', '2030Q4', '2031Q1'].map(
  (quarter) => ({
    quarter,
  }),
);

const settles: Step[] = [
  { day: '2029-04-03', because: 'the department settles what is still open' },
  {
    who: 'dirk',
    does: "calculates what An earned Griet's firm in the last quarter of 2026",
    ask: (kept) => post('/statements', { employmentId: kept.id('employment'), quarter: '2026Q4' }),
    status: 201,
    holds: { status: 'calculated', certainty: 'unverified', without: [], measure: 'CMW' },
    keep: 'statement',
  },
  {
    who: 'dirk',
    does: 'confirms it: from now on it is not changed any more',
    ask: (kept) => act(kept.of('statement'), 'confirmation', {}, 'the-first-settlement'),
    status: 200,
    holds: { status: 'confirmed', confirmedOn: '2029-04-03' },
  },
];

const explains: Step[] = [
  {
    who: 'griet',
    does: 'reads what it rests on, line by line: an income not read at its source says so, and so does an invented amount',
    ask: (kept) => get(kept.of('statement').self),
    status: 200,
    holds: {
      trajectoryId: absent,
      lines: [
        {
          ...{ title: 'Loonpremie', amountCents: 419_400, articles: ['D13 art. 12'], marks: ['unverified'] },
          formula: /^0\.60 x min\(2330\.00; .* x 3$/,
        },
        { title: 'Begeleidingspremie, vast deel', certainty: 'unverified', marks: ['fictitious'] },
        { title: 'Begeleidingspremie, variabel deel', certainty: 'unverified', marks: ['fictitious'] },
      ],
    },
  },
  { who: 'tom', does: 'reads no premium', ask: (kept) => get(kept.of('statement').self), status: 403 },
  {
    who: 'person:an',
    does: 'reads it too',
    ask: () => get('/statements?quarter=2026Q4'),
    status: 200,
    holds: { items: [{ quarter: '2026Q4', status: 'confirmed' }] },
  },
];

const corrects: Step[] = [
  { day: '2029-04-10', because: 'the firm found an hour sheet that was not declared' },
  {
    who: 'griet',
    does: 'declares the quarter again, with the wages that were forgotten',
    ask: (kept) => post(`${kept.of('employment').self}/declarations`, corrected),
    status: 201,
    holds: { quarter: '2026Q4', grossCents: 648_000 },
  },
  {
    who: 'dirk',
    does: 'calculates a new statement that replaces the first: the difference per line, and in total',
    ask: (kept) => post(`${kept.of('statement').self}/correction`, {}),
    status: 201,
    holds: {
      status: 'calculated',
      difference: {
        totalCents: 36_000,
        lines: [{ kind: 'wagePremium', beforeCents: 419_400, afterCents: 455_400, differenceCents: 36_000 }],
      },
    },
    keep: 'correction',
  },
  {
    who: 'dirk',
    does: 'confirms the correction',
    ask: (kept) => act(kept.of('correction'), 'confirmation', {}, 'the-correction'),
    status: 200,
    holds: { status: 'confirmed' },
  },
  {
    who: 'dirk',
    does: 'has nothing left to correct',
    ask: (kept) => post(`${kept.of('correction').self}/correction`, {}),
    status: 409,
    holds: { refusals: [{ code: 'nothingToCorrect' }] },
  },
  {
    who: 'griet',
    does: 'still reads the first as it stood, and as it was known on any day',
    ask: (kept) => get(`${kept.of('correction').self}?knownOn=2029-04-09`),
    status: 200,
    holds: (kept) => ({ knownOn: '2029-04-09', totalCents: Number(kept.of('statement').totalCents) }),
  },
  {
    who: 'griet',
    does: 'asks what another hire would bring, with invented facts',
    ask: () =>
      post('/simulations', {
        support: { measure: 'CMW', rate: '45', level: 'medium' },
        contractualFraction: '0.8',
        wage: { grossCents: 588_000, ...wages },
      }),
    status: 200,
    holds: { quarters: eightQuarters },
  },
];

export const premium: Chapter = {
  title: 'What it earns the firm explains itself, and is corrected by a difference',
  steps: [...settles, ...explains, ...corrects],
};

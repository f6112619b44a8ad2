import { type Chapter, get, post } from '../step.js';

const declared = {
  quarter: '2026Q4',
  grossCents: 588_000,
  contributionsCents: 147_000,
  reductionsCents: 36_000,
  otherAidCents: 0,
  days: '52.00',
};

export const declaration: Chapter = {
  title: 'The first quarter is declared',
  steps: [
    { day: '2027-01-25', because: 'a week before the declaration is due' },
    { mailTo: 'green@example.org', says: [/aangifte/i, /31 januari 2027/] },
    {
      who: 'griet',
      does: 'declares the last quarter of 2026',
      ask: (kept) => post(`${kept.of('employment').self}/declarations`, declared),
      status: 201,
      holds: { quarter: '2026Q4', grossCents: 588_000, declaredOn: '2027-01-25' },
    },
    {
      who: 'griet',
      does: 'has met that term; the next runs',
      ask: () => get('/deadlines?kind=declarationMissing'),
      status: 200,
      holds: { items: [{ occurrence: '2027Q1', dueOn: '2027-04-30' }] },
      inAMoment: true,
    },
    {
      who: 'carla',
      does: 'reads the declaration',
      ask: (kept) => get(`${kept.of('employment').self}/declarations`),
      status: 200,
      holds: { items: [{ quarter: '2026Q4', days: '52.00' }] },
    },
    {
      who: 'tom',
      does: 'reads no wages',
      ask: (kept) => get(`${kept.of('employment').self}/declarations`),
      status: 403,
    },
  ],
};

import { type Chapter, get, post, type Step } from '../step.js';

export const wages = { contributionsCents: 147_000, reductionsCents: 36_000, otherAidCents: 0, days: '52.00' };

/** A quarter of An's wages, in time, so that nobody is reminded. */
export const declares = (quarter: string, declaredOn: string): Step => ({
  who: 'griet',
  does: `declares ${quarter}`,
  ask: (kept) => post(`${kept.of('employment').self}/declarations`, { quarter, grossCents: 588_000, ...wages }),
  status: 201,
  holds: { quarter, declaredOn },
});

export const work: Chapter = {
  title: 'She works, and the plan goes with her',
  steps: [
    { day: '2027-04-20', because: 'spring' },
    declares('2027Q1', '2027-04-20'),
    {
      who: 'carla',
      does: 'sets a yearly evaluation, and schedules the first',
      ask: (kept) =>
        post('/evaluations', {
          employmentId: kept.id('employment'),
          plannedOn: '2027-09-15',
          periodicityMonths: 12,
        }),
      status: 201,
      holds: { status: 'scheduled', initiative: 'employmentService', dueOn: '2027-09-30' },
      keep: 'evaluation',
    },
    { day: '2027-07-20', because: 'before the summer holidays' },
    declares('2027Q2', '2027-07-20'),
    {
      who: 'griet',
      does: 'reviews the plan with An, within the year',
      ask: (kept) =>
        post(`${kept.of('newPlan').self}/reviews`, {
          reviewedOn: '2027-07-20',
          conclusion: 'Beide doelen zijn bereikt; An oefent nu op hellingen.',
        }),
      status: 201,
      holds: { reviewedOn: '2027-07-20' },
    },
    {
      who: 'griet',
      does: 'has the next review due a year later',
      ask: () => get('/deadlines?kind=planReviewDue'),
      status: 200,
      holds: { items: [{ dueOn: '2028-07-20' }] },
    },
  ],
};

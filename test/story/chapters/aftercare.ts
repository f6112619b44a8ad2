import { act, type Body, type Chapter, get, type Kept, post, type Step } from '../step.js';
import { declares } from './work.js';

const ended = (kept: Kept): Body => kept.of('employment');

export const aftercare: Chapter = {
  title: 'Aftercare begins with the new job, and the support ends the day before',
  steps: [
    { day: '2028-02-15', because: 'two weeks before the phase has to end' },
    { mailTo: 'provider@example.org', says: [/fase van een doorstroomtraject/, /29 februari 2028/] },
    { day: '2028-02-21', because: 'the day before the new job' },
    {
      who: 'carla',
      does: 'records the new job',
      ask: (kept) =>
        act(kept.of('transition'), 'advance', {
          newJob: { kind: 'regular', startsOn: '2028-02-22', employerId: kept.id('garden') },
        }),
      status: 200,
      holds: { status: 'aftercare', newJob: { kind: 'regular', startsOn: '2028-02-22' } },
    },
    {
      who: 'griet',
      does: 'sees that the supported employment has ended',
      ask: (kept) => get(ended(kept).self),
      status: 200,
      holds: { status: 'ended', contractUntil: '2028-02-22', supportedUntil: '2028-02-22' },
    },
    {
      who: 'tom',
      does: 'sees the package and the right end with it',
      ask: (kept) => get(`${kept.of('right').self}`),
      status: 200,
      holds: { validUntil: '2028-02-22' },
    },
    {
      who: 'tom',
      does: 'looks at what was true of the case while she worked',
      ask: (kept) => get(`${kept.of('case').self}?asOf=2027-12-01`),
      status: 200,
      holds: {
        asOf: {
          status: 'open',
          parts: [
            { kind: 'entitlement', status: 'open' },
            { kind: 'package', status: 'running' },
            { kind: 'employment', status: 'active' },
            { kind: 'plan', status: 'agreed' },
            { kind: 'transition', status: 'internship' },
          ],
        },
      },
    },
    {
      who: 'griet',
      does: 'has nothing due any more of the job but the quarter that still was worked',
      ask: () => get('/deadlines?status=open'),
      status: 200,
      holds: { items: [{ kind: 'declarationMissing', occurrence: '2028Q1' }] },
      inAMoment: true,
    },
    { day: '2028-04-20', because: 'the first quarter is over' },
    declares('2028Q1', '2028-04-20'),
    { day: '2028-05-19', because: 'the last days of aftercare' },
    { mailTo: 'provider@example.org', says: [/fase van een doorstroomtraject/, /21 mei 2028/] },
    { mailTo: 'provider@example.org', says: [/Volg een nieuwe job na doorstroming op/, /nog 3 dagen/] },
    acts('completes the path', 'completion', 'completed'),
    ...follows(3, '2028-05-22'),
    ...follows(6, '2028-08-22'),
    ...follows(12, '2029-02-22'),
    {
      who: 'carla',
      does: 'closes the case: she works',
      ask: (kept) => act(kept.of('case'), 'closure', { endedOn: '2029-02-22', reason: 'goalReached' }),
      status: 200,
      holds: { status: 'closed', endReason: 'goalReached' },
    },
  ],
};

function acts(does: string, noun: string, status: string): Step {
  return {
    who: 'petra',
    does,
    ask: (kept) => act(kept.of('transition'), noun),
    status: 200,
    holds: { status },
  };
}

function inDutch(day: string): string {
  return new Date(`${day}T12:00Z`).toLocaleDateString('nl-BE', { day: 'numeric', month: 'long', year: 'numeric' });
}

function follows(months: number, day: string): Step[] {
  return [
    { day, because: `${months} months in the new job` },
    { mailTo: 'provider@example.org', says: [/Vandaag: opvolging van een nieuwe job/, new RegExp(inDutch(day))] },
    {
      who: 'petra',
      does: 'asks how it goes',
      ask: (kept) => post(`${kept.of('transition').self}/followUps`, { months, stillEmployed: true }),
      status: 201,
      holds: { months, stillEmployed: true, recordedOn: day },
    },
  ];
}

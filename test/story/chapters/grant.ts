import { bram, bree } from '../cast.js';
import { absent, act, type Chapter, get, post } from '../step.js';

const written = {
  proposedMeasures: ['IMW'],
  aidCategory: 'disabledWorker',
  proposedGuidanceNeed: 'low',
  conclusion: 'Bram kan met beperkte begeleiding in een gewone onderneming aan de slag.',
  findings: [{ category: 'd350', qualifier: 2 }],
};

const advised = {
  measure: 'IMW',
  result: 'advised',
  guidanceNeed: 'low',
  aidCategory: 'disabledWorker',
  motivation: 'Met maandelijkse opvolging kan Bram zijn werk volhouden.',
  article: 'D22 art. 32',
  sentOn: '2026-10-07',
};

const granted = (employerId: string) => ({
  ssin: bram.ssin,
  birthDate: bram.birthDate,
  employerId,
  appliedOn: '2026-10-07',
  decidedOn: '2026-10-07',
  termYears: 5,
});

export const grant: Chapter = {
  title: 'Somebody else: individual maatwerk, granted by the department; and a request refused with all its reasons',
  steps: [
    {
      who: 'tom',
      does: 'registers Bram',
      ask: () => post('/persons', bram),
      status: 201,
      holds: { givenName: 'Bram' },
      keep: 'bram',
    },
    {
      who: 'tom',
      does: 'opens a trajectory in Bree',
      ask: (kept) => post('/trajectories', { personId: kept.id('bram'), municipalityNis: bree }),
      status: 201,
      holds: { number: 'T-2026-000002', status: 'open' },
      keep: 'caseOfBram',
    },
    {
      who: 'tom',
      does: 'proposes that the employment service directs',
      ask: (kept) =>
        post(`${kept.of('caseOfBram').self}/participants`, { organizationId: kept.id('office'), role: 'directing' }),
      status: 201,
      holds: { status: 'proposed' },
      keep: 'proposalOfBram',
    },
    {
      who: 'carla',
      does: 'accepts and leads',
      ask: (kept) => act(kept.of('proposalOfBram'), 'acceptance', { leadMemberId: kept.id('carla') }),
      status: 200,
      holds: { status: 'active' },
    },
    {
      who: 'carla',
      does: 'assigns the expert',
      ask: (kept) => post(`${kept.of('caseOfBram').self}/assignments`, { memberId: kept.id('els') }),
      status: 201,
    },
    {
      who: 'carla',
      does: 'writes an indication for individual maatwerk',
      ask: (kept) => post('/indications', { trajectoryId: kept.id('caseOfBram'), ...written }),
      status: 201,
      holds: { status: 'draft' },
      keep: 'indicationOfBram',
    },
    {
      who: 'carla',
      does: 'submits it',
      ask: (kept) => act(kept.of('indicationOfBram'), 'submission'),
      status: 200,
      holds: { status: 'submitted' },
    },
    {
      who: 'els',
      does: 'advises it',
      ask: (kept) => act(kept.of('indicationOfBram'), 'decision', { outcomes: [advised] }),
      status: 200,
      holds: { status: 'decided' },
    },
    {
      who: 'tom',
      does: 'sees no right yet: the department grants it',
      ask: (kept) => get(`/entitlements?trajectoryId=${kept.id('caseOfBram')}`),
      status: 200,
      holds: { items: [] },
    },
    {
      who: 'tom',
      does: 'prepares a referral of Bram to the sorting line, and forgets the letter',
      ask: (kept) => post('/referrals', { trajectoryId: kept.id('caseOfBram'), vacancyId: kept.id('otherVacancy') }),
      status: 201,
      holds: { status: 'draft', letter: absent },
      keep: 'hopeless',
    },
    {
      who: 'karel',
      does: 'closes that vacancy meanwhile',
      ask: (kept) => act(kept.of('otherVacancy'), 'closure'),
      status: 200,
      holds: { status: 'closed', closedOn: '2026-10-07' },
    },
    {
      who: 'tom',
      does: 'requests it all the same, and hears every reason at once',
      ask: (kept) => act(kept.of('hopeless'), 'request', {}, 'bram-to-recycling'),
      status: 409,
      holds: {
        refusals: [
          { code: 'rightMissing', article: 'D13 art. 8' },
          { code: 'vacancyNotOpen' },
          { code: 'letterMissing' },
        ],
      },
    },
    {
      who: 'dirk',
      does: 'finds the bakery that applied',
      ask: () => get(`/organizations?kind=regularEmployer&municipalityNis=${bree}`),
      status: 200,
      holds: { items: [{ name: 'Voorbeeldbakkerij Bree' }] },
      keep: 'bakery',
    },
    {
      who: 'dirk',
      does: "records the department's grant: from the first day of the quarter, five years",
      ask: (kept) => post('/entitlements', granted(kept.id('bakery'))),
      status: 201,
      holds: (kept) => ({
        measure: 'IMW',
        status: 'open',
        employerId: kept.id('bakery'),
        validFrom: '2026-10-01',
        validUntil: '2031-10-01',
        worker: { givenName: 'Bram', ssin: bram.ssin },
      }),
    },
    {
      who: 'tom',
      does: 'sees that right',
      ask: (kept) => get(`/entitlements?trajectoryId=${kept.id('caseOfBram')}`),
      status: 200,
      holds: { items: [{ measure: 'IMW', status: 'open', guidanceNeed: 'low', worker: absent }] },
    },
  ],
};

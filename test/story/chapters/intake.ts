import { an, peer } from '../cast.js';
import { act, type Chapter, get, post } from '../step.js';

const lookUp = { ssin: an.ssin, birthDate: an.birthDate, reason: 'intake asked by the person at the counter' };

export const intake: Chapter = {
  title: 'A case file is opened, and organizations take part in it',
  steps: [
    { day: '2026-09-07', because: 'An comes to the counter in Peer' },
    { signsIn: 'tom' },
    {
      who: 'tom',
      does: 'looks An up by INSZ and birth date; nobody knows her',
      ask: () => post('/persons/query', lookUp),
      status: 200,
      holds: { items: [] },
    },
    {
      who: 'tom',
      does: 'registers her',
      ask: () => post('/persons', an),
      status: 201,
      holds: { givenName: 'An', version: 1 },
      keep: 'an',
    },
    {
      who: 'tom',
      does: 'opens a trajectory in Peer',
      ask: (kept) => post('/trajectories', { personId: kept.id('an'), municipalityNis: peer }),
      status: 201,
      holds: { number: /^T-2026-\d{6}$/, status: 'open', openedOn: '2026-09-07' },
      keep: 'case',
    },
    {
      who: 'tom',
      does: 'finds his own service in the directory',
      ask: () => get('/organizations?kind=coachingService'),
      status: 200,
      holds: { items: [{ name: 'T&O Voorbeeld Noord-Limburg' }] },
      keep: 'service',
    },
    {
      who: 'tom',
      does: 'looks himself up among the coaches of his service',
      ask: (kept) => get(`/organizations/${kept.id('service')}/members?role=coach`),
      status: 200,
      holds: { items: [{ name: 'Tom Voorbeeld' }] },
      keep: 'tom',
    },
    {
      who: 'tom',
      does: 'takes the case, so that its mails reach him',
      ask: (kept) => post(`${kept.of('case').self}/assignments`, { memberId: kept.id('tom'), lead: true }),
      status: 201,
      holds: { lead: true },
    },
    {
      who: 'tom',
      does: 'finds the employment service in the directory',
      ask: () => get('/organizations?kind=employmentService'),
      status: 200,
      holds: { items: [{ name: 'VDAB Voorbeeldkantoor Noord-Limburg' }] },
      keep: 'office',
    },
    {
      who: 'tom',
      does: 'proposes that it directs',
      ask: (kept) =>
        post(`${kept.of('case').self}/participants`, { organizationId: kept.id('office'), role: 'directing' }),
      status: 201,
      holds: { status: 'proposed', role: 'directing' },
      keep: 'proposal',
    },
    {
      who: 'carla',
      does: 'sees that her office is asked',
      ask: () => get('/participations?status=proposed'),
      status: 200,
      holds: { items: [{ status: 'proposed', role: 'directing' }] },
    },
    {
      who: 'carla',
      does: 'sees nothing of the case yet',
      ask: (kept) => get(kept.of('case').self),
      status: 404,
    },
    {
      who: 'carla',
      does: 'looks up the counselors of her office',
      ask: (kept) => get(`/organizations/${kept.id('office')}/members?role=counselor`),
      status: 200,
      holds: { items: [{ name: 'Carla Voorbeeld' }, { name: 'Cas Voorbeeld' }] },
      keep: 'carla',
    },
    {
      who: 'carla',
      does: 'accepts for her office and is assigned as lead',
      ask: (kept) => act(kept.of('proposal'), 'acceptance', { leadMemberId: kept.id('carla') }),
      status: 200,
      holds: { status: 'active', validFrom: '2026-09-07' },
    },
    {
      who: 'carla',
      does: 'looks up the experts',
      ask: (kept) => get(`/organizations/${kept.id('office')}/members?role=expert`),
      status: 200,
      holds: { items: [{ name: 'Els Voorbeeld' }] },
      keep: 'els',
    },
    {
      who: 'carla',
      does: 'assigns the expert who will decide',
      ask: (kept) => post(`${kept.of('case').self}/assignments`, { memberId: kept.id('els') }),
      status: 201,
      holds: { lead: false, validFrom: '2026-09-07' },
    },
  ],
};

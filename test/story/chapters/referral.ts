import { peer, requestKey } from '../cast.js';
import { absent, act, type Chapter, get, post } from '../step.js';

const greenMaintenance = {
  measure: 'CMW',
  line: 'greenMaintenance',
  title: 'Medewerker groenonderhoud',
  description: 'Onderhoud van parken en bermen in ploeg.',
  municipalityNis: peer,
  positions: 2,
};

const sorting = {
  measure: 'CMW',
  line: 'recycling',
  title: 'Medewerker sorteerlijn',
  description: 'Sorteren van binnengekomen huisraad.',
  municipalityNis: '72020',
  positions: 1,
};

const letter = 'An werkte al in het groen en begint graag deeltijds.';

export const referral: Chapter = {
  title: 'She can be referred to a vacancy',
  steps: [
    {
      who: 'griet',
      does: 'finds her own firm in the directory',
      ask: () => get('/organizations?line=greenMaintenance'),
      status: 200,
      holds: { items: [{ name: 'Voorbeeld Groenwerk Peer', kind: 'supportedWorkCompany' }] },
      keep: 'green',
    },
    {
      who: 'griet',
      does: 'reads its label',
      ask: (kept) => get(`${kept.of('green').self}/labels`),
      status: 200,
      holds: { items: [{ regime: 'CMW', validFrom: '2019-01-01', validUntil: absent }] },
    },
    {
      who: 'griet',
      does: 'drafts a vacancy of two positions in green maintenance',
      ask: () => post('/vacancies', greenMaintenance),
      status: 201,
      holds: { status: 'draft', positions: 2 },
      keep: 'vacancy',
    },
    {
      who: 'griet',
      does: 'publishes it',
      ask: (kept) => act(kept.of('vacancy'), 'publication'),
      status: 200,
      holds: { status: 'open', publishedOn: '2026-09-21', positionsOpen: 2 },
    },
    {
      who: 'karel',
      does: 'drafts another vacancy',
      ask: () => post('/vacancies', sorting),
      status: 201,
      holds: { status: 'draft' },
      keep: 'otherVacancy',
    },
    {
      who: 'karel',
      does: 'publishes it',
      ask: (kept) => act(kept.of('otherVacancy'), 'publication'),
      status: 200,
      holds: { status: 'open', positionsOpen: 1 },
    },
    { day: '2026-09-22', because: 'the next day' },
    {
      who: 'tom',
      does: 'prepares a referral to green maintenance',
      ask: (kept) => post('/referrals', { trajectoryId: kept.id('case'), vacancyId: kept.id('vacancy'), letter }),
      status: 201,
      holds: { status: 'draft' },
      keep: 'referral',
    },
    {
      who: 'tom',
      does: 'requests it; the firm has ten working days',
      ask: (kept) => act(kept.of('referral'), 'request', {}, requestKey),
      status: 200,
      holds: { status: 'requested', requestedOn: '2026-09-22', answerDueOn: '2026-10-06' },
    },
    {
      who: 'tom',
      does: 'sends the same request again under its key: it has happened once',
      ask: (kept) => act(kept.of('referral'), 'request', {}, requestKey),
      status: 200,
      holds: { status: 'requested' },
    },
    {
      who: 'tom',
      does: 'prepares a second referral, to the other vacancy',
      ask: (kept) => post('/referrals', { trajectoryId: kept.id('case'), vacancyId: kept.id('otherVacancy'), letter }),
      status: 201,
      holds: { status: 'draft' },
      keep: 'silent',
    },
    {
      who: 'tom',
      does: 'requests that too; nobody will answer',
      ask: (kept) => act(kept.of('silent'), 'request', {}, 'an-to-recycling'),
      status: 200,
      holds: { status: 'requested', answerDueOn: '2026-10-06' },
    },
    {
      who: 'griet',
      does: 'reads number, measure and letter; not who it is',
      ask: (kept) => get(kept.of('referral').self),
      status: 200,
      holds: { caseNumber: /^T-2026-/, measure: 'CMW', letter: /groen/, person: absent, package: absent },
    },
    { who: 'griet', does: 'may not read the person', ask: (kept) => get(kept.of('an').self), status: 404 },
    { who: 'karel', does: 'does not see it', ask: (kept) => get(kept.of('referral').self), status: 404 },
    {
      who: 'griet',
      does: 'accepts: name and package become visible to her',
      ask: (kept) => act(kept.of('referral'), 'acceptance'),
      status: 200,
      holds: { status: 'accepted', person: { title: 'An Voorbeeld' }, package: { rate: 60, level: 'high' } },
    },
    {
      who: 'griet',
      does: 'sees one of two positions reserved',
      ask: (kept) => get(kept.of('vacancy').self),
      status: 200,
      holds: { positionsOpen: 1, positionsReserved: 1, positionsFilled: 0 },
    },
    {
      who: 'griet',
      does: 'reads whom to call; no INSZ',
      ask: (kept) => get(kept.of('an').self),
      status: 200,
      holds: { givenName: 'An', contact: { phone: '+32470000001' }, ssin: absent },
    },
    {
      who: 'griet',
      does: 'never reads the indication',
      ask: (kept) => get(kept.of('indication').self),
      status: 403,
    },
    { day: '2026-09-28', because: 'after a trial day' },
    {
      who: 'griet',
      does: 'hires her from October 1, four days a week',
      ask: (kept) => act(kept.of('referral'), 'hire', { contract: { from: '2026-10-01' }, contractualFraction: '0.8' }),
      status: 200,
      holds: { status: 'hired', contract: { from: '2026-10-01' } },
    },
    {
      who: 'tom',
      does: 'sees what else is open for An, and keeps it',
      ask: (kept) => get(kept.of('referral').self),
      status: 200,
      holds: (kept) => ({ otherOpenReferrals: [{ id: kept.id('silent'), title: 'Medewerker sorteerlijn' }] }),
    },
  ],
};

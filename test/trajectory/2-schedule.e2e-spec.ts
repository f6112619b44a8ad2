import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Caller, TestApp } from '../support/app.js';
import { advisedImw, anIndication, answered, grantedCmw, type Indicated } from '../support/cases.js';
import { asConsequenceIn } from '../support/consequence.js';
import { anEmployment } from '../support/referrals.js';

let app: TestApp;
const today = '2026-11-24';
const as = (name: string): Caller => app.as(app.world.who(name));

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addLabel('groenwerk');
  await app.world.addOrganization('bakkerij', 'regularEmployer');
});
beforeEach(() => app.setToday(today));
afterAll(() => app.stop());

async function aGrant({ person }: Indicated, change: object) {
  const { ssin, birthDate } = person;
  const about = { ssin, birthDate, employerId: app.world.organization('bakkerij'), termYears: 5 };
  return as('officer').post('/entitlements', { ...about, appliedOn: today, decidedOn: today, ...change });
}

interface Slice {
  validFrom: string;
  validUntil?: string;
  rate: number;
  level?: string;
  origin: string;
}
const written = ({ validFrom, validUntil, rate, level }: Slice) => `${validFrom} ${validUntil} ${rate} ${level}`;
const slicesOf = async ({ self }: { self: string }): Promise<string[]> =>
  (await as('coach').get(`${self}/packages`)).body.items.map(written);
const codesOf = ({ body }: { body: { refusals?: { code: string }[] } }) => body.refusals?.map(({ code }) => code);

test('a grant of five years opens the slices of its start package, from the quarter of the decision on', async () => {
  const right = answered(await aGrant(await anIndication(app).decided(), { schedule: 'fiveYearsRaised' }), 201);
  expect(await slicesOf(right)).toEqual([
    '2026-10-01 2028-01-01 55 high',
    '2028-01-01 2029-01-01 50 high',
    '2029-01-01 2031-10-01 40 high',
  ]);
});

test('whoever reads a grant of five years reads when its extension and its change may be asked', async () => {
  const found = await anIndication(app).decided();
  const right = answered(await aGrant(found, {}), 201);
  const windows = {
    extension: { from: '2030-10-01', until: '2031-10-01' },
    change: { from: '2027-10-01', until: '2031-10-01' },
  };
  expect(right.windows).toEqual(windows);
  for (const reader of [as('coach'), app.as(app.world.signedIn(found.person.id))])
    expect((await reader.get(right.self)).body.windows).toEqual(windows);
  const otherReading = `UPDATE parameters SET value = $1, version = version + 1 WHERE name = 'imwExtensionWindow'`;
  await app.owner.query(otherReading, ['penultimateYear']);
  expect((await as('officer').get(right.self)).body.windows.extension.from).toBe('2029-10-01');
  await app.owner.query(otherReading, ['fifthYear']);
  const revocation = { revokedOn: '2026-12-01', reason: 'Niet langer nodig.', article: 'D13 art. 10' };
  const revoked = answered(await as('officer').post(`${right.self}/revocation`, revocation, right.version), 200);
  expect(revoked.windows).toBeUndefined();
});

test('a grant of two years is one slice of 20%; without guidance it has no level', async () => {
  const outcome = { ...advisedImw(today, 'severelyDisadvantaged'), guidanceNeed: 'none' };
  const found = await anIndication(app).decided(undefined, [grantedCmw(today), outcome]);
  const right = answered(await aGrant(found, { schedule: 'twoYears', termYears: 2 }), 201);
  expect(await slicesOf(right)).toEqual(['2026-10-01 2028-10-01 20 undefined']);
  expect(right.windows).toBeUndefined();
});

test('a shorter term cuts the schedule, guidance alone has no wage premium, and without a schedule nothing is known', async () => {
  const found = await anIndication(app).decided();
  const short = answered(await aGrant(found, { schedule: 'fiveYears', termYears: 3 }), 201);
  expect(await slicesOf(short)).toEqual([
    '2026-10-01 2028-01-01 40 high',
    '2028-01-01 2029-01-01 30 high',
    '2029-01-01 2029-10-01 20 high',
  ]);
  const kringwinkel = { employerId: app.world.organization('kringwinkel') };
  const guidance = answered(await aGrant(found, { schedule: 'guidanceOnly', ...kringwinkel }), 201);
  expect(await slicesOf(guidance)).toEqual(['2026-10-01 2031-10-01 0 high']);
  const unknown = answered(await aGrant(found, { employerId: app.world.organization('groenwerk') }), 201);
  expect(await slicesOf(unknown)).toEqual([]);
});

test('a schedule that fits neither term nor employer nor advice is refused with every reason', async () => {
  const fortyFive = { ...grantedCmw(today), rate: 45 };
  const found = await anIndication(app).decided(undefined, [fortyFive, advisedImw(today)]);
  const groenwerk = { employerId: app.world.organization('groenwerk') };
  expect(codesOf(await aGrant(found, { schedule: 'fiveYearsOfCmw45', termYears: 2 }))).toEqual([
    'scheduleNotOfTerm',
    'scheduleNeedsCmwAdvice',
  ]);
  expect(codesOf(await aGrant(found, { schedule: 'fiveYearsRaised', ...groenwerk }))).toEqual(['aboveCmwIndication']);
  const right = answered(await aGrant(found, { schedule: 'fiveYearsOfCmw45', ...groenwerk }), 201);
  expect(await slicesOf(right)).toEqual([
    '2026-10-01 2028-01-01 45 high',
    '2028-01-01 2029-01-01 45 high',
    '2029-01-01 2031-10-01 40 high',
  ]);
});

test('a revocation takes along what was to come', async () => {
  const right = answered(await aGrant(await anIndication(app).decided(), { schedule: 'fiveYears' }), 201);
  const body = { revokedOn: '2028-06-01', reason: 'Niet langer nodig.', article: 'D22 art. 12' };
  answered(await as('officer').post(`${right.self}/revocation`, body, right.version), 200);
  expect(await slicesOf(right)).toEqual(['2026-10-01 2028-01-01 40 high', '2028-01-01 2028-06-01 30 high']);
});

test.each([
  // three quarters without a day of work are one employment, four are another one
  ['2028-01-03', ['2026-10-01 2028-01-01 40 high', '2028-01-01 2029-01-01 30 high', '2029-01-01 2031-10-01 20 high']],
  [
    '2028-04-03',
    [
      '2026-10-01 2028-01-01 40 high',
      '2028-01-01 2028-04-01 30 high',
      '2028-04-01 2029-07-01 40 high',
      '2029-07-01 2030-07-01 30 high',
      '2030-07-01 2031-10-01 20 high',
    ],
  ],
])(
  'after a contract until March 2027, another from %s goes on in the schedule or begins it anew',
  async (from, expected) => {
    const found = await anIndication(app).decided();
    const right = answered(await aGrant(found, { schedule: 'fiveYears' }), 201);
    const contracts = [{ from: '2026-12-01', until: '2027-04-01' }, { from }];
    for (const _ of ['once', 'and again'])
      await asConsequenceIn(app, found.trajectory.id, (tx, rights) => rights.goOn(tx, right.id, contracts));
    expect(await slicesOf(right)).toEqual(expected);
  },
);

test('the firm asks its slices of a period, and draws them', async () => {
  await app.setToday('2026-03-02');
  const { self } = await anEmployment(app).active();
  const firm = as('employer');
  const count = async (query: string) => (await firm.get(`${self}/packages${query}`)).body.items.length;
  expect(await count('')).toBe(1);
  expect(await count('?from=2031-03-01&until=2031-03-02')).toBe(1);
  expect(await count('?from=2031-03-02')).toBe(0);
  expect(await count('?until=2026-03-02')).toBe(0);
  const drawn = await firm.with({ 'Accept-Language': 'fr' }).get(`${self}/packages/timeline?until=2028-01-01`);
  expect([drawn.status, drawn.headers['content-type']]).toEqual([200, 'image/svg+xml; charset=utf-8']);
  const svg = drawn.body.toString();
  expect(svg).toContain('60%, accompagnement élevé');
  expect(svg).toContain('2027Q1');
  expect((await as('otherEmployer').get(`${self}/packages/timeline`)).status).toBe(404);
  expect((await firm.get(`${self}/packages?from=2026-02-30`)).status).toBe(400);
});

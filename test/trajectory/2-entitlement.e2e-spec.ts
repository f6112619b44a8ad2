import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Tx } from '../../src/platform/database/tx.js';
import type { Rights } from '../../src/trajectory/2-entitlement/right/right.service.js';
import { type Caller, TestApp } from '../support/app.js';
import {
  advisedImw,
  anIndication,
  answered,
  aRight,
  aTrajectory,
  type Entitled,
  grantedCmw,
  type Indicated,
} from '../support/cases.js';
import { asConsequenceIn } from '../support/consequence.js';

let app: TestApp;
const as = (name: string): Caller => app.as(app.world.who(name));
const today = '2026-11-24';
const codesOf = ({ body }: { body: { refusals?: { code: string }[] } }) => body.refusals?.map(({ code }) => code);
const revocation = { revokedOn: '2026-12-01', reason: 'Ondersteuning is niet langer nodig.', article: 'D13 art. 10' };

beforeAll(async () => {
  app = await TestApp.start();
});
beforeEach(() => app.setToday(today));
afterAll(() => app.stop());

const asConsequence = (found: Entitled, step: (tx: Tx, rights: Rights) => Promise<unknown>): Promise<unknown> =>
  asConsequenceIn(app, found.trajectory.id, step);

const packagesOf = async ({ right }: Entitled) => (await as('coach').get(`${right.self}/packages`)).body.items;
const rightOf = async ({ right }: Entitled, asOf?: string) =>
  answered(await as('coach').get(`${right.self}${asOf ? `?asOf=${asOf}` : ''}`), 200);

test('a granted CMW outcome is the right itself, for five years', async () => {
  await app.setToday('2028-02-29');
  const found = await aRight(app);
  expect(found.right).toMatchObject({
    measure: 'CMW',
    validFrom: '2028-02-29',
    validUntil: '2033-02-28',
    asOf: '2028-02-29',
  });
  expect((await rightOf(found, '2028-02-28')).status).toBe('notYet');
  expect((await rightOf(found, '2033-02-27')).status).toBe('open');
  expect((await rightOf(found, '2033-02-28')).status).toBe('ended');
  const list = `/entitlements?trajectoryId=${found.trajectory.id}&asOf=`;
  expect((await as('coach').get(`${list}2033-02-27`)).body.items).toHaveLength(1);
  expect((await as('coach').get(`${list}2033-02-28`)).body.items).toHaveLength(0);
});

test('an advised IMW outcome opens nothing, nor does a refused CMW', async () => {
  const refused = {
    measure: 'CMW',
    result: 'refused',
    motivation: 'Niet nodig.',
    article: 'D13 art. 7',
    sentOn: today,
  };
  const { trajectory } = await anIndication(app).decided(undefined, [refused, advisedImw(today)]);
  expect((await as('coach').get(`/entitlements?trajectoryId=${trajectory.id}`)).body.items).toEqual([]);
});

test('rights are read by who works on the case and the person', async () => {
  const { right, person } = await aRight(app);
  for (const reader of ['coach', 'counselor', 'expert', 'teammate']) {
    expect((await as(reader).get(right.self)).status).toBe(200);
  }
  const own = app.as(app.world.signedIn(person.id));
  expect((await own.get('/entitlements')).body.items.map(({ id }: { id: string }) => id)).toEqual([right.id]);
  for (const stranger of ['otherCounselor', 'socialWorker', 'officer']) {
    expect((await as(stranger).get(right.self)).status).toBe(404);
  }
  expect((await as('employer').get(right.self)).status).toBe(403);
});

test('no second CMW right beside the first: the decision itself is refused', async () => {
  const found = await aRight(app);
  const { indication } = await anIndication(app).submitted(found);
  const body = { outcomes: [grantedCmw(today), advisedImw(today)] };
  expect(codesOf(await as('expert').post(`${indication.self}/decision`, body, 2))).toEqual(['rightOpenAlready']);
  expect((await as('expert').get(indication.self)).body.status).toBe('submitted');
  expect((await as('coach').get(`${indication.self}/outcomes`)).body.items).toEqual([]);
  await app.setToday('2031-11-24');
  const later = { outcomes: [grantedCmw('2031-11-24'), advisedImw('2031-11-24')] };
  expect((await as('expert').post(`${indication.self}/decision`, later, 2)).status).toBe(200);
});

test('the assigned expert revokes from a day on', async () => {
  const { right } = await aRight(app);
  const path = `${right.self}/revocation`;
  expect((await as('counselor').post(path, revocation, 1)).status).toBe(403);
  expect((await as('expert').post(path, revocation)).status).toBe(428);
  expect((await as('expert').post(path, revocation, 4)).status).toBe(412);
  const early = { ...revocation, revokedOn: '2026-11-23' };
  expect(codesOf(await as('expert').post(path, early, 1))).toEqual(['revokedInThePast']);
  expect(codesOf(await as('expert').post(path, { ...revocation, revokedOn: '2031-11-24' }, 1))).toEqual(['endsSooner']);
  expect((await as('expert').get(right.self)).body.availableActions).toEqual([{ action: 'revoke', href: path }]);
  const revoked = answered(await as('expert').post(path, revocation, 1), 200);
  expect(revoked).toMatchObject({
    status: 'open',
    validUntil: '2026-12-01',
    article: 'D13 art. 10',
    availableActions: [],
  });
  await app.setToday('2026-12-01');
  expect((await as('coach').get(right.self)).body.status).toBe('revoked');
  expect((await as('expert').post(path, revocation, 2)).body.currentStatus).toBe('revoked');
  const kept = await app.owner.query('SELECT validity, version FROM entitlements_versions WHERE id = $1', [right.id]);
  expect(kept.rows).toEqual([{ validity: '[2026-11-24,2031-11-24)', version: 1 }]);
});

test('an expert who is not assigned revokes nothing', async () => {
  const { right } = await aRight(app);
  await app.world.addMember('teamExpert', 'vdab', 'expert', app.world.who('expert').teamId);
  expect(codesOf(await as('teamExpert').post(`${right.self}/revocation`, revocation, 1))).toEqual([
    'notForYouToRevoke',
  ]);
});

test('support begins: the right is open-ended, the start package runs five years from the hire', async () => {
  const found = await aRight(app);
  await asConsequence(found, (tx, rights) => rights.startSupport(tx, found.right.id, '2026-12-01'));
  const used = await rightOf(found);
  expect(used).toMatchObject({ status: 'open', usedFrom: '2026-12-01' });
  expect(used.validUntil).toBeUndefined();
  expect(await packagesOf(found)).toEqual([
    expect.objectContaining({
      origin: 'start',
      rate: 60,
      level: 'high',
      validFrom: '2026-12-01',
      validUntil: '2031-12-01',
    }),
  ]);
  await asConsequence(found, (tx, rights) => rights.startSupport(tx, found.right.id, '2027-01-04'));
  expect(await packagesOf(found)).toHaveLength(1);
  const types = (await as('coach').get(`${found.trajectory.self}/timeline`)).body.items.map(
    (e: { type: string }) => e.type,
  );
  expect(types).toEqual(expect.arrayContaining(['entitlement.use', 'package.create']));
});

test('support ends: the slice ends with it, the right keeps what the slice would have had', async () => {
  const found = await aRight(app);
  await asConsequence(found, (tx, rights) => rights.startSupport(tx, found.right.id, '2026-12-01'));
  await asConsequence(found, (tx, rights) => rights.endSupport(tx, found.right.id, '2027-06-30'));
  expect(await rightOf(found)).toMatchObject({ validUntil: '2031-12-01', usedFrom: '2026-12-01' });
  expect(await packagesOf(found)).toEqual([
    expect.objectContaining({ validFrom: '2026-12-01', validUntil: '2027-07-01', termUntil: '2031-12-01' }),
  ]);
  await asConsequence(found, (tx, rights) => rights.startSupport(tx, found.right.id, '2027-07-01'));
  expect((await packagesOf(found)).map((slice: { validFrom: string }) => slice.validFrom)).toEqual([
    '2026-12-01',
    '2027-07-01',
  ]);
});

test('support starts only within the right', async () => {
  const found = await aRight(app);
  const start = (from: string) => asConsequence(found, (tx, rights) => rights.startSupport(tx, found.right.id, from));
  await expect(start('2026-11-23')).rejects.toMatchObject({ content: { refusals: [{ code: 'rightNotValid' }] } });
  await expect(start('2031-11-24')).rejects.toMatchObject({ content: { refusals: [{ code: 'rightNotValid' }] } });
});

test('a right that is revoked while it is used takes its slice along', async () => {
  const found = await aRight(app);
  await asConsequence(found, (tx, rights) => rights.startSupport(tx, found.right.id, today));
  const path = `${found.right.self}/revocation`;
  answered(await as('expert').post(path, revocation, 2), 200);
  expect((await packagesOf(found))[0]).toMatchObject({ validUntil: '2026-12-01', termUntil: '2031-11-24' });
  await asConsequence(found, (tx, rights) => rights.endSupport(tx, found.right.id, '2026-11-30'));
  expect(await rightOf(found)).toMatchObject({ validUntil: '2026-12-01', revokedOn: '2026-12-01' });
});

test('a revised package takes over from the running slice, for the rest of its term', async () => {
  const found = await aRight(app);
  await asConsequence(found, (tx, rights) => rights.startSupport(tx, found.right.id, today));
  const path = `${found.indication.self}/reconsiderations`;
  const request = {
    outcomeId: found.right.outcome.id,
    reason: 'Ik heb minder nodig dan er staat.',
    onBehalf: 'onPaper',
  };
  const open = answered(await as('coach').post(path, request), 201);
  await app.setToday('2027-02-01');
  const outcome = { ...grantedCmw('2027-02-01'), rate: 45, level: 'medium' };
  const decision = { result: 'revised', motivation: 'Het verslag toont minder nood.', outcome };
  answered(await as('expert').post(`${open.self}/decision`, decision, 1), 200);
  expect(await packagesOf(found)).toEqual([
    expect.objectContaining({ rate: 60, validFrom: today, validUntil: '2027-02-01' }),
    expect.objectContaining({ rate: 45, level: 'medium', validFrom: '2027-02-01', validUntil: '2031-11-24' }),
  ]);
});

test('outside the case of the consequence nothing is touched', async () => {
  const [one, other] = [await aRight(app), await aRight(app)];
  const start = asConsequence(one, (tx, rights) => rights.startSupport(tx, other.right.id, today));
  await expect(start).rejects.toMatchObject({ content: { status: 404 } });
});

async function aGrant({ person }: Indicated, change: object = {}) {
  const employerId = app.world.organization('groenwerk');
  const { ssin, birthDate } = person;
  const dates = { appliedOn: '2026-11-24', decidedOn: '2026-11-24' };
  return as('officer').post('/entitlements', { ssin, birthDate, employerId, ...dates, termYears: 5, ...change });
}

test("the department's grant opens an IMW right from its quarter on, and shows it whom it is about", async () => {
  const found = await anIndication(app).decided();
  const { person, trajectory } = found;
  const right = answered(await aGrant(found), 201);
  expect(right).toMatchObject({
    measure: 'IMW',
    status: 'open',
    validFrom: '2026-10-01',
    validUntil: '2031-10-01',
    guidanceNeed: 'high',
    aidCategory: 'disabledWorker',
    worker: { givenName: 'An', familyName: 'Voorbeeld', ssin: person.ssin },
  });
  expect((await as('officer').get(right.self)).body.worker.ssin).toBe(person.ssin);
  expect((await as('officer').get('/entitlements')).body.items.map(({ id }: { id: string }) => id)).toContain(right.id);
  expect((await as('officer').get(`/persons/${person.id}`)).body.givenName).toBe('An');
  expect((await as('officer').get(right.outcome.href)).body).toMatchObject({ measure: 'IMW', result: 'advised' });
  const [granted] = (await as('counselor').get(`${found.indication.self}/outcomes`)).body.items;
  expect([granted.measure, (await as('officer').get(granted.self)).status]).toEqual(['CMW', 404]);
  expect((await as('officer').get(`/trajectories/${trajectory.id}`)).status).toBe(403);
  const seenByCoach = answered(await as('coach').get(right.self), 200);
  expect(seenByCoach.worker).toBeUndefined();
  expect((await as('coach').get(`${right.self}/packages`)).body.items).toEqual([]);
});

test('before the grant the department knows nobody, and a wrong birth date finds nobody', async () => {
  const found = await anIndication(app).decided();
  expect((await as('officer').get(`/persons/${found.person.id}`)).status).toBe(404);
  expect(codesOf(await aGrant(found, { birthDate: '1985-07-29' }))).toEqual(['noAdvisedOutcome']);
  expect(codesOf(await aGrant(found, { termYears: 9 }))).toEqual(['termTooLong']);
  const log = `SELECT operation, role FROM read_log WHERE person_id = $1 AND operation <> 'queryPersons'`;
  expect((await app.owner.query(log, [found.person.id])).rows).toEqual([
    { operation: 'recordGrant', role: 'departmentOfficer' },
  ]);
  const { ssin, birthDate } = (await aTrajectory(app)).person;
  expect(codesOf(await aGrant(found, { ssin, birthDate }))).toEqual(['noAdvisedOutcome']);
});

test('a grant is refused with all its reasons', async () => {
  const severe = [grantedCmw(today), advisedImw(today, 'severelyDisadvantaged')];
  const found = await anIndication(app).decided(undefined, severe);
  expect(codesOf(await aGrant(found, { decidedOn: '2026-11-25', appliedOn: '2026-11-26', termYears: 3 }))).toEqual([
    'decidedInTheFuture',
    'appliedAfterDecision',
    'termTooLong',
  ]);
  expect(codesOf(await aGrant(found, { termYears: 2, beneficiary: 'selfEmployed' }))).toEqual([
    'selfEmployedNotOffered',
  ]);
  const early = { decidedOn: '2026-11-23', appliedOn: '2026-11-01', termYears: 2 };
  expect(codesOf(await aGrant(found, early))).toEqual(['decidedBeforeAdvice']);
  expect((await aGrant(found, { employerId: '01980f2e-7c1a-7b5e-9d3f-2a4b6c8d0e1f' })).body.issues[0].name).toBe(
    'employerId',
  );
  expect((await aGrant(found, { ssin: '85073003329' })).status).toBe(400);
});

test('one IMW right at a time at an employer, another employer may have its own', async () => {
  const found = await anIndication(app).decided();
  answered(await aGrant(found), 201);
  expect(codesOf(await aGrant(found))).toEqual(['grantOverlaps']);
  answered(await aGrant(found, { employerId: app.world.organization('kringwinkel') }), 201);
  expect((await as('expert').post('/entitlements', {})).status).toBe(403);
});

test('the department ends its own grant; the expert does not', async () => {
  const found = await anIndication(app).decided();
  const right = answered(await aGrant(found), 201);
  const path = `${right.self}/revocation`;
  expect(codesOf(await as('expert').post(path, revocation, 1))).toEqual(['notForYouToRevoke']);
  const ended = answered(await as('officer').post(path, { ...revocation, article: 'D22 art. 12' }, 1), 200);
  expect(ended).toMatchObject({ validUntil: '2026-12-01', revokedOn: '2026-12-01' });
});

test("the department's client records with its scope, another organization's client never", async () => {
  const scopes = ['entitlements.read', 'entitlements.write'];
  const own = await app.world.addClient('wewisClient', 'wewis', scopes);
  const foreign = await app.world.addClient('toClient', 'to', scopes);
  const found = await anIndication(app).decided();
  const { ssin, birthDate } = found.person;
  const employerId = app.world.organization('groenwerk');
  const body = { ssin, birthDate, employerId, appliedOn: today, decidedOn: today, termYears: 5 };
  expect(codesOf(await app.as(foreign).post('/entitlements', body))).toEqual(['noAdvisedOutcome']);
  const right = answered(await app.as(own).post('/entitlements', body), 201);
  expect(right.worker.ssin).toBe(ssin);
});

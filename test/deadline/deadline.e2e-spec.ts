import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import type { RunningWorker } from '../../src/start-worker.js';
import { type Caller, TestApp } from '../support/app.js';
import { anIndication, answered, aRight, aTrajectory, report } from '../support/cases.js';
import { aNumberFor } from '../support/numbers.js';
import { anEmployment, aReferral, aRightedCase } from '../support/referrals.js';
import { startTestWorker, until, workerEnvironment } from '../support/worker.js';

let app: TestApp;
let coach: Caller;
let counselor: Caller;
let expert: Caller;
let firm: Caller;

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addLabel('groenwerk');
  [coach, counselor, expert, firm] = ['coach', 'counselor', 'expert', 'employer'].map((name) =>
    app.as(app.world.who(name)),
  ) as [Caller, Caller, Caller, Caller];
});
beforeEach(() => app.setToday('2026-03-02'));
afterAll(() => app.stop());

interface Shown {
  kind: string;
  status: string;
  dueOn: string;
  occurrence?: string;
  organizationId: string;
  subject: { href: string; id: string };
}

/** Every deadline of one subject, as somebody sees it: kind, status, day. */
async function dues(somebody: Caller, subjectId: string): Promise<(string | undefined)[][]> {
  const all = 'status=open&status=met&status=cancelled&status=superseded&pageSize=100';
  const { items } = answered(await somebody.get(`/deadlines?${all}`), 200) as unknown as { items: Shown[] };
  return items
    .filter(({ subject }) => subject.id === subjectId)
    .map(({ kind, status, dueOn, occurrence }) => [kind, status, dueOn, ...(occurrence ? [occurrence] : [])]);
}

async function sweepOnce(isSo: () => Promise<boolean>): Promise<void> {
  const worker: RunningWorker = await startTestWorker(workerEnvironment(app, 'smtp://127.0.0.1:9'));
  await until(isSo, (so) => so).finally(() => worker.stop());
}

const employmentService = () => app.world.organization('vdab');

describe('an indication that is to be decided', () => {
  test('is due thirty days after its submission, for who directs, and met by the decision', async () => {
    const { indication, trajectory } = await anIndication(app).submitted();
    const { items } = answered(await counselor.get(`/deadlines?trajectoryId=${trajectory.id}`), 200);
    expect(items).toEqual([
      expect.objectContaining({
        kind: 'indicationUndecided',
        status: 'open',
        dueOn: '2026-04-01',
        confidence: 'localPractice',
        organizationId: employmentService(),
        trajectoryId: trajectory.id,
        subject: { id: indication.id, href: indication.self },
      }),
    ]);
    expect(answered(await counselor.get(items[0].self), 200)).toEqual(items[0]);
    const decided = await anIndication(app).decided();
    expect(await dues(expert, decided.indication.id)).toEqual([['indicationUndecided', 'met', '2026-04-01']]);
  });

  test('is no longer due once it is withdrawn', async () => {
    const { indication } = await anIndication(app).submitted();
    answered(await counselor.post(`${indication.self}/withdrawal`, {}, indication.version), 200);
    expect(await dues(counselor, indication.id)).toEqual([['indicationUndecided', 'cancelled', '2026-04-01']]);
  });

  test('submitted by an advising partner before anybody directed, is due as soon as somebody does', async () => {
    await app.owner.query(
      `INSERT INTO mandates (id, organization_id, kind, member_id, certificate, validity)
       VALUES ($1, $2, 'indicationAdvice', $3, 'ICF 2025', '[2025-01-01,)')`,
      [v7(), app.world.organization('to'), app.world.who('coach').memberId],
    );
    const birthDate = '1985-07-30';
    const name = { givenName: 'An', familyName: 'Voorbeeld' };
    const person = answered(await coach.post('/persons', { ...name, birthDate, ssin: aNumberFor(birthDate) }), 201);
    const opening = { personId: person.id, municipalityNis: '72030' };
    const trajectory = answered(await coach.post('/trajectories', opening), 201);
    const advice = { ...report, proposedMeasures: ['CMW'], aidCategory: undefined, proposedGuidanceNeed: undefined };
    const draft = answered(await coach.post('/indications', { trajectoryId: trajectory.id, ...advice }), 201);
    answered(await coach.post(`${draft.self}/submission`, {}, draft.version), 200);
    expect(answered(await coach.get(`/deadlines?trajectoryId=${trajectory.id}`), 200).items).toEqual([]);
    const asked = { organizationId: employmentService(), role: 'directing' };
    const proposed = answered(await coach.post(`${trajectory.self}/participants`, asked), 201);
    const { memberId: leadMemberId } = app.world.who('counselor');
    await app.setToday('2026-03-09');
    answered(await counselor.post(`${proposed.self}/acceptance`, { leadMemberId }, proposed.version), 200);
    expect(await dues(counselor, draft.id)).toEqual([['indicationUndecided', 'open', '2026-04-01']]);
  });
});

describe('a referral', () => {
  test('is answered within ten working days, then decided within twenty, by the firm', async () => {
    const { self, version, id } = await aReferral(app).requested();
    expect(await dues(firm, id)).toEqual([['referralUnanswered', 'open', '2026-03-16']]);
    answered(await firm.post(`${self}/acceptance`, {}, version), 200);
    expect(await dues(firm, id)).toEqual([
      ['referralUnanswered', 'met', '2026-03-16'],
      ['acceptedReferralUndecided', 'open', '2026-03-30'],
    ]);
    const hire = { contract: { from: '2026-04-01' }, contractualFraction: '0.8' };
    answered(await firm.post(`${self}/hire`, hire, version + 1), 200);
    expect(await dues(firm, id)).toEqual([
      ['referralUnanswered', 'met', '2026-03-16'],
      ['acceptedReferralUndecided', 'met', '2026-03-30'],
    ]);
  });

  test('asks nothing of the firm once it is cancelled', async () => {
    const { self, version, id } = await aReferral(app).requested();
    answered(await coach.post(`${self}/cancellation`, { reason: 'personWithdraws' }, version), 200);
    expect(await dues(firm, id)).toEqual([['referralUnanswered', 'cancelled', '2026-03-16']]);
  });
});

describe('a right that nobody uses', () => {
  const ofCase = async (trajectoryId: string) =>
    (
      await app.owner.query(
        `SELECT status, due_on, o.name FROM deadlines d JOIN organizations o ON o.id = d.organization_id
          WHERE trajectory_id = $1 AND d.kind = 'unusedRightExpiring' ORDER BY d.id`,
        [trajectoryId],
      )
    ).rows.map(({ status, due_on, name }) => [status, due_on, name]);

  test('expires on its last day, which the coach hears of', async () => {
    const { right } = await aRight(app);
    expect(await dues(coach, right.id)).toEqual([['unusedRightExpiring', 'open', '2031-03-01']]);
  });

  test('is used once somebody works', async () => {
    const { person, trajectory, right } = await aRight(app);
    const of = {
      personId: person.id,
      trajectoryId: trajectory.id,
      entitlementId: right.id,
      number: String(trajectory.number),
    };
    await anEmployment(app, { of }).active();
    expect(await ofCase(trajectory.id)).toEqual([['met', '2031-03-01', 'to']]);
  });

  test('is told to who coaches now, not to who has left', async () => {
    const { right, trajectory } = await aRight(app);
    const { items } = answered(await coach.get(`${trajectory.self}/participants`), 200);
    const own = items.find(({ role }: { role: string }) => role === 'coaching');
    answered(await coach.post(`${own.self}/ending`, {}, own.version), 200);
    expect(await ofCase(trajectory.id)).toEqual([
      ['superseded', right.validUntil.replace('-02', '-01'), 'to'],
      ['open', right.validUntil.replace('-02', '-01'), 'vdab'],
    ]);
  });

  test('asks nothing of anybody once it has expired', async () => {
    const { trajectory } = await aRight(app);
    await app.setToday('2031-03-02');
    await sweepOnce(async () => (await ofCase(trajectory.id))[0]?.[0] !== 'open');
    expect(await ofCase(trajectory.id)).toEqual([['cancelled', '2031-03-01', 'to']]);
  });
});

describe('a declaration', () => {
  const quartersOf = async (id: string) => (await dues(firm, id)).filter(([kind]) => kind === 'declarationMissing');
  const declaration = (quarter: string) => ({
    quarter,
    grossCents: 600_000,
    contributionsCents: 150_000,
    reductionsCents: 0,
    otherAidCents: 0,
    days: '20',
  });

  test('is due for every quarter, on the last day of the month after it; a new quarter comes by itself', async () => {
    const employment = await anEmployment(app, { of: await aRightedCase(app) }).active();
    const { self, id } = employment;
    expect(await quartersOf(id)).toEqual([['declarationMissing', 'open', '2026-04-30', '2026Q1']]);
    await app.setToday('2026-04-01');
    await sweepOnce(async () => (await quartersOf(id)).length === 2);
    answered(await firm.post(`${self}/declarations`, declaration('2026Q1')), 201);
    expect(await quartersOf(id)).toEqual([
      ['declarationMissing', 'met', '2026-04-30', '2026Q1'],
      ['declarationMissing', 'open', '2026-07-31', '2026Q2'],
    ]);
    answered(await firm.post(`${self}/declarations`, declaration('2026Q1')), 201);
    expect(await quartersOf(id)).toHaveLength(2);
  });

  test('comes by itself also where no worker ran for a year, each quarter once', async () => {
    const { id } = await anEmployment(app).active();
    await app.setToday('2027-01-01');
    await sweepOnce(async () => (await quartersOf(id)).length === 5);
    expect((await quartersOf(id)).map(([, , , quarter]) => quarter)).toEqual([
      '2026Q1',
      '2026Q2',
      '2026Q3',
      '2026Q4',
      '2027Q1',
    ]);
  });

  test('of a quarter that began after the end is no longer due', async () => {
    const { self, id, version } = await anEmployment(app).active();
    await app.setToday('2026-04-02');
    await sweepOnce(async () => (await quartersOf(id)).length === 2);
    const ending = { endedOn: '2026-03-31', reason: 'byWorker' };
    answered(await firm.post(`${self}/termination`, ending, version), 200);
    expect(await quartersOf(id)).toEqual([
      ['declarationMissing', 'open', '2026-04-30', '2026Q1'],
      ['declarationMissing', 'cancelled', '2026-07-31', '2026Q2'],
    ]);
  });
});

describe('who sees what is due', () => {
  test('the firm its own, without the case; another firm nothing', async () => {
    const { id } = await aReferral(app).requested();
    const { items } = answered(await firm.get('/deadlines?pageSize=100&kind=referralUnanswered'), 200);
    const own = items.find(({ subject }: Shown) => subject.id === id);
    expect(own.trajectoryId).toBeUndefined();
    const other = app.as(app.world.who('otherEmployer'));
    expect(answered(await other.get('/deadlines'), 200).items).toEqual([]);
    expect((await other.get(own.self)).status).toBe(404);
  });

  test('an organization that takes no part in the case nothing of it', async () => {
    const { trajectory, indication } = await anIndication(app).submitted();
    const [due] = answered(await counselor.get(`/deadlines?trajectoryId=${trajectory.id}`), 200).items;
    for (const name of ['socialWorker', 'otherCounselor']) {
      const outsider = app.as(app.world.who(name));
      expect(await dues(outsider, indication.id)).toEqual([]);
      expect(answered(await outsider.get(`/deadlines?trajectoryId=${trajectory.id}`), 200).items).toEqual([]);
      expect((await outsider.get(due.self)).status).toBe(404);
    }
    expect((await coach.get(due.self)).status).toBe(200);
  });

  test.each(['officer', 'administrator', 'auditor', 'director'])('%s is refused', async (name) => {
    expect((await app.as(app.world.who(name)).get('/deadlines')).status).toBe(403);
  });

  test('the person those of the own file, and of no other', async () => {
    const { indication, person, trajectory } = await anIndication(app).submitted();
    const own = app.as(app.world.signedIn(person.id));
    const { items } = answered(await own.get('/deadlines'), 200);
    expect(items.map(({ subject }: Shown) => subject.id)).toEqual([indication.id]);
    expect(answered(await own.get(items[0].self), 200)).toEqual(items[0]);
    const other = app.as(app.world.signedIn((await aTrajectory(app)).person.id));
    expect(answered(await other.get('/deadlines'), 200).items).toEqual([]);
    expect(answered(await other.get(`/deadlines?trajectoryId=${trajectory.id}`), 200).items).toEqual([]);
    expect((await other.get(items[0].self)).status).toBe(404);
  });

  test('by kind, state and day; what is unknown is refused', async () => {
    const { indication, trajectory } = await anIndication(app).submitted();
    const ask = async (filter: string) =>
      answered(await counselor.get(`/deadlines?trajectoryId=${trajectory.id}&${filter}`), 200).items.length;
    expect(await ask('kind=indicationUndecided&kind=referralUnanswered')).toBe(1);
    expect(await ask('kind=referralUnanswered')).toBe(0);
    expect(await ask('dueBefore=2026-04-02')).toBe(1);
    expect(await ask('dueBefore=2026-04-01')).toBe(0);
    expect(await ask('status=met')).toBe(0);
    expect((await counselor.get('/deadlines?status=late')).status).toBe(400);
    expect((await counselor.get('/deadlines?subject=x')).status).toBe(400);
    const counted = answered(await counselor.get(`/deadlines?trajectoryId=${trajectory.id}&total=true`), 200);
    expect(counted).toMatchObject({ total: 1, items: [{ subject: { id: indication.id } }] });
  });
});

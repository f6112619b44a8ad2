import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Caller, TestApp } from '../support/app.js';
import { answered } from '../support/cases.js';
import {
  aNewPackage,
  anEmployed,
  anEvaluation,
  aPlanOnPaper,
  aTransitionStart,
  record,
} from '../support/evaluations.js';

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

const codes = ({ body }: { body: { refusals?: { code: string }[] } }) => body.refusals?.map(({ code }) => code);
// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is for the test to say
const offered = ({ availableActions }: any): string[] => availableActions.map(({ action }: any) => action);
const slices = async (employment: { self: string }) =>
  answered(await coach.get(`${employment.self}/packages`), 200).items.map(
    (slice: { origin: string; rate: number; level: string; validFrom: string; validUntil?: string }) => [
      slice.origin,
      `${slice.rate} ${slice.level}`,
      slice.validFrom,
      slice.validUntil,
    ],
  );

test('the story: scheduled, prepared, held on what firm, coach and worker say, decided by another', async () => {
  const employed = await anEmployed(app);
  const { employment, person, trajectory } = employed;
  const asked = { employmentId: employment.id, plannedOn: '2028-02-15', periodicityMonths: 24 };
  const scheduled = answered(await counselor.post('/evaluations', asked), 201);
  expect(scheduled).toMatchObject({
    status: 'scheduled',
    initiative: 'employmentService',
    trajectoryId: trajectory.id,
    organizationId: app.world.organization('groenwerk'),
    measure: 'CMW',
    plannedOn: '2028-02-15',
    dueOn: '2028-03-01',
    periodicityMonths: 24,
  });
  expect(offered(scheduled)).toEqual(['prepare', 'cancel']);
  await app.setToday('2028-02-10');
  const prepared = answered(await counselor.post(`${scheduled.self}/preparation`, {}, 1), 200);
  expect(prepared).toMatchObject({ status: 'inPreparation', preparedOn: '2028-02-10' });
  expect(offered(prepared)).toEqual(['cancel']);
  await aPlanOnPaper(app, employed, '2027-09-01');
  const worker = app.as(app.world.signedIn(person.id));
  const path = `${scheduled.self}/contributions`;
  const given = answered(await firm.post(path, { party: 'firm', contribution: 'Het werk vlot goed.' }), 201);
  answered(await coach.post(path, { party: 'coach', contribution: 'Komt op tijd en vraagt hulp.' }), 201);
  answered(await worker.post(path, { party: 'worker', contribution: 'Ik wil graag meer leren.' }), 201);
  expect(answered(await firm.get(given.self), 200)).toEqual(given);
  await app.setToday('2028-02-16');
  const ready = answered(await counselor.get(scheduled.self), 200);
  expect(offered(ready)).toEqual(['hold', 'cancel']);
  const held = answered(await counselor.post(`${scheduled.self}/record`, record('2028-02-15'), ready.version), 200);
  expect(held).toMatchObject({ status: 'held', heldOn: '2028-02-15', transitionChances: 'growing' });
  expect(offered(held)).toEqual(['cancel']);
  await app.setToday('2028-02-20');
  expect(offered(answered(await expert.get(scheduled.self), 200))).toEqual(['decide']);
  const start = aTransitionStart('2028-02-20', '2028-04-01');
  const decided = answered(await expert.post(`${scheduled.self}/decision`, start, held.version), 200);
  expect(decided).toMatchObject({
    status: 'decided',
    result: 'startTransition',
    decidedOn: '2028-02-20',
    decision: {
      basis: 'favorable',
      startsOn: '2028-04-01',
      provisional: false,
      inForce: true,
      isAdvice: false,
      appeal: { court: { until: '2028-05-20', article: 'D13 art. 31' }, reconsideration: { article: 'D13 art. 29' } },
    },
  });
  expect(offered(decided)).toEqual([]);
  expect(await slices(employment)).toEqual([['start', '60 high', '2026-03-02', '2031-03-02']]);
  const { items } = answered(await worker.get(`${trajectory.self}/timeline`), 200);
  const told = items.filter(({ type }: { type: string }) => type.startsWith('evaluation'));
  expect(told.map(({ sentence, article }: { sentence: string; article?: string }) => [sentence, article])).toEqual([
    ['Een evaluatie is gepland op 2028-02-15.', undefined],
    ['De evaluatie wordt voorbereid.', undefined],
    ['De onderneming heeft haar inbreng voor de evaluatie gegeven.', undefined],
    ['De toeleider heeft een inbreng voor de evaluatie gegeven.', undefined],
    ['De werknemer is voor de evaluatie gehoord.', undefined],
    ['De evaluatie vond plaats op 2028-02-15.', undefined],
    ['Een doorstroomtraject mag beginnen vanaf 2028-04-01 (D13 art. 23).', 'D13 art. 23'],
    ['Over de evaluatie is beslist.', undefined],
  ]);
});

describe('a decision', () => {
  test('that lowers the need begins a slice of its own; the running one ends the day before', async () => {
    const { evaluation, employment } = await anEvaluation(app).held();
    await app.setToday('2026-09-01');
    const lowered = aNewPackage('2026-09-01', { rate: 50, level: 'medium' });
    const next = { ...lowered, package: { ...lowered.package, from: '2026-10-01' } };
    const decided = answered(await expert.post(`${evaluation.self}/decision`, next, evaluation.version), 200);
    expect(decided.decision).toMatchObject({
      ...{ rate: 50, level: 'medium', change: 'lowered', provisional: false },
      ...{ packageFrom: '2026-10-01', packageUntil: '2031-10-01' },
    });
    expect(await slices(employment)).toEqual([
      ['start', '60 high', '2026-03-02', '2026-10-01'],
      ['evaluation', '50 medium', '2026-10-01', '2031-10-01'],
    ]);
  });

  test.each([
    [{ rate: 60, level: 'high' }, 'same'],
    [{ rate: 75, level: 'high' }, 'raised'],
    [{ rate: 60, level: 'low' }, 'lowered'],
  ])('to %o is %s', async (need, change) => {
    const { evaluation } = await anEvaluation(app).decided(aNewPackage('2026-03-02', need));
    expect(evaluation.decision.change).toBe(change);
  });

  test('is refused with every reason at once', async () => {
    const { evaluation } = await anEvaluation(app).held();
    const wrong = {
      ...aNewPackage('2026-03-01', { rate: 42, level: 'low' }),
      package: { rate: 42, level: 'low', from: '2026-03-01', until: '2031-03-02' },
      sentOn: '2026-03-01',
    };
    const refused = await expert.post(`${evaluation.self}/decision`, wrong, evaluation.version);
    expect([refused.status, codes(refused)]).toEqual([
      409,
      ['sentBeforeDecision', 'rateIsNoStep', 'packageFromThePast', 'packageLongerThanFiveYears'],
    ]);
    const unanswered = {
      ...aTransitionStart('2026-03-02'),
      transition: { basis: 'favorable', startsOn: '2026-03-01', provisionalNeed: { rate: 60, level: 'high' } },
    };
    const open = await expert.post(`${evaluation.self}/decision`, unanswered, evaluation.version);
    expect([open.status, codes(open)]).toEqual([
      409,
      ['lastingRegularJobUnanswered', 'continuityUnanswered', 'transitionFromThePast', 'provisionalNeedNotLowered'],
    ]);
  });

  test('of no longer needed may name a lowered need, which is provisional and changes no package', async () => {
    const transition = { basis: 'noLongerNeeded', startsOn: '2026-03-02', provisionalNeed: { rate: 40, level: 'low' } };
    const start = { ...aTransitionStart('2026-03-02'), transition };
    const { evaluation, employment } = await anEvaluation(app).decided(start);
    expect(evaluation.decision).toMatchObject({ provisional: true, rate: 40, level: 'low', change: 'lowered' });
    expect(await slices(employment)).toEqual([['start', '60 high', '2026-03-02', '2031-03-02']]);
  });

  test('is never taken by the expert who held it', async () => {
    const both = await app.world.addMember('bothAtOnce', 'vdab', 'counselor');
    await app.owner.query("UPDATE members SET roles = '{counselor,expert}' WHERE id = $1", [both.memberId]);
    const found = await anEvaluation(app).ready();
    answered(await counselor.post(`${found.trajectory.self}/assignments`, { memberId: both.memberId }), 201);
    const { self, version } = found.evaluation;
    const held = answered(await app.as(both).post(`${self}/record`, record('2026-03-02'), version), 200);
    const asExpert = app.as({ ...both, role: 'expert' });
    expect(offered(answered(await asExpert.get(self), 200))).toEqual([]);
    const refused = await asExpert.post(`${self}/decision`, aNewPackage('2026-03-02'), held.version);
    expect([refused.status, codes(refused)]).toEqual([409, ['holderDecides']]);
    expect(offered(answered(await expert.get(self), 200))).toEqual(['decide']);
  });
});

describe('holding', () => {
  test('is refused without plan, firm and worker, and off its days', async () => {
    const { evaluation } = await anEvaluation(app).inPreparation();
    const refused = await counselor.post(`${evaluation.self}/record`, record('2026-03-03'), evaluation.version);
    expect([refused.status, codes(refused)]).toEqual([
      409,
      ['heldInTheFuture', 'firmContributionMissing', 'workerNotHeard', 'planMissing'],
    ]);
    const early = await counselor.post(`${evaluation.self}/record`, record('2026-03-01'), evaluation.version);
    expect(codes(early)).toContain('heldBeforeTheRequest');
  });

  test.each([
    ['2027-03-02', []],
    ['2027-03-03', ['planTooOld']],
  ])('on %s, with a plan of 2026-03-02: %s', async (heldOn, expected) => {
    const { evaluation } = await anEvaluation(app).ready();
    await app.setToday(heldOn);
    expect(offered(answered(await counselor.get(evaluation.self), 200))).toEqual(
      expected.length === 0 ? ['hold', 'cancel'] : ['cancel'],
    );
    const answer = await counselor.post(`${evaluation.self}/record`, record(heldOn), evaluation.version);
    expect(codes(answer) ?? []).toEqual(expected);
  });
});

test('what has no arrow is refused, and an old version', async () => {
  const { evaluation } = await anEvaluation(app).scheduled();
  const held = await counselor.post(`${evaluation.self}/record`, record('2026-03-02'), evaluation.version);
  expect([held.status, held.body.currentStatus]).toEqual([409, 'scheduled']);
  expect((await counselor.post(`${evaluation.self}/preparation`, {})).status).toBe(428);
  expect((await counselor.post(`${evaluation.self}/preparation`, {}, 9)).status).toBe(412);
  const cancelled = answered(
    await counselor.post(`${evaluation.self}/cancellation`, { reason: 'plannedWrongly' }, 1),
    200,
  );
  expect(cancelled).toMatchObject({ status: 'cancelled', cancelReason: 'plannedWrongly', availableActions: [] });
});

test('the list: by case, employment, state and day, for each its own', async () => {
  const { evaluation, employment, trajectory, person } = await anEvaluation(app).scheduled();
  const ask = async (caller: Caller, filter: string) =>
    answered(await caller.get(`/evaluations?${filter}`), 200).items.map(({ id }: { id: string }) => id);
  for (const caller of [counselor, expert, coach, firm, app.as(app.world.signedIn(person.id))]) {
    expect(await ask(caller, `employmentId=${employment.id}`)).toEqual([evaluation.id]);
  }
  expect(await ask(coach, `trajectoryId=${trajectory.id}&status=scheduled&status=held`)).toEqual([evaluation.id]);
  expect(await ask(coach, `trajectoryId=${trajectory.id}&status=held`)).toEqual([]);
  expect(await ask(coach, `trajectoryId=${trajectory.id}&dueUntil=2031-03-01`)).toEqual([evaluation.id]);
  expect(await ask(coach, `trajectoryId=${trajectory.id}&dueUntil=2031-02-28`)).toEqual([]);
  for (const name of ['otherEmployer', 'socialWorker', 'otherCounselor', 'officer']) {
    expect(await ask(app.as(app.world.who(name)), `employmentId=${employment.id}`)).toEqual([]);
  }
});

test('the end of the employment cancels what is open', async () => {
  const { evaluation, employment } = await anEvaluation(app).held();
  const ending = { endedOn: '2026-03-02', reason: 'byWorker' };
  answered(await firm.post(`${employment.self}/termination`, ending, employment.version), 200);
  const shown = answered(await counselor.get(evaluation.self), 200);
  expect(shown).toMatchObject({ status: 'cancelled', cancelReason: 'employmentEnded', cancelledOn: '2026-03-02' });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Caller, TestApp } from '../support/app.js';
import { answered } from '../support/cases.js';
import { anEmployed, anEvaluation } from '../support/evaluations.js';
import { anEmployment } from '../support/referrals.js';
import { addGuides, aTransition } from '../support/transitions.js';

let app: TestApp;
let coach: Caller;
let counselor: Caller;
let expert: Caller;
let firm: Caller;
let provider: Caller;

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addLabel('groenwerk');
  await app.world.addLabel('kringwinkel');
  await addGuides(app);
  [coach, counselor, expert, firm, provider] = ['coach', 'counselor', 'expert', 'employer', 'provider'].map((name) =>
    app.as(app.world.who(name)),
  ) as [Caller, Caller, Caller, Caller, Caller];
});
beforeEach(() => app.setToday('2026-03-02'));
afterAll(() => app.stop());

type Refused = { body: { refusals?: { code: string }[] } };
const codes = ({ body }: Refused) => body.refusals?.map(({ code }) => code);
// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is for the test to say
const offered = ({ availableActions }: any): string[] =>
  availableActions.map(({ action }: { action: string }) => action).sort();
const slices = async (right: { self: string }) =>
  answered(await coach.get(`${right.self}/packages`), 200).items.map(
    (slice: { origin: string; rate: number; level: string; validFrom: string; validUntil?: string }) =>
      [slice.origin, slice.rate, slice.level, slice.validFrom, slice.validUntil].join(' '),
  );
const open = async (id: string) => {
  const text = `SELECT kind, due_on AS day FROM deadlines WHERE subject_id = $1 AND status = 'open' ORDER BY due_on, kind`;
  return (await app.owner.query(text, [id])).rows.map(({ kind, day }) => `${kind} ${day}`);
};

describe('a path that fails', () => {
  const failure = { failedBy: 'neither', reason: 'Geen van de stages leidde tot een werkaanbieding.' };

  test("by nobody's doing proposes 40 low, which the expert sets; never by itself", async () => {
    const { inInternship, act } = aTransition(app);
    const { transition, right } = await inInternship();
    await app.setToday('2026-04-02');
    const failed = await act(provider, transition, 'failure', failure);
    expect(failed).toMatchObject({ status: 'failed', failedBy: 'neither', closedOn: '2026-04-02' });
    expect(failed.proposedPackage).toEqual({ origin: 'failedTransition', rate: 40, level: 'low' });
    expect(await open(transition.id)).toEqual(['transitionRedetermination 2026-05-02']);
    expect(await slices(right)).toEqual(['start 60 high 2026-03-02 2031-03-02']);
    expect(offered(answered(await counselor.get(transition.self), 200))).toEqual([]);
    const seen = answered(await expert.get(transition.self), 200);
    expect(offered(seen)).toEqual(['redetermine']);
    const body = { motivation: 'In afwachting van een nieuw doorstroomtraject.' };
    expect((await counselor.post(`${transition.self}/redetermination`, body, seen.version)).status).toBe(403);
    await app.setToday('2026-04-20');
    const set = await act(expert, transition, 'redetermination', body);
    expect(set).toMatchObject({ redeterminedOn: '2026-04-20', decisionMotivation: body.motivation });
    expect([set.proposedPackage, offered(set)]).toEqual([undefined, []]);
    expect(await slices(right)).toEqual([
      'start 60 high 2026-03-02 2026-04-20',
      'failedTransition 40 low 2026-04-20 2031-04-20',
    ]);
    expect(await open(transition.id)).toEqual([]);
    const again = await expert.post(`${transition.self}/redetermination`, body, set.version);
    expect(codes(again)).toEqual(['redeterminedAlready']);
  });

  test.each(['worker', 'firm'])('by the doing of the %s asks for nothing', async (failedBy) => {
    const { agreed, act } = aTransition(app);
    const { transition } = await agreed();
    const failed = await act(counselor, transition, 'failure', { ...failure, failedBy });
    expect([failed.failedBy, failed.proposedPackage]).toEqual([failedBy, undefined]);
    expect(await open(transition.id)).toEqual([]);
    const { version } = failed;
    const answer = await expert.post(`${transition.self}/redetermination`, { motivation: 'x' }, version);
    expect(codes(answer)).toEqual(['notFailedByNeither']);
  });

  test('asks for nothing any more once the employment has ended', async () => {
    const { agreed, act } = aTransition(app);
    const { transition, employment } = await agreed();
    await act(provider, transition, 'failure', failure);
    const { version } = answered(await firm.get(employment.self), 200);
    const end = { endedOn: '2026-03-02', reason: 'byEmployer' };
    answered(await firm.post(`${employment.self}/termination`, end, version), 200);
    expect(await open(transition.id)).toEqual([]);
    const seen = answered(await expert.get(transition.self), 200);
    expect(offered(seen)).toEqual([]);
    const answer = await expert.post(`${transition.self}/redetermination`, { motivation: 'x' }, seen.version);
    expect(codes(answer)).toEqual(['supportEnded']);
  });
});

describe('within the firm', () => {
  const motivation = 'De firma biedt een gewone functie aan in het atelier.';

  test('three sign, the job is at the same firm, and the support ends the day before', async () => {
    const { employment, person, right } = await anEmployed(app);
    const { act } = aTransition(app);
    const grounds = { employmentId: employment.id, basis: 'internal', startsOn: '2026-03-02', motivation };
    const transition = answered(await counselor.post('/transitions', grounds), 201);
    expect(transition).toMatchObject({ status: 'proposed', basis: 'internal', motivation });
    expect(offered(transition)).toEqual(['cancel', 'nameProvider', 'sign']);
    await act(firm, transition, 'signatures', { party: 'firm' });
    await act(counselor, transition, 'signatures', { party: 'employmentService' });
    await act(app.as(app.world.signedIn(person.id)), transition, 'signatures', { party: 'worker' });
    const agreed = await act(counselor, transition, 'agreement');
    expect(offered(agreed)).toEqual(['cancel', 'employ', 'fail']);
    await app.setToday('2026-04-01');
    const employerId = app.world.organization('groenwerk');
    const elsewhere = { kind: 'regular', startsOn: '2026-04-01', employerName: 'De Linde' };
    const { version, self } = agreed;
    expect(codes(await counselor.post(`${self}/advance`, {}, version))).toEqual(['providerNotNamed']);
    const refused = await counselor.post(`${self}/advance`, { newJob: elsewhere }, version);
    expect(codes(refused)).toEqual(['jobOfAnotherKind']);
    const newJob = { kind: 'internal', startsOn: '2026-04-01', employerId };
    const moved = await act(counselor, transition, 'advance', { newJob });
    expect(moved).toMatchObject({ status: 'aftercare', newJob: { ...newJob, employerName: 'groenwerk' } });
    const ended = answered(await firm.get(employment.self), 200);
    expect(ended).toMatchObject({ status: 'ended', endReason: 'transition', contractUntil: '2026-04-01' });
    expect(await slices(right)).toEqual(['start 60 high 2026-03-02 2026-04-01']);
    expect(answered(await coach.get(right.self), 200)).toMatchObject({ status: 'revoked', revokedOn: '2026-04-01' });
    expect(offered(await act(counselor, transition, 'completion'))).toEqual([]);
  });

  test('only the assigned counselor or expert proposes it, from a running employment', async () => {
    const { employment } = await anEmployed(app);
    const grounds = { employmentId: employment.id, basis: 'internal', startsOn: '2026-03-02', motivation };
    expect((await coach.post('/transitions', grounds)).status).toBe(403);
    expect(codes(await app.as(app.world.who('teammate')).post('/transitions', grounds))).toEqual(['notAssigned']);
    expect((await app.as(app.world.who('otherCounselor')).post('/transitions', grounds)).status).toBe(400);
    expect((await counselor.post('/transitions', { ...grounds, basis: 'favorable' })).status).toBe(400);
    const end = { endedOn: '2026-03-02', reason: 'other' };
    answered(await firm.post(`${employment.self}/termination`, end, employment.version), 200);
    expect(codes(await expert.post('/transitions', grounds))).toEqual(['employmentNotRunning']);
  });
});

describe('a return', () => {
  const lost = { jobEndedOn: '2026-09-30', withoutConsent: true, level: 'medium', motivation: 'De werkgever sloot.' };

  test('after a regular job that ended without consent: a new right, and 45% at the next hire', async () => {
    const { completed, act } = aTransition(app);
    const { transition, person, trajectory, right } = await completed();
    await app.setToday('2026-10-05');
    expect(offered(answered(await expert.get(transition.self), 200))).toEqual(['return']);
    const returned = await act(expert, transition, 'return', lost);
    expect(returned).toMatchObject({ returnedOn: '2026-10-05', closedOn: '2026-10-05', availableActions: [] });
    expect(await open(transition.id)).toEqual([]);
    const entitlementId = String(returned.returnEntitlementId);
    const opened = answered(await coach.get(`/entitlements/${entitlementId}`), 200);
    expect(opened).toMatchObject({ status: 'open', basis: 'return', measure: 'CMW', validUntil: '2031-10-05' });
    expect(answered(await coach.get(right.self), 200)).toMatchObject({ basis: 'indication', status: 'revoked' });
    const of = { personId: person.id, trajectoryId: trajectory.id, number: trajectory.number, entitlementId };
    await anEmployment(app, { of, firm: 'otherEmployer' }).active();
    expect(await slices(opened)).toEqual(['reEmployment 45 medium 2026-10-05 2031-10-05']);
    const again = await expert.post(`${transition.self}/return`, lost, returned.version);
    expect(codes(again)).toEqual(['returnedAlready']);
  });

  test('is refused with every reason', async () => {
    const { completed } = aTransition(app);
    const { transition } = await completed();
    const { self, version } = transition;
    const ask = (body: object, as = expert) => as.post(`${self}/return`, { ...lost, ...body }, version);
    expect(codes(await ask({ jobEndedOn: '2026-03-02', withoutConsent: false }))).toEqual([
      'endedWithConsent',
      'endedBeforeItBegan',
    ]);
    expect(codes(await ask({ jobEndedOn: '2026-03-04' }))).toEqual(['endedInTheFuture']);
    expect((await ask({}, counselor)).status).toBe(403);
    await app.setToday('2027-09-30');
    expect((await ask({ level: 'highest' })).status).toBe(400);
    await app.setToday('2027-10-01');
    expect(codes(await ask({}))).toEqual(['returnTooLate']);
    await app.setToday('2027-09-30');
    expect((await ask({})).status).toBe(200);
  });

  test('follows no job of another kind, and no path that never led to one', async () => {
    const { inAftercare, agreed, act } = aTransition(app);
    const { transition } = await inAftercare('IMW');
    await app.setToday('2026-03-10');
    const { version, self } = await act(provider, transition, 'completion');
    const body = { ...lost, jobEndedOn: '2026-03-09' };
    expect(codes(await expert.post(`${self}/return`, body, version))).toEqual(['noRegularJob']);
    await app.setToday('2026-03-02');
    const other = (await agreed()).transition;
    const now = { ...body, jobEndedOn: '2026-03-02' };
    expect(codes(await expert.post(`${other.self}/return`, now, other.version))).toEqual(['noRegularJob']);
  });
});

describe('the end of the case', () => {
  test('waits for the path; who died or was merged is not waited for', async () => {
    const { inAftercare } = aTransition(app);
    const { transition, trajectory } = await inAftercare();
    const close = (reason: string) =>
      coach.post(`${trajectory.self}/closure`, { endedOn: '2026-03-02', reason }, trajectory.version);
    expect(codes(await close('goalReached'))).toEqual(['transitionRuns']);
    expect((await close('deceased')).status).toBe(200);
    const seen = answered(await coach.get(transition.self), 200);
    expect(seen).toMatchObject({ status: 'cancelled', cancelReason: 'trajectoryClosed' });
    expect(await open(transition.id)).toEqual([]);
  });

  test('a follow-up that finds the job ended leaves nothing to follow', async () => {
    const { completed } = aTransition(app);
    const { transition, trajectory } = await completed();
    await app.setToday('2026-05-20');
    expect(await open(transition.id)).toHaveLength(3);
    const found = { months: 3, stillEmployed: false };
    answered(await coach.post(`${transition.self}/followUps`, found), 201);
    expect(codes(await coach.post(`${transition.self}/followUps`, found))).toEqual(['recordedAlready']);
    expect(await open(transition.id)).toEqual([]);
    const closure = { endedOn: '2026-05-20', reason: 'other' };
    expect((await coach.post(`${trajectory.self}/closure`, closure, trajectory.version)).status).toBe(200);
  });
});

test('a revised decision cancels the path that it started', async () => {
  const { proposed } = aTransition(app);
  const { transition, evaluation, person } = await proposed();
  const worker = app.as(app.world.signedIn(person.id));
  const asked = answered(
    await worker.post(`${evaluation.self}/reconsiderations`, {
      reason: 'Ik ben er nog niet klaar voor.',
    }),
    201,
  );
  const revised = {
    result: 'revised',
    motivation: 'De draagkracht werd overschat.',
    decision: {
      result: 'newPackage',
      package: { rate: 55, level: 'medium', from: '2026-03-02' },
      motivation: 'Begeleiding blijft nodig.',
      article: 'D13 art. 11',
      sentOn: '2026-03-02',
    },
  };
  answered(await expert.post(`${asked.self}/decision`, revised, asked.version), 200);
  const seen = answered(await counselor.get(transition.self), 200);
  expect(seen).toMatchObject({ status: 'cancelled', cancelReason: 'decisionRevised' });
});

test('a decision that sets a new package proposes no path', async () => {
  const { trajectory } = await anEvaluation(app).decided();
  expect(answered(await counselor.get(`/transitions?trajectoryId=${trajectory.id}`), 200).items).toEqual([]);
});

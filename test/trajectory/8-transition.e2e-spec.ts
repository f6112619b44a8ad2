import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Caller, TestApp } from '../support/app.js';
import { answered } from '../support/cases.js';
import { addGuides, addMandate, aTransition } from '../support/transitions.js';

let app: TestApp;
let coach: Caller;
let counselor: Caller;
let expert: Caller;
let firm: Caller;
let provider: Caller;
let host: Caller;

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addLabel('groenwerk');
  await addGuides(app);
  [coach, counselor, expert, firm, provider, host] = [
    'coach',
    'counselor',
    'expert',
    'employer',
    'provider',
    'host',
  ].map((name) => app.as(app.world.who(name))) as [Caller, Caller, Caller, Caller, Caller, Caller];
});
beforeEach(() => app.setToday('2026-03-02'));
afterAll(() => app.stop());

type Refused = { body: { refusals?: { code: string }[] } };
const codes = ({ body }: Refused) => body.refusals?.map(({ code }) => code);
// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is for the test to say
const offered = ({ availableActions }: any): string[] =>
  availableActions.map(({ action }: { action: string }) => action).sort();
const ledger = async (id: string) => {
  const { rows } = await app.owner.query(
    'SELECT kind, occurrence, due_on AS day, status FROM deadlines WHERE subject_id = $1 ORDER BY due_on, kind, occurrence',
    [id],
  );
  return rows.map(({ kind, occurrence, day, status }) => [kind, occurrence, day, status].join(' '));
};

test('the story: proposed by a decision, signed by four, two internships, a job, aftercare, three follow-ups', async () => {
  const { proposed, act } = aTransition(app);
  const { transition, person, trajectory, employment, right } = await proposed('2026-03-09');
  const { self, id } = transition;
  const worker = app.as(app.world.signedIn(person.id));
  expect(transition).toMatchObject({ status: 'proposed', basis: 'favorable', startsOn: '2026-03-09', signatures: [] });
  expect(offered(transition)).toEqual(['cancel', 'nameProvider']);
  expect(await ledger(id)).toEqual(['transitionNotAgreed  2026-04-01 open']);
  expect((await provider.get(self)).status).toBe(404);
  await act(counselor, transition, 'provider', { providerId: app.world.organization('springplank') });
  expect(offered(answered(await provider.get(self), 200))).toEqual(['sign']);
  expect(offered(answered(await worker.get(self), 200))).toEqual(['sign']);
  await act(firm, transition, 'signatures', { party: 'firm' });
  await act(worker, transition, 'signatures', { party: 'worker' });
  await act(counselor, transition, 'signatures', { party: 'employmentService' });
  await act(provider, transition, 'signatures', { party: 'provider' });
  expect(answered(await firm.get(`${self}/signatures`), 200).items).toHaveLength(4);
  const agreed = await act(counselor, transition, 'agreement');
  expect(agreed).toMatchObject({ status: 'agreed', agreedOn: '2026-03-02' });
  expect(offered(agreed)).toEqual(['cancel', 'fail']);

  await app.setToday('2026-03-09');
  expect(await act(provider, transition, 'advance')).toMatchObject({ status: 'preparation', phaseDueOn: '2026-04-08' });
  await app.setToday('2026-04-01');
  expect(await act(provider, transition, 'advance')).toMatchObject({ status: 'matching', phaseDueOn: '2026-06-30' });
  const stays = [
    { hostId: app.world.organization('kwekerij'), from: '2026-05-04', until: '2026-06-01' },
    { hostId: app.world.organization('tuincentrum'), from: '2026-06-08', until: '2026-08-01' },
  ];
  const first = answered(await provider.post(`${self}/internships`, stays[0] as object), 201);
  await app.setToday('2026-05-04');
  expect(await act(provider, transition, 'advance')).toMatchObject({ status: 'internship', phaseDueOn: '2026-08-03' });
  await app.setToday('2026-05-20');
  const stopped = { result: 'noJobOffered', endedOn: '2026-05-19' };
  expect(answered(await provider.post(`${first.self}/result`, stopped, 1), 200)).toMatchObject({ until: '2026-05-20' });
  const second = answered(await provider.post(`${self}/internships`, stays[1] as object), 201);
  await app.setToday('2026-07-31');
  answered(await provider.post(`${second.self}/result`, { result: 'jobOffered', endedOn: '2026-07-31' }, 1), 200);
  const newJob = { kind: 'regular', startsOn: '2026-08-01', employerId: app.world.organization('tuincentrum') };
  const inAftercare = await act(provider, transition, 'advance', { newJob });
  expect(inAftercare).toMatchObject({ status: 'aftercare', phaseFrom: '2026-08-01', phaseDueOn: '2026-10-31' });
  expect(inAftercare.newJob).toEqual({ ...newJob, employerName: 'tuincentrum' });

  expect(answered(await firm.get(employment.self), 200)).toMatchObject({
    status: 'ended',
    endReason: 'transition',
    contractUntil: '2026-08-01',
    supportedUntil: '2026-08-01',
  });
  const slices = answered(await coach.get(`${right.self}/packages`), 200).items;
  expect(slices).toEqual([expect.objectContaining({ origin: 'start', validUntil: '2026-08-01' })]);
  const rightOn = async (day: string) => answered(await coach.get(`${right.self}?asOf=${day}`), 200);
  expect(await rightOn('2026-07-31')).toMatchObject({
    status: 'open',
    revokedOn: '2026-08-01',
    article: 'D13 art. 11',
  });
  expect(await rightOn('2026-08-01')).toMatchObject({ status: 'revoked', validUntil: '2026-08-01' });
  const { rows } = await app.owner.query(
    `SELECT count(*) AS open FROM deadlines WHERE trajectory_id = $1 AND status = 'open' AND subject_type <> 'transition' AND kind <> 'declarationMissing'`,
    [trajectory.id],
  );
  expect(rows).toEqual([{ open: 0 }]);
  const imw = await app.owner.query(
    `SELECT result FROM outcomes WHERE trajectory_id = $1 AND measure = 'IMW' AND replaced_by IS NULL`,
    [trajectory.id],
  );
  expect(imw.rows).toEqual([{ result: 'advised' }]);
  const seenByFirm = answered(await firm.get(self), 200);
  expect([seenByFirm.newJob, seenByFirm.trajectoryId]).toEqual([
    { kind: 'regular', startsOn: '2026-08-01' },
    undefined,
  ]);

  expect(codes(await provider.post(`${self}/completion`, {}, inAftercare.version))).toEqual(['jobHasNotStarted']);
  await app.setToday('2026-10-31');
  const followed = { months: 3, stillEmployed: true, note: 'Gaat goed.' };
  answered(await provider.post(`${self}/followUps`, followed), 201);
  const completed = await act(provider, transition, 'completion');
  expect(completed).toMatchObject({ status: 'completed', completedOn: '2026-10-31' });
  expect(completed.closedOn).toBeUndefined();
  expect(codes(await provider.post(`${self}/followUps`, { months: 6, stillEmployed: true }))).toEqual([
    'followUpTooSoon',
  ]);
  const { version } = answered(await coach.get(trajectory.self), 200);
  const closure = { endedOn: '2026-10-31', reason: 'goalReached' };
  expect(codes(await coach.post(`${trajectory.self}/closure`, closure, version))).toEqual(['followUpDue']);
  await app.setToday('2027-02-01');
  answered(await coach.post(`${self}/followUps`, { months: 6, stillEmployed: true }), 201);
  await app.setToday('2027-07-18');
  expect(offered(answered(await counselor.get(self), 200))).toEqual(['followUp']);
  answered(await counselor.post(`${self}/followUps`, { months: 12, stillEmployed: true }), 201);
  expect(answered(await counselor.get(self), 200)).toMatchObject({ closedOn: '2027-07-18', availableActions: [] });
  expect(await ledger(id)).toEqual([
    'transitionPhaseEnding start 2026-03-09 met',
    'transitionNotAgreed  2026-04-01 met',
    'transitionPhaseEnding preparation 2026-04-08 met',
    'transitionPhaseEnding matching 2026-06-30 met',
    'transitionPhaseEnding internship 2026-08-03 met',
    'transitionPhaseEnding aftercare 2026-10-31 met',
    'transitionFollowUp month3 2026-11-01 met',
    'transitionFollowUp month6 2027-02-01 met',
    'transitionFollowUp month12 2027-08-01 met',
  ]);
  await app.setToday('2027-07-19');
  expect((await provider.get(self)).status).toBe(404);
  answered(await coach.post(`${trajectory.self}/closure`, { ...closure, endedOn: '2027-07-19' }, version), 200);

  const { items } = answered(await worker.get(`${trajectory.self}/timeline`), 200);
  const told = items.filter(({ type }: { type: string }) => /^(transition|internship|followUp)\./.test(type));
  expect(told.map(({ type }: { type: string }) => type)).toEqual([
    'transition.create',
    'transition.nameProvider',
    'transition.signFirm',
    'transition.signWorker',
    'transition.signEmploymentService',
    'transition.signProvider',
    'transition.agree',
    'transition.prepare',
    'transition.match',
    'internship.create',
    'transition.place',
    'internship.conclude',
    'internship.create',
    'internship.conclude',
    'transition.employ',
    'followUp.create',
    'transition.complete',
    'followUp.create',
    'followUp.create',
    'transition.close',
  ]);
  const sentences = items.map(({ sentence }: { sentence: string }) => sentence);
  expect(sentences).toContain(
    'Een nieuwe job begint op 2026-08-01: de ondersteuning eindigt de dag ervoor, de nazorg begint.',
  );
  expect(sentences.filter((sentence: string) => sentence.includes('{'))).toEqual([]);
});

test('no agreement without all four, nor without a mandate that is valid that day', async () => {
  const { named, act } = aTransition(app);
  const { transition } = await named();
  const { self, version } = transition;
  const refused = await counselor.post(`${self}/agreement`, {}, version);
  expect(codes(refused)).toEqual([
    'firmHasNotSigned',
    'employmentServiceHasNotSigned',
    'providerHasNotSigned',
    'workerHasNotSigned',
  ]);
  expect(refused.body.refusals[0].article).toBe('D13 art. 25');
  await app.world.addOrganization('brug', 'transitionProvider');
  const naming = (providerId: string) => counselor.post(`${self}/provider`, { providerId }, version);
  expect(codes(await naming(app.world.organization('brug')))).toEqual(['mandateNotValid']);
  expect(codes(await naming(app.world.organization('kwekerij')))).toEqual(['notAProvider', 'mandateNotValid']);
  expect((await naming('01980f2e-7c1a-7b5e-9d3f-2a4b6c8d0e1f')).status).toBe(400);
  await addMandate(app, 'brug', '[2025-01-01,2026-03-03)');
  await act(firm, transition, 'signatures', { party: 'firm' });
  const renamed = await act(counselor, transition, 'provider', { providerId: app.world.organization('brug') });
  expect(renamed.signatures).toEqual([]);
  expect((await provider.get(self)).status).toBe(404);
  const bridge = app.as(await app.world.addMember('bridge', 'brug', 'provider'));
  await act(bridge, transition, 'signatures', { party: 'provider' });
  await act(firm, transition, 'signatures', { party: 'firm' });
  await act(counselor, transition, 'signatures', { party: 'employmentService' });
  const onPaper = { party: 'worker', onBehalf: 'onPaper' };
  const signed = await act(coach, transition, 'signatures', onPaper);
  expect(signed.signatures).toContainEqual({ ...onPaper, signedOn: '2026-03-02' });
  expect(offered(answered(await counselor.get(self), 200))).toContain('agree');
  await app.setToday('2026-03-03');
  expect(offered(answered(await counselor.get(self), 200))).not.toContain('agree');
  expect(codes(await counselor.post(`${self}/agreement`, {}, signed.version))).toEqual(['mandateNotValid']);
  await app.setToday('2026-03-02');
  expect(answered(await counselor.post(`${self}/agreement`, {}, signed.version), 200).status).toBe('agreed');
});

test('nobody signs for another; the firm never for the worker', async () => {
  const { named } = aTransition(app);
  const { transition, person } = await named();
  const { self, version } = transition;
  const sign = (who: Caller, body: object) => who.post(`${self}/signatures`, body, version);
  expect(codes(await sign(firm, { party: 'worker', onBehalf: 'onPaper' }))).toEqual(['notYourSignature']);
  expect(codes(await sign(provider, { party: 'firm' }))).toEqual(['notYourSignature']);
  expect(codes(await sign(coach, { party: 'worker' }))).toEqual(['onBehalfMissing']);
  const worker = app.as(app.world.signedIn(person.id));
  expect(codes(await sign(worker, { party: 'worker', onBehalf: 'onPaper' }))).toEqual(['signsForItself']);
  answered(await sign(worker, { party: 'worker' }), 200);
  const again = await worker.post(`${self}/signatures`, { party: 'worker' }, version + 1);
  expect(codes(again)).toEqual(['signedAlready']);
  expect((await sign(firm, { party: 'firm' })).status).toBe(412);
  expect((await firm.post(`${self}/signatures`, { party: 'firm' })).status).toBe(428);
  expect((await expert.post(`${self}/signatures`, { party: 'employmentService' }, version + 1)).status).toBe(403);
  expect((await app.as(app.world.who('otherEmployer')).post(`${self}/signatures`, { party: 'firm' }, 1)).status).toBe(
    404,
  );
});

test('each phase asks for what it needs', async () => {
  const { agreed, act } = aTransition(app);
  const { transition } = await agreed();
  const { self } = transition;
  const advance = async (newJob?: object) => {
    const { version } = answered(await provider.get(self), 200);
    return provider.post(`${self}/advance`, newJob ? { newJob } : {}, version);
  };
  const job = { kind: 'regular', startsOn: '2026-03-03', employerName: 'De Linde' };
  expect(codes(await advance(job))).toEqual(['newJobTooSoon']);
  await act(provider, transition, 'advance');
  const stay = { hostId: app.world.organization('kwekerij'), from: '2026-03-02', until: '2026-04-01' };
  expect(codes(await provider.post(`${self}/internships`, stay))).toEqual(['notInThisPhase']);
  await act(provider, transition, 'advance');
  expect(codes(await advance(job))).toEqual(['noInternship', 'newJobTooSoon']);
  const { hostId } = stay;
  expect(
    codes(await provider.post(`${self}/internships`, { hostId, from: '2026-03-01', until: '2026-06-02' })),
  ).toEqual(['internshipTooLong', 'beforeTheAgreement']);
  const atTheFirm = { ...stay, hostId: app.world.organization('groenwerk'), until: '2026-03-02' };
  expect(codes(await provider.post(`${self}/internships`, atTheFirm))).toEqual(['endsBeforeItBegins', 'hostIsTheFirm']);
  answered(await provider.post(`${self}/internships`, stay), 201);
  expect(codes(await provider.post(`${self}/internships`, stay))).toEqual(['overlapsAtTheHost']);
  await act(provider, transition, 'advance');
  expect(codes(await advance())).toEqual(['newJobMissing']);
  const wrong = { kind: 'internal', startsOn: '2026-03-04', employerName: 'De Linde', employerId: hostId };
  expect(codes(await advance(wrong))).toEqual(['jobOfAnotherKind', 'employerMissing', 'jobLiesAhead']);
  expect(codes(await advance({ ...job, startsOn: '2026-03-01' }))).toEqual([
    'jobBeforeTheAgreement',
    'jobBeforeTheSupport',
  ]);
  expect(answered(await advance(job), 200).status).toBe('aftercare');
  expect((await advance(job)).body).toMatchObject({ currentStatus: 'aftercare' });
});

test('a host sees its own internship and the name of the person, for as long as the internships last', async () => {
  const { inInternship, act } = aTransition(app);
  const { transition, person } = await inInternship();
  const { self } = transition;
  const own = answered(await host.get('/internships'), 200).items;
  expect(own).toHaveLength(1);
  expect(own[0]).toMatchObject({ transitionId: transition.id, person: { id: person.id, title: 'An Voorbeeld' } });
  const seen = answered(await host.get(`/persons/${person.id}`), 200);
  expect(seen).toMatchObject({ familyName: 'Voorbeeld' });
  expect([seen.ssin, seen.contact]).toEqual([undefined, undefined]);
  expect((await host.get(self)).status).toBe(404);
  const other = app.as(app.world.who('secondHost'));
  expect((await other.get(own[0].self)).status).toBe(404);
  expect(answered(await firm.get(`${self}/internships`), 200).items).toEqual([]);
  await act(provider, transition, 'failure', { failedBy: 'worker', reason: 'Komt niet meer opdagen.' });
  expect((await host.get(own[0].self)).status).toBe(404);
  expect((await host.get(`/persons/${person.id}`)).status).toBe(404);
});

test('the provider sees the path from being named until its last day, and what it needs of the person', async () => {
  const { signed, act } = aTransition(app);
  const { transition, person, trajectory, employment } = await signed();
  const { self } = transition;
  const seen = answered(await provider.get(self), 200);
  expect([seen.trajectoryId, seen.employmentId, seen.person.title]).toEqual([undefined, undefined, 'An Voorbeeld']);
  expect(answered(await provider.get(`/persons/${person.id}`), 200).contact).toBeUndefined();
  await act(counselor, transition, 'agreement');
  expect(answered(await provider.get(`/persons/${person.id}`), 200).contact).toBeDefined();
  expect(answered(await provider.get('/deadlines?kind=transitionPhaseEnding'), 200).items.length).toBeGreaterThan(0);
  for (const path of [trajectory.self, employment.self])
    expect([403, 404]).toContain((await provider.get(path)).status);
  await act(counselor, transition, 'cancellation', { reason: 'workerWithdraws' });
  expect(answered(await provider.get(self), 200).status).toBe('cancelled');
  await app.setToday('2026-03-03');
  expect((await provider.get(self)).status).toBe(404);
  expect((await provider.get(`/persons/${person.id}`)).status).toBe(404);
  expect(answered(await firm.get(self), 200)).toMatchObject({ status: 'cancelled', cancelReason: 'workerWithdraws' });
});

test('an end of the employment by any other cause cancels the path, and what was due', async () => {
  const { inMatching } = aTransition(app);
  const { transition, employment } = await inMatching();
  const { version } = answered(await firm.get(employment.self), 200);
  answered(
    await firm.post(`${employment.self}/termination`, { endedOn: '2026-03-02', reason: 'byWorker' }, version),
    200,
  );
  expect(answered(await counselor.get(transition.self), 200)).toMatchObject({
    status: 'cancelled',
    cancelReason: 'employmentEnded',
    closedOn: '2026-03-02',
  });
  expect((await ledger(transition.id)).filter((line) => line.endsWith('open'))).toEqual([]);
});

test('wrong roles are 403, other organizations 404, missing arrows 409', async () => {
  const { agreed } = aTransition(app);
  const { transition, employment } = await agreed();
  const { self, version } = transition;
  expect((await coach.post(`${self}/advance`, {}, version)).status).toBe(403);
  expect((await firm.post(`${self}/agreement`, {}, version)).status).toBe(403);
  expect((await provider.post(`${self}/cancellation`, { reason: 'other' }, version)).status).toBe(403);
  expect((await provider.post(`${self}/completion`, {}, version)).status).toBe(409);
  expect((await counselor.post(`${self}/agreement`, {}, version)).body).toMatchObject({ currentStatus: 'agreed' });
  const teammate = app.as(app.world.who('teammate'));
  expect(codes(await teammate.post(`${self}/cancellation`, { reason: 'other' }, version))).toEqual(['notAssigned']);
  expect(offered(answered(await teammate.get(self), 200))).toEqual([]);
  for (const name of ['otherEmployer', 'otherCounselor', 'socialWorker']) {
    expect((await app.as(app.world.who(name)).get(self)).status).toBe(404);
  }
  const internal = { employmentId: employment.id, basis: 'internal', startsOn: '2026-03-01', motivation: 'x' };
  expect(codes(await counselor.post('/transitions', internal))).toEqual(['transitionRunsAlready', 'startsInThePast']);
  expect((await firm.post('/transitions', internal)).status).toBe(403);
});

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Caller, TestApp } from '../support/app.js';
import { answered } from '../support/cases.js';
import { aPlan, goals } from '../support/plans.js';
import { anEmployment } from '../support/referrals.js';

let app: TestApp;
let coach: Caller;
let firm: Caller;
let otherFirm: Caller;

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addLabel('groenwerk');
  await app.world.addLabel('kringwinkel');
  coach = app.as(app.world.who('coach'));
  firm = app.as(app.world.who('employer'));
  otherFirm = app.as(app.world.who('otherEmployer'));
});
beforeEach(() => app.setToday('2026-03-02'));
afterAll(() => app.stop());

type Answer = Awaited<ReturnType<Caller['get']>>;
type Plan = ReturnType<typeof answered>;
const codes = ({ body }: Answer) => body.refusals?.map(({ code }: { code: string }) => code);
const actions = (body: Plan) => body.availableActions.map(({ action }: { action: string }) => action);
const worker = ({ personId }: Plan) => app.as(app.world.signedIn(personId));
const now = async (plan: Plan) => answered(await firm.get(plan.self), 200);
const standing = ({ signatures }: Plan) =>
  signatures.filter((one: Plan) => one.voidedOn === undefined).map(({ party }: Plan) => party);

test('a plan is drafted within the month, signed by worker and firm, and agreed', async () => {
  const { id: employmentId, personId } = await anEmployment(app).active();
  const drafted = answered(await firm.post('/plans', { employmentId, goals: goals('2026-09-30') }), 201);
  expect(drafted).toMatchObject({ status: 'draft', edition: 1, measure: 'CMW', draftedOn: '2026-03-02', personId });
  expect(drafted.goals.map(({ kind }: Plan) => kind)).toEqual(['generic', 'technical']);
  expect(drafted.goals[1]).toMatchObject({ presentLevel: 0, futureLevel: 2 });
  expect(drafted.goals[1].actions[0]).toMatchObject({
    responsible: 'worker',
    dueOn: '2026-09-30',
    progress: 'planned',
  });
  expect(drafted.trajectoryId).toBeUndefined();
  expect(actions(drafted)).toEqual(['close']);
  const signature = answered(await worker(drafted).post(`${drafted.self}/signatures`), 201);
  expect(signature).toMatchObject({ party: 'worker', signedOn: '2026-03-02' });
  expect(signature.recordedBy).toBeUndefined();
  const ofFirm = answered(await firm.post(`${drafted.self}/signatures`), 201);
  expect(ofFirm).toMatchObject({ party: 'firm', recordedByMemberId: app.world.who('employer').memberId });
  const signed = await now(drafted);
  expect(actions(signed)).toEqual(['agree', 'close']);
  const agreed = answered(await firm.post(`${drafted.self}/agreement`, {}, signed.version), 200);
  expect(agreed).toMatchObject({ status: 'agreed', agreedOn: '2026-03-02', reviewDueOn: '2027-03-02' });
  expect(actions(agreed)).toEqual(['supersede', 'close']);
  expect(actions(answered(await coach.get(drafted.self), 200))).toEqual([]);
});

test('each part is found at its own address', async () => {
  const plan = await aPlan(app).signed();
  const [goal] = plan.goals;
  for (const part of [goal, goal.actions[0], plan.signatures[0]]) {
    expect(answered(await firm.get(part.self), 200)).toEqual(part);
    const page = part.self.split('/').slice(0, -1).join('/');
    expect(answered(await coach.get(page), 200).items).toContainEqual(part);
    expect((await firm.get(`${page}/01980f2e-7c1a-7b5e-9d3f-2a4b6c8d0e1f`)).status).toBe(404);
  }
  const other = await aPlan(app).draft();
  expect((await firm.get(`${other.self}/goals/${goal.id}`)).status).toBe(404);
  expect((await firm.get(`${other.self}/goals/${goal.id}/actions/${goal.actions[0].id}`)).status).toBe(404);
  expect((await firm.get(`${other.self}/signatures/${plan.signatures[0].id}`)).status).toBe(404);
});

test('agreement is refused for every reason at once', async () => {
  const { id: employmentId } = await anEmployment(app).active();
  const empty = answered(await firm.post('/plans', { employmentId }), 201);
  const refused = await firm.post(`${empty.self}/agreement`, {}, empty.version);
  expect(refused.status).toBe(409);
  expect(codes(refused)).toEqual([
    'genericGoalMissing',
    'technicalGoalMissing',
    'genericActionMissing',
    'technicalActionMissing',
    'workerSignatureMissing',
    'firmSignatureMissing',
  ]);
  expect(refused.body.refusals[0]).toMatchObject({ article: 'D13 art. 15' });
  expect((await firm.post(`${empty.self}/agreement`, {})).status).toBe(428);
  expect((await firm.post(`${empty.self}/agreement`, {}, empty.version + 1)).status).toBe(412);
});

test('where the setting reads two in all, two actions on one competence suffice', async () => {
  const { id: employmentId } = await anEmployment(app).active();
  const [generic, technical] = goals('2026-09-30');
  const draft = answered(
    await firm.post('/plans', { employmentId, goals: [generic, { ...technical, actions: [] }] }),
    201,
  );
  expect(codes(await firm.post(`${draft.self}/agreement`, {}, draft.version))).toContain('technicalActionMissing');
  await app.owner.query(`UPDATE plan_settings SET value = 'twoInAll'`);
  try {
    expect(codes(await firm.post(`${draft.self}/agreement`, {}, draft.version))).toContain('actionsMissing');
    const second = { description: 'Wekker zetten.', responsible: 'worker', dueOn: '2026-09-30' };
    answered(await firm.post(`${draft.goals[0].self}/actions`, second), 201);
    const { version } = await now(draft);
    expect(codes(await firm.post(`${draft.self}/agreement`, {}, version))).toEqual([
      'workerSignatureMissing',
      'firmSignatureMissing',
    ]);
  } finally {
    await app.owner.query(`UPDATE plan_settings SET value = 'oneOfEach'`);
  }
});

test('a draft is refused where no employment of the firm runs, or a plan is there', async () => {
  const planned = await anEmployment(app).planned();
  const refused = await firm.post('/plans', { employmentId: planned.id, goals: goals('2026-03-01') });
  expect(codes(refused)).toEqual(['employmentDoesNotRun', 'dueInThePast', 'dueInThePast']);
  expect(refused.body.refusals[2].field).toBe('goals[1].actions[0].dueOn');
  const [generic] = goals('2026-03-02');
  const falling = [{ ...generic, presentLevel: 3, futureLevel: 2 }];
  expect(codes(await firm.post('/plans', { employmentId: planned.id, goals: falling }))).toContain(
    'futureBelowPresent',
  );
  const draft = await aPlan(app).draft();
  const again = { employmentId: draft.employmentId };
  expect(codes(await firm.post('/plans', again))).toEqual(['draftExists']);
  await aPlan(app).agreed(draft);
  expect(codes(await firm.post('/plans', again))).toEqual(['planInForce']);
  const unseen = await otherFirm.post('/plans', again);
  expect(unseen.body.issues).toEqual([expect.objectContaining({ name: 'employmentId' })]);
  expect((await coach.post('/plans', again)).status).toBe(403);
  expect((await worker(draft).post('/plans', again)).status).toBe(403);
});

test('the worker without sign-in agrees on paper or in conversation, recorded by coach or counselor', async () => {
  const draft = await aPlan(app).draft();
  const at = `${draft.self}/signatures`;
  expect(codes(await coach.post(at))).toEqual(['onBehalfMissing']);
  expect(codes(await coach.post(at, { onBehalf: 'onPaper', signedOn: '2026-03-03' }))).toEqual(['signedInTheFuture']);
  const early = await coach.post(at, { onBehalf: 'onPaper', signedOn: '2026-03-01' });
  expect(codes(early)).toEqual(['signedBeforeItWasWritten']);
  expect(early.body.refusals[0].detail).toContain('2026-03-02');
  await app.setToday('2026-03-05');
  const recorded = answered(await coach.post(at, { onBehalf: 'onPaper', signedOn: '2026-03-04' }), 201);
  expect(recorded).toMatchObject({
    ...{ party: 'worker', onBehalf: 'onPaper', signedOn: '2026-03-04', recordedOn: '2026-03-05' },
    recordedBy: app.world.organization('to'),
    recordedByMemberId: app.world.who('coach').memberId,
  });
  expect(codes(await worker(draft).post(at))).toEqual(['signedAlready']);
  expect(codes(await firm.post(at, { onBehalf: 'onPaper' }))).toEqual(['onBehalfOfOneself']);
  expect(standing(await now(draft))).toEqual(['worker']);
});

test('a signature is of what was signed: a change of the draft voids it, and it stays readable', async () => {
  const signed = await aPlan(app).signed();
  const [goal] = signed.goals;
  const raised = answered(await firm.patch(goal.self, { futureLevel: 4 }, goal.version), 200);
  expect(raised).toMatchObject({ futureLevel: 4, competence: 'Op tijd komen' });
  const voided = await now(signed);
  expect(standing(voided)).toEqual([]);
  expect(voided.signatures).toHaveLength(2);
  expect(voided.version).toBeGreaterThan(signed.version);
  expect(codes(await firm.post(`${signed.self}/agreement`, {}, voided.version))).toEqual([
    'workerSignatureMissing',
    'firmSignatureMissing',
  ]);
  expect((await firm.post(`${signed.self}/agreement`, {}, signed.version)).status).toBe(412);
  const [action] = goal.actions;
  answered(await firm.post(`${signed.self}/signatures`), 201);
  answered(await firm.patch(action.self, { dueOn: action.dueOn }, action.version), 200);
  answered(await firm.patch(raised.self, {}, raised.version), 200);
  expect(standing(await now(signed))).toEqual(['firm']);
  const later = answered(await firm.patch(action.self, { dueOn: '2026-10-01' }, action.version), 200);
  expect(later.dueOn).toBe('2026-10-01');
  expect((await firm.patch(action.self, { dueOn: '2026-10-02' })).status).toBe(428);
  expect(codes(await firm.patch(later.self, { dueOn: '2026-03-01', progress: 'done' }, later.version))).toEqual([
    'planNotAgreed',
    'dueInThePast',
  ]);
  answered(await firm.post(`${signed.self}/goals`, goals('2026-09-01')[0] as object), 201);
  expect((await firm.send('delete', goal.self, undefined, raised.version)).status).toBe(204);
  expect((await firm.get(action.self)).status).toBe(404);
  expect((await now(signed)).goals).toHaveLength(2);
  expect(standing(await aPlan(app).signed(signed))).toEqual(['worker', 'firm']);
});

test('once agreed, only progress is recorded, dated, and it unsigns nothing', async () => {
  const agreed = await aPlan(app, { dueOn: '2026-09-30' }).agreed();
  const [goal] = agreed.goals;
  const [action] = goal.actions;
  await app.setToday('2026-05-04');
  const progress = { progress: 'done', progressNote: 'Komt sinds april elke dag op tijd.' };
  const finished = answered(await firm.patch(action.self, progress, action.version), 200);
  expect(finished).toMatchObject({ ...progress, progressOn: '2026-05-04' });
  const after = await now(agreed);
  expect(standing(after)).toEqual(['worker', 'firm']);
  expect(after.version).toBe(agreed.version + 1);
  const unsaid = answered(await firm.patch(action.self, { progressNote: null }, finished.version), 200);
  expect(unsaid).toMatchObject({ progress: 'done', progressOn: '2026-05-04' });
  expect(unsaid.progressNote).toBeUndefined();
  expect((await firm.patch(action.self, { progress: null }, unsaid.version)).status).toBe(400);
  expect(codes(await firm.patch(action.self, { description: 'Iets anders.' }, unsaid.version))).toEqual([
    'actionIsAgreed',
  ]);
  expect(codes(await firm.patch(goal.self, { futureLevel: 4 }, goal.version))).toEqual(['planIsNoDraft']);
  expect(codes(await firm.post(`${agreed.self}/goals`, goals('2026-09-30')[0] as object))).toEqual(['planIsNoDraft']);
  expect(codes(await firm.send('delete', goal.self, undefined, goal.version))).toEqual(['planIsNoDraft']);
  const more = { description: 'Nog iets.', responsible: 'worker', dueOn: '2026-09-30' };
  expect(codes(await firm.post(`${goal.self}/actions`, more))).toEqual(['planIsNoDraft']);
  expect(codes(await firm.post(`${agreed.self}/signatures`))).toEqual(['planIsNoDraft', 'signedAlready']);
  expect((await coach.patch(action.self, progress, unsaid.version)).status).toBe(403);
});

test('a new version takes the place of the old once it is agreed; the old stays readable with its signatures', async () => {
  const old = await aPlan(app, { dueOn: '2026-09-30' }).agreed();
  const [done] = old.goals[0].actions;
  answered(await firm.patch(done.self, { progress: 'done' }, done.version), 200);
  const next = answered(await firm.post(`${old.self}/supersession`), 201);
  expect(next).toMatchObject({ status: 'draft', edition: 2, supersedesId: old.id, signatures: [] });
  expect(next.goals.map(({ actions: some }: Plan) => some.length)).toEqual([0, 1]);
  expect((await now(old)).status).toBe('agreed');
  expect(actions(await now(old))).toEqual(['close']);
  expect(codes(await firm.post(`${old.self}/supersession`))).toEqual(['draftExists']);
  const fresh = { description: 'Ook op tijd terug van de pauze.', responsible: 'worker', dueOn: '2026-10-30' };
  answered(await firm.post(`${next.goals[0].self}/actions`, fresh), 201);
  const agreed = await aPlan(app).agreed(next);
  expect(agreed.status).toBe('agreed');
  const superseded = await now(old);
  expect(superseded).toMatchObject({ status: 'superseded', supersededOn: '2026-03-02' });
  expect(standing(superseded)).toEqual(['worker', 'firm']);
  expect(actions(superseded)).toEqual([]);
  const again = await firm.post(`${old.self}/supersession`);
  expect([again.status, again.body.currentStatus]).toEqual([409, 'superseded']);
  const listed = answered(await firm.get(`/plans?employmentId=${old.employmentId}&sort=draftedOn`), 200).items;
  expect(listed.map(({ edition, status }: Plan) => [edition, status])).toEqual([
    [1, 'superseded'],
    [2, 'agreed'],
  ]);
  const inForce = answered(await firm.get(`/plans?employmentId=${old.employmentId}&status=agreed`), 200).items;
  expect(inForce).toEqual([agreed]);
});

test('the end of the employment closes drafts and the plan in force', async () => {
  const agreed = await aPlan(app).agreed();
  const next = answered(await firm.post(`${agreed.self}/supersession`), 201);
  const { self, version } = answered(await firm.get(`/employments/${agreed.employmentId}`), 200);
  await app.setToday('2026-06-30');
  answered(await firm.post(`${self}/termination`, { endedOn: '2026-06-30', reason: 'byWorker' }, version), 200);
  for (const plan of [agreed, next])
    expect(await now(plan)).toMatchObject({ status: 'closed', closedOn: '2026-06-30', closeReason: 'employmentEnded' });
  expect(actions(await now(next))).toEqual([]);
  expect(codes(await firm.post('/plans', { employmentId: agreed.employmentId }))).toEqual(['employmentDoesNotRun']);
});

test('of two drafts, two signatures or two agreements at once, one comes to be', async () => {
  const { id: employmentId } = await anEmployment(app).active();
  const statuses = async (asked: Promise<Answer>[]) => (await Promise.all(asked)).map(({ status }) => status).sort();
  const content = { employmentId, goals: goals('2026-09-30') };
  expect(await statuses([firm.post('/plans', content), firm.post('/plans', content)])).toEqual([201, 409]);
  const [draft] = answered(await firm.get(`/plans?employmentId=${employmentId}`), 200).items;
  const at = `${draft.self}/signatures`;
  expect(await statuses([worker(draft).post(at), coach.post(at, { onBehalf: 'onPaper' })])).toEqual([201, 409]);
  answered(await firm.post(at), 201);
  const { version } = await now(draft);
  const agreement = () => firm.post(`${draft.self}/agreement`, {}, version);
  expect(await statuses([agreement(), agreement()])).toEqual([200, 412]);
});

test('the timeline tells it in the language of who reads', async () => {
  const draft = await aPlan(app, { dueOn: '2026-09-30' }).draft();
  answered(await coach.post(`${draft.self}/signatures`, { onBehalf: 'inConversation' }), 201);
  answered(await firm.post(`${draft.self}/signatures`), 201);
  const agreed = answered(await firm.post(`${draft.self}/agreement`, {}, (await now(draft)).version), 200);
  const [action] = agreed.goals[1].actions;
  answered(await firm.patch(action.self, { progress: 'dropped', progressNote: 'Machine stuk.' }, action.version), 200);
  await app.setToday('2027-03-01');
  const review = { reviewedOn: '2027-03-01', conclusion: 'Een van twee doelen bereikt.' };
  answered(await firm.post(`${draft.self}/reviews`, review), 201);
  const { trajectoryId } = answered(await coach.get(draft.self), 200);
  for (const reader of [coach, worker(draft)]) {
    for (const language of ['nl', 'fr', 'en']) {
      const spoken = reader.with({ 'Accept-Language': language });
      const { items } = answered(await spoken.get(`/trajectories/${trajectoryId}/timeline`), 200);
      const told = items.filter(({ type }: Plan) => type.startsWith('plan'));
      expect(told.map(({ type }: Plan) => type)).toEqual([
        'plan.create',
        ...['planGoal.create', 'planAction.create', 'planGoal.create', 'planAction.create'],
        ...['planSignature.workerSignsInConversation', 'planSignature.firmSigns'],
        ...['plan.agree', 'planAction.drop', 'plan.review', 'planReview.create'],
      ]);
      expect(told.map(({ sentence }: Plan) => sentence).join('\n')).not.toMatch(/[{}]/);
    }
  }
});

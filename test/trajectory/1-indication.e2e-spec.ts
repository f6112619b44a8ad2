import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Caller, TestApp } from '../support/app.js';
import { advisedImw, anIndication, answered, aTrajectory, grantedCmw, report } from '../support/cases.js';

let app: TestApp;
const as = (name: string): Caller => app.as(app.world.who(name));
const today = '2026-11-24';
const codesOf = ({ body }: { body: { refusals?: { code: string }[] } }) => body.refusals?.map(({ code }) => code);

beforeAll(async () => {
  app = await TestApp.start();
  await app.setToday(today);
  await app.world.addMember('otherExpert', 'vdab', 'expert', app.world.who('expert').teamId);
});
afterAll(() => app.stop());

test('a counselor drafts, completes and submits; the expert decides per measure', async () => {
  const { trajectory } = await aTrajectory(app);
  const drafting = { trajectoryId: trajectory.id, proposedMeasures: ['CMW'], targetGroup: 'psychosocial' };
  const draft = await as('counselor').post('/indications', drafting);
  expect(draft.status).toBe(201);
  expect(draft.body).toMatchObject({ status: 'draft', targetGroup: 'psychosocial' });
  const changed = await as('counselor').patch(draft.body.self, report, 1);
  expect(changed.body).toMatchObject({ version: 2, findings: report.findings, attests: report.attests });
  const submitted = await as('counselor').post(`${draft.body.self}/submission`, {}, 2);
  expect(submitted.body).toMatchObject({ status: 'submitted', submittedOn: today, decideBy: '2026-12-24' });
  const body = { outcomes: [grantedCmw(today), advisedImw(today)] };
  const decided = await as('expert').post(`${draft.body.self}/decision`, body, 3);
  expect(decided.body).toMatchObject({ status: 'decided', decidedOn: today, availableActions: [] });
  const types = (await as('coach').get(`${trajectory.self}/timeline`)).body.items.map(
    ({ type }: { type: string }) => type,
  );
  expect(types.slice(-7)).toEqual([
    'indication.create',
    'indication.change',
    'indication.submit',
    'outcome.grant',
    'outcome.advise',
    'indication.decide',
    'entitlement.create',
  ]);
});

test('outcomes carry motivation, article and appeal terms; the unknown term is said to be unknown', async () => {
  const { indication } = await anIndication(app).decided();
  const { items } = answered(await as('coach').get(`${indication.self}/outcomes`), 200);
  const [cmw, imw] = items;
  expect(cmw).toMatchObject({
    measure: 'CMW',
    result: 'granted',
    rate: 60,
    level: 'high',
    article: 'D13 art. 7',
    inForce: true,
  });
  expect(cmw.appeal.court).toEqual({ until: '2027-02-24', article: 'D13 art. 31' });
  expect(imw).toMatchObject({ measure: 'IMW', result: 'advised', guidanceNeed: 'high', aidCategory: 'disabledWorker' });
  expect(imw.appeal.court).toEqual({ until: '2027-02-25', article: 'D22 art. 36' });
  expect(imw.appeal.reconsideration).toMatchObject({ term: 'unknown', article: 'D22 art. 34' });
  expect((await as('coach').get(cmw.self)).body.id).toBe(cmw.id);
});

/** As the list shows it. */
async function concludedIn(reader: Caller, { id, trajectoryId }: { id: string; trajectoryId?: string }) {
  const { items } = answered(await reader.get(`/indications?trajectoryId=${trajectoryId}`), 200);
  return items.find((each: { id: string }) => each.id === id).conclusion;
}

test('findings are read by the assigned, the person and a client that may; teammates and coaches read the rest', async () => {
  const { indication, person } = await anIndication(app).decided();
  const reads = await app.world.addClient('findingsClient', 'vdab', ['indications.read'], true);
  const plain = await app.world.addClient('plainClient', 'vdab', ['indications.read']);
  const readers = [as('counselor'), as('expert'), app.as(app.world.signedIn(person.id)), app.as(reads)];
  for (const reader of readers) {
    expect((await reader.get(indication.self)).body).toMatchObject({
      findings: report.findings,
      attests: report.attests,
      conclusion: report.conclusion,
    });
    expect(await concludedIn(reader, indication)).toBe(report.conclusion);
  }
  for (const reader of [as('teammate'), as('coach'), app.as(plain)]) {
    const seen = answered(await reader.get(indication.self), 200);
    expect(seen.targetGroup).toBe(report.targetGroup);
    expect([seen.findings, seen.attests, seen.conclusion]).toEqual([undefined, undefined, undefined]);
    expect(await concludedIn(reader, indication)).toBeUndefined();
  }
  for (const stranger of ['otherCounselor', 'socialWorker']) {
    expect((await as(stranger).get(indication.self)).status).toBe(404);
  }
  expect((await as('employer').get(indication.self)).status).toBe(403);
});

test('a finding that is wrong is never repeated in a problem', async () => {
  const { trajectory } = await aTrajectory(app);
  const wrong = {
    trajectoryId: trajectory.id,
    ...report,
    findings: [{ category: 'x999', qualifier: 77, note: 'geheim' }],
  };
  const answer = await as('counselor').post('/indications', wrong);
  expect(answer.status).toBe(400);
  expect(JSON.stringify(answer.body.issues)).not.toMatch(/x999|77|geheim/);
});

test('a submission is refused with all its reasons', async () => {
  const content = { proposedMeasures: ['CMW', 'IMW'], fileMark: 'disability' };
  const { indication } = await anIndication(app, content).draft();
  const submission = `${indication.self}/submission`;
  expect((await as('counselor').post(submission, {})).status).toBe(428);
  expect((await as('counselor').post(submission, {}, 9)).status).toBe(412);
  expect((await as('expert').post(submission, {}, 1)).status).toBe(403);
  expect((await as('otherCounselor').post(submission, {}, 1)).status).toBe(404);
  expect(codesOf(await as('teammate').post(submission, {}, 1))).toContain('notTheAuthor');
  expect(codesOf(await as('counselor').post(submission, {}, 1))).toEqual([
    'noFindings',
    'fileMarkUnfounded',
    'conclusionMissing',
    'targetGroupMissing',
    'packageMissing',
    'aidCategoryMissing',
    'guidanceNeedMissing',
  ]);
});

test('null takes away, a list is replaced as a whole, and only a draft changes', async () => {
  const { indication } = await anIndication(app).draft();
  const untouched = answered(await as('counselor').patch(indication.self, { proposedRate: 45 }, 1), 200);
  expect(untouched.conclusion).toBe(report.conclusion);
  const change = { fileMark: null, findings: [{ category: 'b152', qualifier: 8 }], attests: [], conclusion: null };
  const changed = answered(await as('counselor').patch(indication.self, change, 2), 200);
  expect(changed.findings).toEqual(change.findings);
  expect([changed.fileMark, changed.attests, changed.conclusion]).toEqual([undefined, undefined, undefined]);
  expect(changed.proposedLevel).toBe('high');
  expect(codesOf(await as('counselor').post(`${indication.self}/submission`, {}, 3))).toEqual(['conclusionMissing']);
  answered(await as('counselor').patch(indication.self, { conclusion: report.conclusion }, 3), 200);
  answered(await as('counselor').post(`${indication.self}/submission`, {}, 4), 200);
  const late = await as('counselor').patch(indication.self, { conclusion: 'Te laat.' }, 5);
  expect(late.body).toMatchObject({ currentStatus: 'submitted' });
});

test('one indication at a time, by the assigned counselor, never on a repealed measure', async () => {
  const found = await aTrajectory(app);
  const body = { trajectoryId: found.trajectory.id, ...report };
  expect((await as('otherCounselor').post('/indications', body)).body.issues[0].name).toBe('trajectoryId');
  expect(codesOf(await as('teammate').post('/indications', body))).toEqual(['notAssigned']);
  expect(codesOf(await as('counselor').post('/indications', { ...body, proposedMeasures: ['LDE'] }))).toEqual([
    'ldeIsRepealed',
  ]);
  const { indication } = await anIndication(app).draft(found);
  expect(codesOf(await as('counselor').post('/indications', body))).toEqual(['indicationRuns']);
  expect((await as('coach').post(`${indication.self}/withdrawal`, {}, 1)).status).toBe(409);
  const withdrawn = answered(await as('counselor').post(`${indication.self}/withdrawal`, {}, 1), 200);
  expect(withdrawn).toMatchObject({ status: 'withdrawn', availableActions: [] });
  expect((await as('counselor').post('/indications', body)).status).toBe(201);
});

test('a partner with a mandate of that day advises on CMW, sees what it wrote and nothing else of the case', async () => {
  const { trajectory, person } = await aTrajectory(app);
  const partner = app.world.who('socialWorker');
  const proposal = { organizationId: partner.organizationId, role: 'advising' };
  const proposed = answered(await as('coach').post(`${trajectory.self}/participants`, proposal), 201);
  answered(await as('counselor').post(`${proposed.self}/acceptance`, {}, 1), 200);
  const cmw = { trajectoryId: trajectory.id, ...report, proposedMeasures: ['CMW'] };
  const both = { ...cmw, proposedMeasures: ['CMW', 'IMW'] };
  expect(codesOf(await as('socialWorker').post('/indications', both))).toEqual([
    'mandateNotValid',
    'partnerAdvisesCmwOnly',
  ]);
  await app.owner.query(
    `INSERT INTO mandates (id, organization_id, kind, member_id, certificate, validity)
     VALUES (uuidv7(), $1, 'indicationAdvice', $2, 'ICF-verdieping', '[2020-01-01,2026-11-25)')`,
    [partner.organizationId, partner.memberId],
  );
  const draft = answered(await as('socialWorker').post('/indications', cmw), 201);
  expect((await as('socialWorker').get(`/trajectories/${trajectory.id}`)).status).toBe(404);
  expect((await as('socialWorker').get(draft.self)).body.findings).toEqual(report.findings);
  expect((await as('socialWorker').get('/indications')).body.items.map(({ id }: { id: string }) => id)).toEqual([
    draft.id,
  ]);
  await app.setToday('2026-11-25');
  expect(codesOf(await as('socialWorker').post(`${draft.self}/submission`, {}, 1))).toEqual(['mandateNotValid']);
  await app.setToday(today);
  answered(await as('socialWorker').post(`${draft.self}/submission`, {}, 1), 200);
  const decision = { outcomes: [grantedCmw(today)] };
  answered(await as('expert').post(`${draft.self}/decision`, decision, 2), 200);
  expect((await as('socialWorker').get(`${draft.self}/outcomes`)).body.items).toHaveLength(1);
  expect((await as('socialWorker').get(`/persons/${person.id}`)).status).toBe(404);
  const seenByCoach = answered(await as('coach').get(draft.self), 200);
  expect(seenByCoach.findings).toBeUndefined();
});

test('the expert who decides is assigned and is never the author', async () => {
  await app.world.addMember('both', 'vdab', 'counselor');
  await app.owner.query(`UPDATE members SET roles = ARRAY['counselor', 'expert'] WHERE subject = 'both'`);
  const { trajectory } = await aTrajectory(app);
  answered(
    await as('counselor').post(`${trajectory.self}/assignments`, { memberId: app.world.who('both').memberId }),
    201,
  );
  const written = answered(await as('both').post('/indications', { trajectoryId: trajectory.id, ...report }), 201);
  const submitted = answered(await as('both').post(`${written.self}/submission`, {}, 1), 200);
  const body = { outcomes: [grantedCmw(today), advisedImw(today)] };
  const decision = `${written.self}/decision`;
  const author = app.as({ ...app.world.who('both'), role: 'expert' });
  expect(codesOf(await author.post(decision, body, 2))).toEqual(['authorDecides']);
  expect((await author.get(written.self)).body.availableActions).toEqual([]);
  expect(codesOf(await as('otherExpert').post(decision, body, 2))).toEqual(['notAssigned']);
  expect((await as('counselor').post(decision, body, 2)).status).toBe(403);
  expect((await as('expert').get(written.self)).body.availableActions).toEqual([
    { action: 'decide', href: `${submitted.self}/decision` },
  ]);
  expect((await as('expert').post(decision, body, 2)).status).toBe(200);
  expect((await as('expert').post(decision, body, 3)).body.currentStatus).toBe('decided');
});

test('a decision answers every proposed measure, each with what belongs to it', async () => {
  const { indication } = await anIndication(app).submitted();
  const decision = `${indication.self}/decision`;
  const lde = { ...grantedCmw(today), measure: 'LDE' };
  const wrong = { outcomes: [{ ...grantedCmw('2026-11-23'), rate: 50 }, lde] };
  expect(codesOf(await as('expert').post(decision, wrong, 2))).toEqual([
    'rateIsNoStartRate',
    'sentBeforeDecision',
    'ldeIsRepealed',
    'outcomeMissing',
  ]);
  expect((await as('coach').get(`${indication.self}/outcomes`)).body.items).toEqual([]);
});

test('a list is the caseload, by case and state, without findings', async () => {
  const { indication, trajectory } = await anIndication(app).submitted();
  const list = `/indications?trajectoryId=${trajectory.id}`;
  const { items } = answered(await as('counselor').get(`${list}&status=submitted&total=true`), 200);
  expect(items.map(({ id }: { id: string }) => id)).toEqual([indication.id]);
  expect(items[0].findings).toBeUndefined();
  expect((await as('counselor').get(`${list}&status=draft`)).body.items).toEqual([]);
  expect((await as('otherCounselor').get(list)).body.items).toEqual([]);
  const first = await as('counselor').get('/indications?pageSize=2');
  const second = await as('counselor').get(first.body.next);
  expect([first.body.items.length, second.body.items.length > 0]).toEqual([2, true]);
});

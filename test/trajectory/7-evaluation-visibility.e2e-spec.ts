import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Caller, TestApp } from '../support/app.js';
import { answered } from '../support/cases.js';
import { aNewPackage, anEmployed, anEvaluation, aPlanOnPaper, record } from '../support/evaluations.js';

let app: TestApp;
const as = (name: string): Caller => app.as(app.world.who(name));

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addLabel('groenwerk');
});
beforeEach(() => app.setToday('2026-03-02'));
afterAll(() => app.stop());

const codes = ({ body }: { body: { refusals?: { code: string }[] } }) => body.refusals?.map(({ code }) => code) ?? [];
const parties = async (caller: Caller, self: string) =>
  answered(await caller.get(`${self}/contributions`), 200).items.map(({ party }: { party: string }) => party);

describe('what is about health', () => {
  test('the report: the assigned and the worker; never the firm, the coach, nor the rest of the team', async () => {
    const { evaluation, person } = await anEvaluation(app).held();
    for (const caller of [as('counselor'), as('expert'), app.as(app.world.signedIn(person.id))]) {
      expect(answered(await caller.get(evaluation.self), 200)).toMatchObject({
        report: expect.stringContaining('zaaitafel'),
        transitionChances: 'growing',
      });
    }
    for (const name of ['employer', 'coach', 'teammate']) {
      const shown = answered(await as(name).get(evaluation.self), 200);
      expect([shown.status, shown.report, shown.transitionChances]).toEqual(['held', undefined, undefined]);
    }
  });

  test('contributions: the firm its own, the coach its own and what it recorded, the worker and the assigned all', async () => {
    const { evaluation, person } = await anEvaluation(app).inPreparation();
    const path = `${evaluation.self}/contributions`;
    const give = async (caller: Caller, party: string, more: object = {}) =>
      answered(await caller.post(path, { party, contribution: 'Wat er te zeggen valt.', ...more }), 201);
    const ofTheFirm = await give(as('employer'), 'firm');
    await give(as('coach'), 'coach');
    const voice = await give(as('coach'), 'worker', { onBehalf: 'onPaper' });
    const own = await give(app.as(app.world.signedIn(person.id)), 'worker');
    expect(own.organizationId).toBeUndefined();
    expect(voice).toMatchObject({ onBehalf: 'onPaper', organizationId: app.world.organization('to') });
    expect(await parties(as('employer'), evaluation.self)).toEqual(['firm']);
    expect(await parties(as('coach'), evaluation.self)).toEqual(['coach', 'worker']);
    expect(await parties(as('teammate'), evaluation.self)).toEqual([]);
    const all = ['firm', 'coach', 'worker', 'worker'];
    for (const caller of [as('counselor'), as('expert'), app.as(app.world.signedIn(person.id))]) {
      expect(await parties(caller, evaluation.self)).toEqual(all);
    }
    expect((await as('coach').get(ofTheFirm.self)).status).toBe(404);
    expect((await as('employer').get(voice.self)).status).toBe(404);
  });

  test('the attested change: who wrote it, the worker and the assigned', async () => {
    const employed = await anEmployed(app);
    await app.setToday('2026-06-01');
    await aPlanOnPaper(app, employed, '2026-05-01');
    const change = {
      kind: 'psychosocialLimitation',
      description: 'De thuissituatie is sinds april ernstig veranderd.',
      issuer: 'CAW',
      issuedOn: '2026-05-20',
      thorough: false,
    };
    const asked = { employmentId: employed.employment.id, plannedOn: '2026-06-20', change };
    const worker = app.as(app.world.signedIn(employed.person.id));
    const { self } = answered(await worker.post('/evaluations', asked), 201);
    expect(answered(await as('counselor').get(self), 200).change).toEqual(change);
    for (const name of ['employer', 'coach', 'teammate']) {
      expect(answered(await as(name).get(self), 200).change).toBeUndefined();
    }
  });

  test('stands in no journal', async () => {
    const { evaluation, trajectory } = await anEvaluation(app).held();
    const told = JSON.stringify(answered(await as('counselor').get(`${trajectory.self}/timeline`), 200));
    expect(told).toContain(evaluation.id);
    expect(told).not.toMatch(/zaaitafel|graag in de ploeg|veilig uitgevoerd|growing/);
  });
});

describe('the firm', () => {
  test('sees outcome and dates, no case and nothing to do', async () => {
    const { evaluation } = await anEvaluation(app).decided();
    const shown = answered(await as('employer').get(evaluation.self), 200);
    expect(shown).toMatchObject({
      status: 'decided',
      result: 'newPackage',
      decision: { rate: 50, level: 'medium', change: 'lowered' },
      availableActions: [],
    });
    expect(shown.trajectoryId).toBeUndefined();
    expect((await as('otherEmployer').get(evaluation.self)).status).toBe(404);
    expect(answered(await as('employer').get(`${evaluation.self}/decisions`), 200).items).toHaveLength(1);
  });

  test('never speaks for the worker, and nobody speaks once it was held', async () => {
    const { evaluation } = await anEvaluation(app).ready();
    const path = `${evaluation.self}/contributions`;
    const say = (name: string, party: string, more: object = {}) =>
      as(name).post(path, { party, contribution: 'Wat er te zeggen valt.', ...more });
    expect(codes(await say('employer', 'worker', { onBehalf: 'inConversation' }))).toEqual([
      'firmSpeaksForNobody',
      ...[],
    ]);
    expect(codes(await say('employer', 'coach'))).toEqual(['notForYouToContribute']);
    expect(codes(await say('coach', 'firm'))).toEqual(['notForYouToContribute']);
    expect(codes(await say('counselor', 'worker'))).toEqual(['onBehalfMissing']);
    expect(codes(await say('teammate', 'worker', { onBehalf: 'onPaper' }))).toEqual(['notAssigned']);
    expect((await say('expert', 'worker')).status).toBe(403);
    expect((await say('otherEmployer', 'firm')).status).toBe(404);
    const shown = answered(await as('counselor').get(evaluation.self), 200);
    answered(await as('counselor').post(`${evaluation.self}/record`, record('2026-03-02'), shown.version), 200);
    expect(codes(await say('employer', 'firm'))).toEqual(['heldAlready']);
  });
});

describe('who is not of the case', () => {
  test.each(['otherEmployer', 'otherCounselor', 'socialWorker', 'officer'])('%s: 404 on every path', async (name) => {
    const { evaluation } = await anEvaluation(app).decided(aNewPackage('2026-03-02', { rate: 60, level: 'high' }));
    for (const path of ['', '/decisions', '/contributions']) {
      expect((await as(name).get(`${evaluation.self}${path}`)).status).toBe(404);
    }
  });

  test.each([
    ['employer', 'preparation'],
    ['coach', 'preparation'],
    ['expert', 'record'],
    ['counselor', 'decision'],
    ['employer', 'cancellation'],
  ])('the role %s does no %s: 403', async (name, noun) => {
    const { evaluation } = await anEvaluation(app).scheduled();
    const bodies: Record<string, object> = {
      record: record('2026-03-02'),
      decision: aNewPackage('2026-03-02'),
      cancellation: { reason: 'other' },
    };
    const refused = await as(name).post(`${evaluation.self}/${noun}`, bodies[noun] ?? {}, evaluation.version);
    expect(refused.status).toBe(403);
  });

  test('a teammate who is not assigned prepares nothing', async () => {
    const { evaluation } = await anEvaluation(app).scheduled();
    const shown = answered(await as('teammate').get(evaluation.self), 200);
    expect(shown.availableActions).toEqual([]);
    const refused = await as('teammate').post(`${evaluation.self}/preparation`, {}, shown.version);
    expect([refused.status, codes(refused)]).toEqual([409, ['notAssigned']]);
  });
});

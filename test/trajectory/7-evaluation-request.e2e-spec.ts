import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Caller, TestApp } from '../support/app.js';
import { answered } from '../support/cases.js';
import { aNewPackage, anEmployed, anEvaluation, aPlanOnPaper, type Employed } from '../support/evaluations.js';

let app: TestApp;
let coach: Caller;
let counselor: Caller;
let firm: Caller;

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addLabel('groenwerk');
  [coach, counselor, firm] = ['coach', 'counselor', 'employer'].map((name) => app.as(app.world.who(name))) as [
    Caller,
    Caller,
    Caller,
  ];
});
beforeEach(() => app.setToday('2026-03-02'));
afterAll(() => app.stop());

const codes = ({ body }: { body: { refusals?: { code: string }[] } }) => body.refusals?.map(({ code }) => code) ?? [];
const change = (issuedOn: string, thorough = false) => ({
  kind: 'medicalProblem',
  description: 'Sinds de operatie is zwaar tillen niet meer mogelijk.',
  issuer: 'Behandelend arts',
  issuedOn,
  thorough,
});
const asked = ({ employment }: Employed, plannedOn: string, more: object = {}) => ({
  employmentId: employment.id,
  plannedOn,
  ...more,
});
const workerOf = ({ person }: Employed) => app.as(app.world.signedIn(person.id));

describe('a request', () => {
  test.each([
    ['2028-03-01', ['requestedTooEarly']],
    ['2028-03-02', []],
  ])('on %s, of who was hired on 2026-03-02: %s', async (today, expected) => {
    const employed = await anEmployed(app);
    await app.setToday(today);
    await aPlanOnPaper(app, employed, today);
    expect(codes(await firm.post('/evaluations', asked(employed, today)))).toEqual(expected);
  });

  test.each([
    ['2026-04-26', ['workedTooShort']],
    ['2026-04-27', []],
  ])('with an attested change, on %s: %s', async (today, expected) => {
    const employed = await anEmployed(app);
    await app.setToday(today);
    await aPlanOnPaper(app, employed, today);
    const request = asked(employed, today, { change: change('2026-04-20') });
    expect(codes(await workerOf(employed).post('/evaluations', request))).toEqual(expected);
  });

  test.each([
    ['2026-03-02', ['planMissing']],
    ['2027-03-01', ['planTooOld']],
    ['2027-03-02', []],
  ])('on 2028-03-02 with a plan of %s: %s', async (agreedOn, expected) => {
    const employed = await anEmployed(app);
    await app.setToday('2028-03-02');
    if (agreedOn !== '2026-03-02') await aPlanOnPaper(app, employed, agreedOn);
    expect(codes(await firm.post('/evaluations', asked(employed, '2028-03-20')))).toEqual(expected);
  });

  test('is refused with every reason at once, each with its article', async () => {
    const found = await anEvaluation(app).decided(aNewPackage('2026-03-02', { rate: 60, level: 'high' }));
    await anEvaluation(app, { of: found }).scheduled();
    await app.setToday('2027-03-10');
    const refused = await firm.post('/evaluations', asked(found, '2027-03-09'));
    expect([refused.status, codes(refused)]).toEqual([
      409,
      ['evaluationOpen', 'plannedInThePast', 'requestedTooEarly', 'decisionRuns', 'planTooOld'],
    ]);
    const articles = refused.body.refusals.map(({ article }: { article?: string }) => article);
    expect(articles).toEqual([undefined, undefined, 'D13 art. 8', 'D13 art. 8', 'D13 art. 15']);
    const early = refused.body.refusals.find(({ code }: { code: string }) => code === 'requestedTooEarly');
    expect(early.detail).toContain('2028-03-02');
  });

  test('within a running decision takes a thorough change, attested since', async () => {
    const found = await anEvaluation(app).decided(aNewPackage('2026-03-02', { rate: 60, level: 'high' }));
    await app.setToday('2026-09-01');
    const ask = (attested: object) =>
      workerOf(found).post('/evaluations', asked(found, '2026-09-20', { change: attested }));
    expect(codes(await ask(change('2026-08-20')))).toEqual(['decisionRuns']);
    expect(codes(await ask(change('2026-03-01', true)))).toEqual(['attestTooOld']);
    expect(codes(await ask(change('2026-09-02', true)))).toEqual(['attestInTheFuture']);
    expect(answered(await ask(change('2026-08-20', true)), 201)).toMatchObject({
      initiative: 'worker',
      change: { kind: 'medicalProblem', thorough: true },
    });
  });

  test('of an employment that has ended is refused', async () => {
    const employed = await anEmployed(app);
    const { self, version } = employed.employment;
    answered(await firm.post(`${self}/termination`, { endedOn: '2026-03-02', reason: 'byWorker' }, version), 200);
    const refused = await counselor.post('/evaluations', asked(employed, '2026-03-20'));
    expect(codes(refused)).toEqual(['employmentNotActive']);
  });

  test('of a worker without sign-in is recorded by coach or counselor, who says how; never by the firm', async () => {
    const employed = await anEmployed(app);
    await app.setToday('2028-03-02');
    await aPlanOnPaper(app, employed, '2028-01-10');
    const request = asked(employed, '2028-03-20');
    expect(codes(await coach.post('/evaluations', request))).toEqual(['onBehalfMissing']);
    expect(codes(await firm.post('/evaluations', { ...request, onBehalf: 'onPaper' }))).toEqual(['onBehalfOfOneself']);
    const worker = workerOf(employed);
    expect(codes(await worker.post('/evaluations', { ...request, onBehalf: 'onPaper' }))).toEqual([
      'onBehalfOfOneself',
    ]);
    expect(answered(await coach.post('/evaluations', { ...request, onBehalf: 'onPaper' }), 201)).toMatchObject({
      initiative: 'worker',
      onBehalf: 'onPaper',
      recordedBy: app.world.organization('to'),
    });
  });

  test('sets no periodicity, and the employment service names no attested change', async () => {
    const employed = await anEmployed(app);
    await app.setToday('2028-03-02');
    await aPlanOnPaper(app, employed, '2028-01-10');
    const often = asked(employed, '2028-03-20', { periodicityMonths: 12 });
    expect(codes(await firm.post('/evaluations', often))).toEqual(['periodicityOfTheService']);
    const changed = asked(employed, '2028-03-20', { change: change('2028-02-01') });
    expect(codes(await counselor.post('/evaluations', changed))).toEqual(['changeNotAsked']);
    const late = asked(employed, '2031-03-02');
    expect(codes(await counselor.post('/evaluations', late))).toEqual(['plannedTooLate']);
    expect(codes(await counselor.post('/evaluations', asked(employed, '2031-03-01')))).toEqual([]);
  });
});

describe('who asks', () => {
  test('a teammate who is not assigned is refused; who does not see the employment gets what is unknown', async () => {
    const employed = await anEmployed(app);
    const as = (name: string) => app.as(app.world.who(name));
    expect(codes(await as('teammate').post('/evaluations', asked(employed, '2026-03-20')))).toEqual(['notAssigned']);
    for (const name of ['otherEmployer', 'otherCounselor', 'socialWorker']) {
      const refused = await as(name).post('/evaluations', asked(employed, '2026-03-20'));
      expect([name, refused.status, refused.body.issues?.[0]?.name]).toEqual([name, 400, 'employmentId']);
    }
    for (const name of ['expert', 'officer', 'director', 'administrator', 'auditor']) {
      expect((await as(name).post('/evaluations', asked(employed, '2026-03-20'))).status).toBe(403);
    }
  });
});

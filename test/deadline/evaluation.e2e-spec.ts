import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { MailCatcher } from '../../src/local/mail/mail-catcher.js';
import type { RunningWorker } from '../../src/start-worker.js';
import { type Caller, TestApp } from '../support/app.js';
import { answered } from '../support/cases.js';
import { aNewPackage, anEmployed, anEvaluation, aPlanOnPaper, aTransitionStart } from '../support/evaluations.js';
import { catchMails, startTestWorker, until, workerEnvironment } from '../support/worker.js';

let app: TestApp;
let counselor: Caller;
let expert: Caller;
let firm: Caller;
let mails: MailCatcher;
let worker: RunningWorker | undefined;

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addLabel('groenwerk');
  [counselor, expert, firm] = ['counselor', 'expert', 'employer'].map((name) => app.as(app.world.who(name))) as [
    Caller,
    Caller,
    Caller,
  ];
});
beforeEach(async () => {
  mails = await catchMails();
  await app.setToday('2026-03-02');
});
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
  await mails.stop();
});
afterAll(() => app.stop());

const work = async () => {
  worker = await startTestWorker(workerEnvironment(app, mails.smtpUrl));
};

/** Every evaluation that is or was due for an employment: round, state, day. */
async function rounds(employmentId: string): Promise<string[][]> {
  const { rows } = await app.owner.query(
    `SELECT occurrence, status, due_on, o.name FROM deadlines d JOIN organizations o ON o.id = d.organization_id
      WHERE subject_id = $1 AND d.kind = 'evaluationDue' ORDER BY d.id`,
    [employmentId],
  );
  expect(new Set(rows.map(({ name }) => name))).toEqual(new Set(['vdab']));
  return rows.map(({ occurrence, status, due_on }) => [occurrence, status, due_on]);
}

const slices = async (employment: { self: string }) =>
  answered(await firm.get(`${employment.self}/packages`), 200).items.map(
    ({ origin, rate, level, validFrom, validUntil }: Record<string, string>) => [
      origin,
      `${rate} ${level}`,
      validFrom,
      validUntil,
    ],
  );

describe('an evaluation is due', () => {
  test('from the start of the employment, on the last day of the slice; cancelled when it ends', async () => {
    const { employment } = await anEmployed(app);
    expect(await rounds(employment.id)).toEqual([['1', 'open', '2031-03-01']]);
    const ending = { endedOn: '2026-03-02', reason: 'byWorker' };
    answered(await firm.post(`${employment.self}/termination`, ending, employment.version), 200);
    expect(await rounds(employment.id)).toEqual([['1', 'cancelled', '2031-03-01']]);
  });

  test('sooner at the periodicity, and later again where that is cancelled', async () => {
    const { employment, evaluation } = await anEvaluation(app).scheduled({ periodicityMonths: 24 });
    const sooner = ['1', 'superseded', '2031-03-01'];
    expect(await rounds(employment.id)).toEqual([sooner, ['1', 'open', '2028-03-01']]);
    answered(await counselor.post(`${evaluation.self}/cancellation`, { reason: 'other' }, evaluation.version), 200);
    expect((await rounds(employment.id)).at(-1)).toEqual(['1', 'open', '2031-03-01']);
  });

  test('and met by the decision: the next round ends with the new slice', async () => {
    const { employment } = await anEvaluation(app).decided(aNewPackage('2026-03-10'));
    expect(await rounds(employment.id)).toEqual([
      ['1', 'met', '2031-03-01'],
      ['2', 'open', '2031-03-09'],
    ]);
  });

  test('and met by the start of a transition: the slice keeps its last day', async () => {
    const { employment } = await anEvaluation(app).decided(aTransitionStart('2026-03-02'));
    expect(await rounds(employment.id)).toEqual([
      ['1', 'met', '2031-03-01'],
      ['2', 'open', '2031-03-01'],
    ]);
  });
});

test('reminders leave 60, 30 and 7 days before and on the day to the lead, then weekly to the team; once each', async () => {
  const { trajectory } = await anEmployed(app);
  await work();
  const sent = async () =>
    (await mails.mails())
      .filter(({ subject }) => subject.includes(trajectory.number) && subject.includes('valuatie'))
      .map(({ to, subject }) => [subject.split(' (')[0], ...to])
      .reverse();
  let left = 0;
  for (const day of ['2030-12-31', '2031-01-30', '2031-02-22', '2031-03-01', '2031-03-08', '2031-03-15']) {
    await app.setToday(day);
    left += 1;
    await until(sent, (all) => all.length >= left);
  }
  await new Promise((resolve) => setTimeout(resolve, 2500));
  const lead = ['Een evaluatie komt eraan', 'counselor@example.org'];
  const team = ['counselor@example.org', 'expert@example.org', 'teammate@example.org'];
  const overdue = ['Termijn verstreken: een evaluatie is nog niet beslist', ...team];
  expect(await sent()).toEqual([
    lead,
    lead,
    lead,
    ['Vandaag te beslissen: een evaluatie', 'counselor@example.org'],
    overdue,
    overdue,
  ]);
});

describe('a term that passes undecided', () => {
  test('takes no support away: it goes on, stays due, and a decision ends it', async () => {
    const found = await anEvaluation(app).held();
    const { employment, evaluation, trajectory } = found;
    await app.setToday('2031-03-01');
    await work();
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await slices(employment)).toHaveLength(1);
    await app.setToday('2031-03-04');
    await until(
      () => slices(employment),
      (all) => all.length === 2,
    );
    const start = ['start', '60 high', '2026-03-02', '2031-03-02'];
    expect(await slices(employment)).toEqual([start, ['awaitingEvaluation', '60 high', '2031-03-02', undefined]]);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await slices(employment)).toHaveLength(2);
    expect(await rounds(employment.id)).toEqual([['1', 'open', '2031-03-01']]);
    const { items } = answered(await counselor.get(`${trajectory.self}/timeline`), 200);
    const awaited = items.find(({ type }: { type: string }) => type === 'package.await');
    expect(awaited).toMatchObject({
      role: 'clock',
      sentence:
        'De termijn is verstreken zonder evaluatiebeslissing: de ondersteuning van 60% loopt door vanaf 2031-03-02.',
    });
    const decision = aNewPackage('2031-03-04');
    answered(await expert.post(`${evaluation.self}/decision`, decision, evaluation.version), 200);
    expect(await slices(employment)).toEqual([
      start,
      ['awaitingEvaluation', '60 high', '2031-03-02', '2031-03-04'],
      ['evaluation', '50 medium', '2031-03-04', '2036-03-04'],
    ]);
    expect(await rounds(employment.id)).toEqual([
      ['1', 'met', '2031-03-01'],
      ['2', 'open', '2036-03-03'],
    ]);
  });

  test('is bridged by the decision itself where the clock was late', async () => {
    const { employment, evaluation } = await anEvaluation(app).held();
    await app.setToday('2031-03-10');
    answered(await expert.post(`${evaluation.self}/decision`, aNewPackage('2031-03-10'), evaluation.version), 200);
    expect((await slices(employment)).map(([origin, , from]: string[]) => [origin, from])).toEqual([
      ['start', '2026-03-02'],
      ['awaitingEvaluation', '2031-03-02'],
      ['evaluation', '2031-03-10'],
    ]);
  });

  test('of a periodicity leaves the slice as it is', async () => {
    const { employment, ...found } = await anEvaluation(app).scheduled({ periodicityMonths: 12 });
    await aPlanOnPaper(app, { employment, ...found }, '2026-03-02');
    await app.setToday('2027-03-05');
    await work();
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await slices(employment)).toEqual([['start', '60 high', '2026-03-02', '2031-03-02']]);
    expect((await rounds(employment.id)).at(-1)).toEqual(['1', 'open', '2027-03-01']);
  });
});

test('support that ended with its right leaves no evaluation open, also where that day lies ahead', async () => {
  const { evaluation, right } = await anEvaluation(app).scheduled();
  const revocation = { revokedOn: '2026-03-05', reason: 'Ondersteuning is niet langer nodig.', article: 'D13 art. 10' };
  const { self, version } = answered(await expert.get(`/entitlements/${right.id}`), 200);
  answered(await expert.post(`${self}/revocation`, revocation, version), 200);
  const state = async () => answered(await counselor.get(evaluation.self), 200);
  expect((await state()).status).toBe('scheduled');
  await app.setToday('2026-03-05');
  await work();
  const ended = await until(state, ({ status }) => status === 'cancelled');
  expect(ended).toMatchObject({ cancelReason: 'supportEnded', cancelledOn: '2026-03-05' });
});

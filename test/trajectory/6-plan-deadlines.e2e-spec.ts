import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Caller, TestApp } from '../support/app.js';
import { answered } from '../support/cases.js';
import { aPlan } from '../support/plans.js';
import { anEmployment, aRightedCase } from '../support/referrals.js';

let app: TestApp;
let firm: Caller;

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addLabel('groenwerk');
  firm = app.as(app.world.who('employer'));
});
beforeEach(() => app.setToday('2026-03-02'));
afterAll(() => app.stop());

type Answer = Awaited<ReturnType<Caller['get']>>;
type Plan = ReturnType<typeof answered>;
const codes = ({ body }: Answer) => body.refusals?.map(({ code }: { code: string }) => code);
const now = async ({ self }: Plan) => answered(await firm.get(self), 200);
const end = async (employmentId: string, endedOn: string) => {
  const { self, version } = answered(await firm.get(`/employments/${employmentId}`), 200);
  return answered(await firm.post(`${self}/termination`, { endedOn, reason: 'byWorker' }, version), 200);
};

/** What is due of one subject by its firm: kind, status, day. */
async function dues(subjectId: string): Promise<string[][]> {
  const all = 'status=open&status=met&status=cancelled&status=superseded&pageSize=100&kind=planDue&kind=planReviewDue';
  const { items } = answered(await firm.get(`/deadlines?${all}`), 200);
  return items
    .filter(({ subject }: Plan) => subject.id === subjectId)
    .map(({ kind, status, dueOn }: Plan) => [kind, status, dueOn]);
}

test('a plan is due one month after the start, by the firm, and met by the agreement', async () => {
  const employment = await anEmployment(app).active();
  expect(await dues(employment.id)).toEqual([['planDue', 'open', '2026-04-02']]);
  const { items } = answered(await firm.get('/deadlines?kind=planDue'), 200);
  expect(items).toContainEqual(
    expect.objectContaining({
      confidence: 'verified',
      organizationId: app.world.organization('groenwerk'),
      subject: { id: employment.id, href: employment.self },
    }),
  );
  const draft = await aPlan(app, { employment }).draft();
  expect(await dues(employment.id)).toEqual([['planDue', 'open', '2026-04-02']]);
  await aPlan(app).agreed(draft);
  expect(await dues(employment.id)).toEqual([['planDue', 'met', '2026-04-02']]);
});

test('the month of a start on the last day of January ends on the last of February', async () => {
  await app.setToday('2026-01-31');
  const { id } = await anEmployment(app).active();
  expect(await dues(id)).toEqual([['planDue', 'open', '2026-02-28']]);
});

test('individual maatwerk has no such duty; a plan may be agreed all the same', async () => {
  const of = await aRightedCase(app, { measure: 'IMW' });
  const employment = await anEmployment(app, { of, measure: 'IMW' }).active();
  expect(await dues(employment.id)).toEqual([]);
  const agreed = await aPlan(app, { employment }).agreed();
  expect(agreed.measure).toBe('IMW');
  expect(await dues(agreed.id)).toEqual([]);
});

test('a review is due every year, counted from the agreement and then from the last review', async () => {
  const plan = await aPlan(app).agreed();
  expect(await dues(plan.id)).toEqual([['planReviewDue', 'open', '2027-03-02']]);
  await app.setToday('2027-02-20');
  const conclusion = 'De doelen lopen door.';
  const review = answered(await firm.post(`${plan.self}/reviews`, { reviewedOn: '2027-02-15', conclusion }), 201);
  expect(review).toMatchObject({ reviewedOn: '2027-02-15', memberId: app.world.who('employer').memberId });
  expect(answered(await firm.get(review.self), 200)).toEqual(review);
  expect(answered(await firm.get(`${plan.self}/reviews`), 200).items).toEqual([review]);
  expect(await now(plan)).toMatchObject({ lastReviewedOn: '2027-02-15', reviewDueOn: '2028-02-15' });
  expect(await dues(plan.id)).toEqual([
    ['planReviewDue', 'met', '2027-03-02'],
    ['planReviewDue', 'open', '2028-02-15'],
  ]);
  const at = `${plan.self}/reviews`;
  expect(codes(await firm.post(at, { reviewedOn: '2027-02-15', conclusion }))).toEqual(['reviewedLaterAlready']);
  expect(codes(await firm.post(at, { reviewedOn: '2027-02-21', conclusion }))).toEqual(['reviewedInTheFuture']);
  expect(codes(await firm.post(at, { reviewedOn: '2026-03-01', conclusion }))).toEqual([
    'reviewedBeforeItRan',
    'reviewedLaterAlready',
  ]);
  const draft = await aPlan(app, { dueOn: '2027-06-30' }).draft();
  expect(codes(await firm.post(`${draft.self}/reviews`, { reviewedOn: '2027-02-20', conclusion }))).toEqual([
    'planNotAgreed',
  ]);
});

test('a new version has its own year; the one before owes nothing any more', async () => {
  const old = await aPlan(app, { dueOn: '2026-09-30' }).agreed();
  await app.setToday('2026-07-01');
  const next = answered(await firm.post(`${old.self}/supersession`), 201);
  expect(await dues(next.id)).toEqual([]);
  await aPlan(app).agreed(next);
  expect(await dues(old.id)).toEqual([['planReviewDue', 'cancelled', '2027-03-02']]);
  expect(await dues(next.id)).toEqual([['planReviewDue', 'open', '2027-07-01']]);
  expect(await dues(old.employmentId)).toEqual([['planDue', 'met', '2026-04-02']]);
});

test('the end of the employment cancels both', async () => {
  const { id, employmentId } = await aPlan(app).agreed();
  const without = await anEmployment(app).active();
  await app.setToday('2026-03-20');
  await end(employmentId, '2026-03-20');
  await end(without.id, '2026-03-20');
  expect(await dues(id)).toEqual([['planReviewDue', 'cancelled', '2027-03-02']]);
  expect(await dues(employmentId)).toEqual([['planDue', 'met', '2026-04-02']]);
  expect(await dues(without.id)).toEqual([['planDue', 'cancelled', '2026-04-02']]);
});

test('where the firm closes the plan and the employment goes on, another is due a month later', async () => {
  const plan = await aPlan(app).agreed();
  await app.setToday('2026-06-01');
  expect((await firm.post(`${plan.self}/closure`, { reason: 'other' })).status).toBe(428);
  const closed = answered(await firm.post(`${plan.self}/closure`, { reason: 'writtenInError' }, plan.version), 200);
  expect(closed).toMatchObject({ status: 'closed', closedOn: '2026-06-01', closeReason: 'writtenInError' });
  expect(closed.reviewDueOn).toBeUndefined();
  expect(await dues(plan.id)).toEqual([['planReviewDue', 'cancelled', '2027-03-02']]);
  expect(await dues(plan.employmentId)).toEqual([
    ['planDue', 'met', '2026-04-02'],
    ['planDue', 'open', '2026-07-01'],
  ]);
  const again = await firm.post(`${plan.self}/closure`, { reason: 'other' }, closed.version);
  expect([again.status, again.body.currentStatus, again.body.availableActions]).toEqual([409, 'closed', []]);
  const draft = await aPlan(app, { employment: { id: plan.employmentId } as Plan, dueOn: '2026-09-30' }).draft();
  expect(draft.edition).toBe(2);
  answered(await firm.post(`${draft.self}/closure`, { reason: 'writtenInError' }, draft.version), 200);
  expect((await dues(plan.employmentId)).at(-1)).toEqual(['planDue', 'open', '2026-07-01']);
});

test('reminders leave for the firm a week before, on the day, then weekly', async () => {
  const { id } = await anEmployment(app).active();
  const next = async (kind: string, subject: string) =>
    (
      await app.owner.query(
        `SELECT next_reminder_on::text AS next FROM deadlines WHERE subject_id = $1 AND kind = $2 AND status = 'open'`,
        [subject, kind],
      )
    ).rows[0].next;
  expect(await next('planDue', id)).toBe('2026-03-26');
  const plan = await aPlan(app).agreed();
  expect(await next('planReviewDue', plan.id)).toBe('2027-01-31');
});

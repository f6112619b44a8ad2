import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Caller, TestApp } from '../support/app.js';
import { answered } from '../support/cases.js';
import { aNewPackage, anEvaluation, aTransitionStart, type Evaluated } from '../support/evaluations.js';

let app: TestApp;
let coach: Caller;
let expert: Caller;
let firm: Caller;

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addLabel('groenwerk');
  [coach, expert, firm] = ['coach', 'expert', 'employer'].map((name) => app.as(app.world.who(name))) as [
    Caller,
    Caller,
    Caller,
  ];
});
beforeEach(() => app.setToday('2026-03-02'));
afterAll(() => app.stop());

const codes = ({ body }: { body: { refusals?: { code: string }[] } }) => body.refusals?.map(({ code }) => code) ?? [];
const workerOf = ({ person }: Evaluated) => app.as(app.world.signedIn(person.id));
const reason = { reason: 'Ik heb nog elke dag begeleiding nodig.' };
const ask = (caller: Caller, { evaluation }: Evaluated, more: object = {}) =>
  caller.post(`${evaluation.self}/reconsiderations`, { ...reason, ...more });
const slices = async ({ employment }: Evaluated) =>
  answered(await coach.get(`${employment.self}/packages`), 200).items.map(
    ({ origin, rate, validFrom, validUntil }: Record<string, string>) => [origin, rate, validFrom, validUntil],
  );

test('upheld: the decision stood meanwhile, and stands', async () => {
  const found = await anEvaluation(app).decided();
  const asked = answered(await ask(workerOf(found), found), 201);
  expect(asked).toMatchObject({
    ...{ status: 'open', askedBy: 'worker', decisionId: found.evaluation.decision.id, requestedOn: '2026-03-02' },
    availableActions: [{ action: 'withdraw', href: `${asked.self}/withdrawal` }],
  });
  expect(await slices(found)).toEqual([['evaluation', 50, '2026-03-02', '2031-03-02']]);
  const answer = { result: 'upheld', motivation: 'De werkvloer toont hetzelfde beeld.' };
  const upheld = answered(await expert.post(`${asked.self}/decision`, answer, asked.version), 200);
  expect(upheld).toMatchObject({ status: 'upheld', decidedOn: '2026-03-02', availableActions: [] });
  const { decision } = answered(await expert.get(found.evaluation.self), 200);
  expect(decision).toMatchObject({ id: asked.decisionId, inForce: true });
});

test('revised: another package from today; the decision before it stays readable', async () => {
  const found = await anEvaluation(app).decided();
  await app.setToday('2026-04-01');
  const asked = answered(await ask(firm, found), 201);
  expect(asked).toMatchObject({ askedBy: 'firm', organizationId: app.world.organization('groenwerk') });
  const decision = aNewPackage('2026-04-01', { rate: 60, level: 'high' });
  const answer = { result: 'revised', motivation: 'De begeleiding blijkt intensiever.', decision };
  answered(await expert.post(`${asked.self}/decision`, answer, asked.version), 200);
  const shown = answered(await expert.get(found.evaluation.self), 200);
  expect(shown).toMatchObject({ status: 'decided', decision: { rate: 60, change: 'raised', inForce: true } });
  const { items } = answered(await firm.get(`${found.evaluation.self}/decisions`), 200);
  expect(items.map((each: Record<string, unknown>) => [each.rate, each.inForce, each.replacedOn])).toEqual([
    [50, false, '2026-04-01'],
    [60, true, undefined],
  ]);
  expect(await slices(found)).toEqual([
    ['evaluation', 50, '2026-03-02', '2026-04-01'],
    ['evaluation', 60, '2026-04-01', '2031-04-01'],
  ]);
});

test('revised into the start of a transition: the evaluation says so', async () => {
  const found = await anEvaluation(app).decided();
  const asked = answered(await ask(workerOf(found), found), 201);
  const decision = aTransitionStart('2026-03-02');
  const answer = { result: 'revised', motivation: 'De kansen zijn beter dan gedacht.', decision };
  answered(await expert.post(`${asked.self}/decision`, answer, asked.version), 200);
  expect(answered(await expert.get(found.evaluation.self), 200).result).toBe('startTransition');
});

test('refused: nothing decided, open already, the same again, no new decision, who held it', async () => {
  const undecided = await anEvaluation(app).held();
  expect(codes(await ask(firm, undecided))).toEqual(['nothingDecided']);
  const found = await anEvaluation(app).decided();
  expect(codes(await ask(coach, found))).toEqual(['onBehalfMissing']);
  const asked = answered(await ask(coach, found, { onBehalf: 'onPaper' }), 201);
  expect(codes(await ask(workerOf(found), found, { onBehalf: 'onPaper' }))).toEqual([
    'reconsiderationOpen',
    'onBehalfOfOneself',
  ]);
  const decide = (body: object, caller = expert) =>
    caller.post(`${asked.self}/decision`, { motivation: 'Zo is het.', ...body }, asked.version);
  expect(codes(await decide({ result: 'revised' }))).toEqual(['revisionMissing']);
  expect(codes(await decide({ result: 'upheld', decision: aNewPackage('2026-03-02') }))).toEqual(['revisionNotAsked']);
  expect(codes(await decide({ result: 'revised', decision: aNewPackage('2026-03-02') }))).toEqual([
    'revisionChangesNothing',
  ]);
  await app.owner.query("UPDATE members SET roles = '{counselor,expert}' WHERE id = $1", [
    app.world.who('counselor').memberId,
  ]);
  const holder = app.as({ ...app.world.who('counselor'), role: 'expert' });
  expect(codes(await decide({ result: 'upheld' }, holder))).toEqual(['holderReconsiders']);
  expect((await decide({ result: 'upheld' }, firm)).status).toBe(403);
});

test('withdrawn by who asked, and by nobody else', async () => {
  const found = await anEvaluation(app).decided();
  const asked = answered(await ask(coach, found, { onBehalf: 'inConversation' }), 201);
  expect((await firm.get(asked.self)).status).toBe(404);
  const counselor = app.as(app.world.who('counselor'));
  expect(codes(await counselor.post(`${asked.self}/withdrawal`, {}, asked.version))).toEqual(['notForYouToWithdraw']);
  const withdrawn = answered(await coach.post(`${asked.self}/withdrawal`, {}, asked.version), 200);
  expect(withdrawn).toMatchObject({ status: 'withdrawn', availableActions: [] });
  expect((await coach.post(`${asked.self}/withdrawal`, {}, withdrawn.version)).status).toBe(409);
});

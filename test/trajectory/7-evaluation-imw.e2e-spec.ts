import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Caller, TestApp } from '../support/app.js';
import { answered, aRight } from '../support/cases.js';
import { aNewPackage, anEvaluation, aTransitionStart, type Employed } from '../support/evaluations.js';
import { anEmployment, aRightOnPaper } from '../support/referrals.js';

let app: TestApp;
const as = (name: string): Caller => app.as(app.world.who(name));

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addLabel('groenwerk');
  await app.world.addOrganization('otherDepartment', 'department');
  await app.world.addMember('otherOfficer', 'otherDepartment', 'departmentOfficer');
});
beforeEach(() => app.setToday('2026-03-02'));
afterAll(() => app.stop());

const codes = ({ body }: { body: { refusals?: { code: string }[] } }) => body.refusals?.map(({ code }) => code) ?? [];

/** Somebody works at the firm under a grant of the department. */
async function employedUnderImw(): Promise<Employed> {
  const entitled = await aRight(app);
  const found = {
    personId: entitled.person.id,
    trajectoryId: entitled.trajectory.id,
    number: entitled.trajectory.number,
  };
  const entitlementId = await aRightOnPaper(app, found, { measure: 'IMW' });
  const of = { ...found, entitlementId };
  return { ...entitled, employment: await anEmployment(app, { of, measure: 'IMW' }).active() };
}

test('IMW: the decision is an advice, which the department that granted reads; no slice follows', async () => {
  const employed = await employedUnderImw();
  const advice = aNewPackage('2026-03-02', { rate: 30, level: 'low' });
  const { evaluation, employment } = await anEvaluation(app, { of: employed }).decided(advice);
  expect(evaluation).toMatchObject({
    measure: 'IMW',
    decision: { isAdvice: true, rate: 30, level: 'low', appeal: { court: { article: 'D22 art. 36' } } },
  });
  expect(evaluation.decision.packageId).toBeUndefined();
  expect(answered(await as('counselor').get(`${employment.self}/packages`), 200).items).toEqual([]);
  const shown = answered(await as('officer').get(evaluation.self), 200);
  expect(shown).toMatchObject({ decision: { rate: 30, motivation: advice.motivation }, availableActions: [] });
  expect([shown.report, shown.transitionChances]).toEqual([undefined, undefined]);
  const { items } = answered(await as('officer').get('/evaluations'), 200);
  expect(items.map(({ id }: { id: string }) => id)).toEqual([evaluation.id]);
  expect((await as('otherOfficer').get(evaluation.self)).status).toBe(404);
  expect(answered(await as('otherOfficer').get('/evaluations'), 200).items).toEqual([]);
  const { items: told } = answered(await as('counselor').get(`${employed.trajectory.self}/timeline`), 200);
  const sentence = told.find(({ type }: { type: string }) => type === 'evaluationDecision.advise')?.sentence;
  expect(sentence).toBe('Een pakket van 30% vanaf 2026-03-02 is geadviseerd; het departement beslist (D13 art. 11).');
});

test('a transition begins from CMW alone', async () => {
  const { evaluation } = await anEvaluation(app, { of: await employedUnderImw() }).held();
  const refused = await as('expert').post(
    `${evaluation.self}/decision`,
    aTransitionStart('2026-03-02'),
    evaluation.version,
  );
  expect(codes(refused)).toEqual(['transitionOfCmwOnly']);
});

test('the department reads nothing of a CMW evaluation', async () => {
  const { evaluation } = await anEvaluation(app).decided();
  expect((await as('officer').get(evaluation.self)).status).toBe(404);
});

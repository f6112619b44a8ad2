import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Caller, TestApp } from '../support/app.js';
import { anEvaluation } from '../support/evaluations.js';
import { addGuides, aTransition } from '../support/transitions.js';

let app: TestApp;
let firmCoach: Caller;

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addLabel('groenwerk');
  await addGuides(app);
  await app.world.addMember('firmCoach', 'groenwerk', 'coach');
  firmCoach = app.as(app.world.who('firmCoach'));
  await app.setToday('2026-03-02');
});
afterAll(() => app.stop());

/** A firm that also guided the person to work: its coach takes part in the case. */
async function takesPart(trajectoryId: string): Promise<void> {
  const firm = app.world.organization('groenwerk');
  await app.owner.query(
    `INSERT INTO participants (id, trajectory_id, organization_id, role, status, proposed_by, proposed_on, valid_from)
     VALUES (uuidv7(), $1, $2, 'coaching', 'active', $2, app.today(), app.today())`,
    [trajectoryId, firm],
  );
}

const codes = ({ body }: { body: { refusals?: { code: string }[] } }) => body.refusals?.map(({ code }) => code);

test("in an evaluation, the firm's own coach does not speak for the worker", async () => {
  const { evaluation, trajectory } = await anEvaluation(app).inPreparation();
  await takesPart(trajectory.id);
  const said = { party: 'worker', contribution: 'Ik werk hier heel graag.', onBehalf: 'inConversation' };
  const answer = await firmCoach.post(`${evaluation.self}/contributions`, said);
  expect([answer.status, codes(answer)]).toEqual([409, ['firmSpeaksForNobody']]);
});

test("a transition is not signed for the worker by the firm's own coach", async () => {
  const { transition, trajectory } = await aTransition(app).named();
  await takesPart(trajectory.id);
  const { version } = (await firmCoach.get(transition.self)).body;
  const answer = await firmCoach.post(
    `${transition.self}/signatures`,
    { party: 'worker', onBehalf: 'onPaper' },
    version,
  );
  expect([answer.status, codes(answer)]).toEqual([409, ['notYourSignature']]);
});

import { v7 } from 'uuid';
import type { Caller, TestApp } from './app.js';
import { answered, aRight, type Entitled, todayOf } from './cases.js';
import { anEmployment } from './referrals.js';

// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is for the test to say
type Shown = Record<string, any> & { id: string; self: string; version: number };

export interface Employed extends Entitled {
  /** supported, at the firm */
  employment: Shown;
}

export interface Evaluated extends Employed {
  evaluation: Shown;
}

/** Somebody works at the firm under a CMW right of the case, which the employment service directs: "60 high" for five years. */
export async function anEmployed(app: TestApp): Promise<Employed> {
  const entitled = await aRight(app);
  const { person, trajectory, right } = entitled;
  const of = { personId: person.id, trajectoryId: trajectory.id, entitlementId: right.id, number: trajectory.number };
  return { ...entitled, employment: (await anEmployment(app, { of }).active()) as Shown };
}

/** A plan that was agreed on a day, on paper: what step 6 does is tried in its own tests. */
export async function aPlanOnPaper(
  app: TestApp,
  { employment, trajectory }: Employed,
  agreedOn: string,
): Promise<void> {
  const { id, personId, organizationId } = employment;
  await app.owner.query(
    "UPDATE plans SET status = 'closed', closed_on = $2, close_reason = 'other' WHERE employment_id = $1",
    [id, agreedOn],
  );
  await app.owner.query(
    `INSERT INTO plans (id, trajectory_id, person_id, employment_id, organization_id, measure, edition, status, drafted_on, written_on, agreed_on)
     SELECT $1, $2, $3, $4, $5, 'CMW', count(*) + 1, 'agreed', $6, $6, $6 FROM plans WHERE employment_id = $4`,
    [v7(), trajectory.id, personId, id, organizationId, agreedOn],
  );
}

export const record = (heldOn: string) => ({
  heldOn,
  report: 'Werkt zelfstandig aan de zaaitafel; vraagt bij een nieuwe taak uitleg.',
  transitionChances: 'growing',
});

export const aNewPackage = (from: string, need = { rate: 50, level: 'medium' }) => ({
  result: 'newPackage',
  package: { ...need, from },
  motivation: 'De begeleiding op de werkvloer kan afgebouwd worden.',
  article: 'D13 art. 11',
  sentOn: from,
});

export const aTransitionStart = (sentOn: string, startsOn = sentOn) => ({
  result: 'startTransition',
  transition: {
    basis: 'favorable',
    lastingRegularJob: 'De thuissituatie is stabiel en het vervoer is geregeld.',
    continuityOfTheFirm: 'De ploeg telt genoeg ervaren medewerkers om het vertrek op te vangen.',
    startsOn,
  },
  motivation: 'De kansen op duurzaam regulier werk zijn gunstig.',
  article: 'D13 art. 23',
  sentOn,
});

/** An evaluation on the employment service's initiative, as far along as the state it is named after. */
export function anEvaluation(app: TestApp, { of }: { of?: Employed } = {}) {
  const as = (name: string): Caller => app.as(app.world.who(name));
  const [counselor, expert, firm] = [as('counselor'), as('expert'), as('employer')];
  const act = async ({ self, version }: Shown, noun: string, body: object = {}, who = counselor) =>
    answered(await who.post(`${self}/${noun}`, body, version), 200) as Shown;

  async function scheduled(more: object = {}): Promise<Evaluated> {
    const employed = of ?? (await anEmployed(app));
    const plan = { employmentId: employed.employment.id, plannedOn: await todayOf(app), ...more };
    return { ...employed, evaluation: answered(await counselor.post('/evaluations', plan), 201) };
  }

  async function inPreparation(): Promise<Evaluated> {
    const found = await scheduled();
    return { ...found, evaluation: await act(found.evaluation, 'preparation') };
  }

  /** The firm has contributed and the worker was heard, on a plan of today. */
  async function ready(): Promise<Evaluated> {
    const found = await inPreparation();
    const today = await todayOf(app);
    await aPlanOnPaper(app, found, today);
    const path = `${found.evaluation.self}/contributions`;
    const said = { party: 'firm', contribution: 'De opdrachten worden vlot en veilig uitgevoerd.' };
    const voice = { party: 'worker', contribution: 'Ik werk graag in de ploeg.', onBehalf: 'inConversation' };
    answered(await firm.post(path, said), 201);
    answered(await counselor.post(path, voice), 201);
    return { ...found, evaluation: answered(await counselor.get(found.evaluation.self), 200) };
  }

  async function held(): Promise<Evaluated> {
    const found = await ready();
    return { ...found, evaluation: await act(found.evaluation, 'record', record(await todayOf(app))) };
  }

  async function decided(decision?: object): Promise<Evaluated> {
    const found = await held();
    const said = decision ?? aNewPackage(await todayOf(app));
    return { ...found, evaluation: await act(found.evaluation, 'decision', said, expert) };
  }

  return { scheduled, inPreparation, ready, held, decided };
}

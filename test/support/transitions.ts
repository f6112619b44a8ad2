import { addDays, addMonths } from '../../src/platform/calendar/dates.js';
import type { Caller, TestApp } from './app.js';
import { answered, todayOf } from './cases.js';
import { anEvaluation, aTransitionStart, type Evaluated } from './evaluations.js';

// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is for the test to say
type Shown = Record<string, any> & { id: string; self: string; version: number };

export interface OnTheWay extends Evaluated {
  transition: Shown;
}

/** A provider with a mandate since 2025, two hosts, and somebody in each. */
export async function addGuides(app: TestApp): Promise<void> {
  const { world } = app;
  await world.addOrganization('springplank', 'transitionProvider');
  await world.addMember('provider', 'springplank', 'provider');
  await addMandate(app, 'springplank', '[2025-01-01,2031-01-01)');
  for (const [host, member] of Object.entries({ kwekerij: 'host', tuincentrum: 'secondHost' })) {
    await world.addOrganization(host, 'regularEmployer');
    await world.addMember(member, host, 'employer');
  }
}

export async function addMandate(app: TestApp, organization: string, validity: string): Promise<void> {
  await app.owner.query(
    `INSERT INTO mandates (id, organization_id, kind, validity) VALUES (gen_random_uuid(), $1, 'transitionGuidance', $2)`,
    [app.world.organization(organization), validity],
  );
}

/** A transition as far along as the state it is named after; each step over HTTP, by who takes it. */
export function aTransition(app: TestApp) {
  const as = (name: string) => app.as(app.world.who(name));
  const { world } = app;
  const act = async (who: Caller, { self }: Shown, noun: string, body: object = {}): Promise<Shown> => {
    const { version } = answered(await who.get(self), 200);
    return answered(await who.post(`${self}/${noun}`, body, version), 200) as Shown;
  };

  /** By the expert's decision on an evaluation. */
  async function proposed(startsOn?: string): Promise<OnTheWay> {
    const today = await todayOf(app);
    const decided = await anEvaluation(app).decided(aTransitionStart(today, startsOn ?? today));
    const { items } = answered(await as('counselor').get(`/transitions?trajectoryId=${decided.trajectory.id}`), 200);
    return { ...decided, transition: items[0] };
  }

  async function named(): Promise<OnTheWay> {
    const found = await proposed();
    const providerId = world.organization('springplank');
    return { ...found, transition: await act(as('counselor'), found.transition, 'provider', { providerId }) };
  }

  async function signed(): Promise<OnTheWay> {
    const found = await named();
    await act(as('employer'), found.transition, 'signatures', { party: 'firm' });
    await act(as('counselor'), found.transition, 'signatures', { party: 'employmentService' });
    await act(as('provider'), found.transition, 'signatures', { party: 'provider' });
    const worker = app.as(world.signedIn(found.person.id));
    await act(worker, found.transition, 'signatures', { party: 'worker' });
    return { ...found, transition: answered(await as('counselor').get(found.transition.self), 200) };
  }

  async function agreed(): Promise<OnTheWay> {
    const found = await signed();
    return { ...found, transition: await act(as('counselor'), found.transition, 'agreement') };
  }

  async function inMatching(): Promise<OnTheWay> {
    const found = await agreed();
    await act(as('provider'), found.transition, 'advance');
    return { ...found, transition: await act(as('provider'), found.transition, 'advance') };
  }

  async function inInternship(): Promise<OnTheWay> {
    const found = await inMatching();
    const today = await todayOf(app);
    const stay = { hostId: world.organization('kwekerij'), from: today, until: addMonths(today, 1) };
    answered(await as('provider').post(`${found.transition.self}/internships`, stay), 201);
    return { ...found, transition: await act(as('provider'), found.transition, 'advance') };
  }

  /** The new job begins tomorrow. */
  async function inAftercare(kind = 'regular'): Promise<OnTheWay> {
    const found = await inInternship();
    const startsOn = addDays(await todayOf(app), 1);
    const newJob = { kind, startsOn, employerName: 'Plantenkwekerij De Linde' };
    return { ...found, transition: await act(as('provider'), found.transition, 'advance', { newJob }) };
  }

  async function completed(): Promise<OnTheWay> {
    const found = await inAftercare();
    await app.setToday(found.transition.newJob.startsOn);
    return { ...found, transition: await act(as('provider'), found.transition, 'completion') };
  }

  return { proposed, named, signed, agreed, inMatching, inInternship, inAftercare, completed, act };
}

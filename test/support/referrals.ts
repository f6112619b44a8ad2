import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import type { Caller, TestApp } from './app.js';
import { aNumberFor } from './numbers.js';

/** A case of a person with a right, and who works on it. */
export interface RightedCase {
  trajectoryId: string;
  personId: string;
  number: string;
  entitlementId: string;
}

export interface ReferralWishes {
  measure?: 'CMW' | 'IMW';
  /** the member of the firm, by name */
  firm?: string;
  positions?: number;
  /** of somebody who is there already */
  of?: RightedCase;
  vacancyId?: string;
  fraction?: string;
  until?: string;
}

type Body = Record<string, never> & { id: string; self: string; version: number; status: string };

/** A case that the coach opened, with a right on paper: what steps 1 and 2 do is tried in their own tests. */
export async function aRightedCase(app: TestApp, { measure = 'CMW', firm = 'employer' } = {}): Promise<RightedCase> {
  const coach = app.as(app.world.who('coach'));
  const birthDate = '1985-07-30';
  const name = { givenName: 'An', familyName: 'Voorbeeld' };
  const person = done(await coach.post('/persons', { ...name, birthDate, ssin: aNumberFor(birthDate) }));
  const trajectory = done(await coach.post('/trajectories', { personId: person.id, municipalityNis: '72030' }));
  const found = { trajectoryId: trajectory.id, personId: person.id, number: String(trajectory.number) };
  return { ...found, entitlementId: await aRightOnPaper(app, found, { measure, firm }) };
}

export async function aRightOnPaper(
  app: TestApp,
  { trajectoryId, personId }: Pick<RightedCase, 'trajectoryId' | 'personId'>,
  { measure = 'CMW', firm = 'employer', validity = '[2026-01-05,2031-01-05)' } = {},
): Promise<string> {
  const [indicationId, outcomeId, id] = [v7(), v7(), v7()];
  const { organizationId, memberId } = app.world.who('counselor');
  const isCmw = measure === 'CMW';
  await app.owner.query(
    `INSERT INTO indications (id, trajectory_id, person_id, organization_id, member_id, status, proposed_measures, decided_on, decided_by_member_id)
     VALUES ($1, $2, $3, $4, $5, 'decided', ARRAY['CMW', 'IMW'], '2026-01-05', $6)`,
    [indicationId, trajectoryId, personId, organizationId, memberId, app.world.who('expert').memberId],
  );
  await app.owner.query(
    `INSERT INTO outcomes (id, indication_id, trajectory_id, person_id, measure, result, rate, level, guidance_need, aid_category,
       motivation, article, decided_on, sent_on, court_until)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'op papier', 'D13 art. 7', '2026-01-05', '2026-01-05', '2026-04-05')`,
    [outcomeId, indicationId, trajectoryId, personId, measure].concat(
      (isCmw ? ['granted', 60, 'high', null, null] : ['advised', null, null, 'medium', 'disabledWorker']) as string[],
    ),
  );
  const [employer, department] = isCmw
    ? [null, null]
    : [app.world.who(firm).organizationId, app.world.organization('wewis')];
  await app.owner.query(
    `INSERT INTO entitlements (id, trajectory_id, person_id, outcome_id, measure, employer_id, recorded_by, decided_on, validity)
     VALUES ($1, $2, $3, $4, $5, $6, $7, '2026-01-05', $8)`,
    [id, trajectoryId, personId, outcomeId, measure, employer, department, validity],
  );
  return id;
}

export async function aVacancy(app: TestApp, wishes: ReferralWishes = {}): Promise<Body> {
  const { measure = 'CMW', positions = 1, firm = 'employer' } = wishes;
  const what = {
    title: 'Medewerker groenonderhoud',
    description: 'Parken en bermen in ploeg.',
    line: 'greenMaintenance',
  };
  const employer = app.as(app.world.who(firm));
  const draft = done(await employer.post('/vacancies', { ...what, measure, positions, municipalityNis: '72030' }));
  return done(await employer.post(`${draft.self}/publication`, {}, 1));
}

/** A referral as far along as the state it is named after; every step over HTTP, by who takes it. */
export function aReferral(app: TestApp, wishes: ReferralWishes = {}) {
  const { measure = 'CMW', firm = 'employer', fraction = '0.8', until } = wishes;
  const coach = app.as(app.world.who('coach'));
  const employer = app.as(app.world.who(firm));
  const draft = async () => {
    const { trajectoryId } = wishes.of ?? (await aRightedCase(app, { measure, firm }));
    const vacancyId = wishes.vacancyId ?? (await aVacancy(app, wishes)).id;
    return done(await coach.post('/referrals', { trajectoryId, vacancyId, letter: 'An werkte al in het groen.' }));
  };
  const requested = async () => request(coach, await draft());
  const accepted = async () => {
    const { self, version } = await requested();
    return done(await employer.post(`${self}/acceptance`, {}, version));
  };
  const hired = async (from?: string) => {
    const { self, version } = await accepted();
    const contract = { from: from ?? (await dayOf(app)), ...(until !== undefined && { until }) };
    return done(await employer.post(`${self}/hire`, { contract, contractualFraction: fraction }, version));
  };
  return { draft, requested, accepted, hired };
}

/** The employment that a hire planned, and the same once the person works there. */
export function anEmployment(app: TestApp, wishes: ReferralWishes = {}) {
  const employer = app.as(app.world.who(wishes.firm ?? 'employer'));
  const planned = async () => {
    const { id } = await aReferral(app, wishes).hired();
    const row = await app.owner.query('SELECT id FROM employments WHERE referral_id = $1', [id]);
    return done(await employer.get(`/employments/${row.rows[0].id}`));
  };
  const active = async () => {
    const { self, version, contractFrom } = (await planned()) as Body & { contractFrom: string };
    return done(await employer.post(`${self}/start`, { startedOn: contractFrom }, version));
  };
  return { planned, active };
}

export async function request(coach: Caller, { self, version }: { self: string; version: number }): Promise<Body> {
  return done(await coach.with({ 'Idempotency-Key': randomUUID() }).post(`${self}/request`, {}, version));
}

async function dayOf(app: TestApp): Promise<string> {
  return (await app.owner.query('SELECT app.today() AS today')).rows[0].today;
}

/** What was answered; a step that did not succeed says why. */
export function done(answer: { status: number; body: unknown }): Body {
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as Body;
}

import { expect } from '@jest/globals';
import type request from 'supertest';
import type { TestApp } from './app.js';
import { aNumberFor } from './numbers.js';

// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is for the test to say
type Shown = Record<string, any> & { id: string; self: string; version: number };

export interface Case {
  person: Shown;
  trajectory: Shown;
}

export interface Indicated extends Case {
  indication: Shown;
}

export interface Entitled extends Indicated {
  /** CMW, granted as "60 high" */
  right: Shown;
}

/** The body of an answer that must be of this status. */
export function answered({ status, body }: request.Response, expected: number): Shown {
  expect({ status, ...(status === expected ? {} : { body }) }).toEqual({ status: expected });
  return body;
}

const birthDate = '1985-07-30';

/** Opened by the coach, directed by the employment service with a lead and her team, with an expert assigned. */
export async function aTrajectory(app: TestApp, ssin = aNumberFor(birthDate)): Promise<Case> {
  const coach = app.as(app.world.who('coach'));
  const names = { givenName: 'An', familyName: 'Voorbeeld' };
  const person = answered(await coach.post('/persons', { ...names, birthDate, ssin }), 201);
  const opening = { personId: person.id, municipalityNis: '72030' };
  const trajectory = answered(await coach.post('/trajectories', opening), 201);
  const proposal = { organizationId: app.world.organization('vdab'), role: 'directing' };
  const proposed = answered(await coach.post(`${trajectory.self}/participants`, proposal), 201);
  const counselor = app.as(app.world.who('counselor'));
  const { memberId: leadMemberId, teamId } = app.world.who('counselor');
  answered(await counselor.post(`${proposed.self}/acceptance`, { leadMemberId, teamId }, proposed.version), 200);
  const expert = { memberId: app.world.who('expert').memberId };
  answered(await counselor.post(`${trajectory.self}/assignments`, expert), 201);
  return { person, trajectory };
}

export const report = {
  proposedMeasures: ['CMW', 'IMW'],
  targetGroup: 'disability',
  fileMark: 'disability',
  aidCategory: 'disabledWorker',
  proposedRate: 60,
  proposedLevel: 'high',
  proposedGuidanceNeed: 'high',
  conclusion: 'Betrokkene heeft blijvend ondersteuning nodig op de werkvloer.',
  findings: [
    { category: 'b140', qualifier: 3, note: 'Aandacht verslapt na een half uur.' },
    { category: 'd7202', qualifier: 2 },
  ],
  attests: [{ kind: 'vaphRecognition', issuer: 'VAPH', issuedOn: '2024-05-13' }],
};

export const grantedCmw = (sentOn: string) => ({
  measure: 'CMW',
  result: 'granted',
  rate: 60,
  level: 'high',
  motivation: 'De vastgestelde beperkingen vragen intensieve begeleiding.',
  article: 'D13 art. 7',
  sentOn,
});

export const advisedImw = (sentOn: string, aidCategory = 'disabledWorker') => ({
  measure: 'IMW',
  result: 'advised',
  guidanceNeed: 'high',
  aidCategory,
  motivation: 'Ook bij een gewone werkgever is begeleiding nodig.',
  article: 'D22 art. 32',
  sentOn,
});

/** The legal day of the application under test. */
export async function todayOf(app: TestApp): Promise<string> {
  const { rows } = await app.owner.query<{ today: string }>('SELECT app.today()::text AS today');
  return String(rows[0]?.today);
}

/** An indication in one of its states, in a case of its own where none is given. */
export function anIndication(app: TestApp, content: object = report) {
  const counselor = app.as(app.world.who('counselor'));
  const expert = app.as(app.world.who('expert'));

  async function draft(found?: Case): Promise<Indicated> {
    const { person, trajectory } = found ?? (await aTrajectory(app));
    const written = await counselor.post('/indications', { trajectoryId: trajectory.id, ...content });
    return { person, trajectory, indication: answered(written, 201) };
  }

  async function submitted(found?: Case): Promise<Indicated> {
    const { indication, ...rest } = await draft(found);
    const sent = await counselor.post(`${indication.self}/submission`, {}, indication.version);
    return { ...rest, indication: answered(sent, 200) };
  }

  /** CMW granted with "60 high" and IMW advised, where nothing else is decided. */
  async function decided(found?: Case, outcomes?: object[]): Promise<Indicated> {
    const { indication, ...rest } = await submitted(found);
    const today = await todayOf(app);
    const body = { outcomes: outcomes ?? [grantedCmw(today), advisedImw(today)] };
    return {
      ...rest,
      indication: answered(await expert.post(`${indication.self}/decision`, body, indication.version), 200),
    };
  }

  return { draft, submitted, decided };
}

/** A granted CMW right, "60 high", beside an advised IMW outcome. */
export async function aRight(app: TestApp, found?: Case): Promise<Entitled> {
  const decided = await anIndication(app).decided(found);
  const coach = app.as(app.world.who('coach'));
  const { items } = answered(await coach.get(`/entitlements?trajectoryId=${decided.trajectory.id}&measure=CMW`), 200);
  expect(items).toHaveLength(1);
  return { ...decided, right: items[0] };
}

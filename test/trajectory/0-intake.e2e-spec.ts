import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Caller, TestApp } from '../support/app.js';
import { aNumberFor } from '../support/numbers.js';

let app: TestApp;
let coach: Caller;
let counselor: Caller;

beforeAll(async () => {
  app = await TestApp.start();
  coach = app.as(app.world.who('coach'));
  counselor = app.as(app.world.who('counselor'));
});
afterAll(() => app.stop());

const an = () => ({
  givenName: 'An',
  familyName: 'Voorbeeld',
  birthDate: '1985-07-30',
  ssin: aNumberFor('1985-07-30'),
});

async function openedTrajectory() {
  const person = await coach.post('/persons', an());
  expect(person.status).toBe(201);
  const trajectory = await coach.post('/trajectories', { personId: person.body.id, municipalityNis: '72030' });
  expect(trajectory.status).toBe(201);
  return { person: person.body, trajectory: trajectory.body };
}

async function directedTrajectory() {
  const { person, trajectory } = await openedTrajectory();
  const proposal = await coach.post(`/trajectories/${trajectory.id}/participants`, {
    organizationId: app.world.organization('vdab'),
    role: 'directing',
  });
  expect(proposal.status).toBe(201);
  const { memberId, teamId } = app.world.who('counselor');
  const accepted = await counselor.post(`${proposal.body.self}/acceptance`, { leadMemberId: memberId, teamId }, 1);
  expect(accepted.status).toBe(200);
  return { person, trajectory, proposal: accepted.body };
}

test('a coach looks a person up, registers it, opens a trajectory and proposes who directs', async () => {
  const { ssin, birthDate, ...name } = an();
  const query = { ssin, birthDate, reason: 'intake at the counter' };
  expect((await coach.post('/persons/query', query)).body).toEqual({ items: [] });
  const person = await coach.post('/persons', { ...name, birthDate, ssin });
  expect(person.headers.location).toBe(person.body.self);
  const trajectory = await coach.post('/trajectories', { personId: person.body.id, municipalityNis: '72030' });
  expect(trajectory.body).toMatchObject({ status: 'open', number: expect.stringMatching(/^T-\d{4}-\d{6}$/) });
  const found = await counselor.post('/persons/query', query);
  expect(found.body.items).toEqual([{ id: person.body.id, ...name, trajectoryId: trajectory.body.id }]);
});

test('a proposal shows its organization nothing of the case until a lead is assigned', async () => {
  const { person, trajectory } = await openedTrajectory();
  const participants = `/trajectories/${trajectory.id}/participants`;
  const proposal = await coach.post(participants, {
    organizationId: app.world.organization('vdab'),
    role: 'directing',
  });
  expect((await counselor.get(`/trajectories/${trajectory.id}`)).status).toBe(404);
  expect((await counselor.get(`/persons/${person.id}`)).status).toBe(404);
  const asked = await counselor.get('/participations?status=proposed');
  expect(asked.body.items.map((item: { id: string }) => item.id)).toContain(proposal.body.id);
  const bare = await counselor.post(`${proposal.body.self}/acceptance`, {}, 1);
  expect(bare.body.refusals).toEqual([expect.objectContaining({ code: 'leadIsMissing' })]);
  const { memberId } = app.world.who('counselor');
  expect((await counselor.post(`${proposal.body.self}/acceptance`, { leadMemberId: memberId }, 1)).status).toBe(200);
  expect((await counselor.get(`/trajectories/${trajectory.id}`)).status).toBe(200);
});

test('nobody enrolls itself: an outsider joins only what its own query found, and only by asking', async () => {
  const { person, trajectory } = await directedTrajectory();
  const outsider = app.as(app.world.who('socialWorker'));
  const request = { organizationId: app.world.organization('ocmwBree'), role: 'coaching' };
  const participants = `/trajectories/${trajectory.id}/participants`;
  expect((await outsider.post(participants, request)).status).toBe(404);
  await outsider.post('/persons/query', {
    ssin: person.ssin,
    birthDate: person.birthDate,
    reason: 'asked by the person',
  });
  const joined = await outsider.post(participants, request);
  expect(joined.body).toMatchObject({ status: 'proposed' });
  expect((await outsider.post(`${joined.body.self}/acceptance`, {}, 1)).status).toBe(403);
  expect((await outsider.get(`/trajectories/${trajectory.id}`)).status).toBe(404);
  expect((await counselor.post(`${joined.body.self}/acceptance`, {}, 1)).status).toBe(200);
  expect((await outsider.get(`/trajectories/${trajectory.id}`)).status).toBe(200);
});

test('a known number answers with what a query would have answered', async () => {
  const { person, trajectory } = await openedTrajectory();
  const again = await app.as(app.world.who('socialWorker')).post('/persons', { ...an(), ssin: person.ssin });
  expect(again.status).toBe(409);
  expect(again.body).toMatchObject({
    type: 'urn:problem-type:toeleiding:personExists',
    id: person.id,
    trajectoryId: trajectory.id,
  });
  const second = await coach.post('/trajectories', { personId: person.id, municipalityNis: '72030' });
  expect(second.body.refusals).toEqual([expect.objectContaining({ code: 'trajectoryAlreadyOpen' })]);
});

test('teammates see the case, others of the employment service do not', async () => {
  const { trajectory } = await directedTrajectory();
  expect((await app.as(app.world.who('teammate')).get(`/trajectories/${trajectory.id}`)).status).toBe(200);
  expect((await app.as(app.world.who('otherCounselor')).get(`/trajectories/${trajectory.id}`)).status).toBe(404);
  expect((await app.as(app.world.who('administrator')).get(`/trajectories/${trajectory.id}`)).status).toBe(403);
});

test('the timeline tells the case in order and in the reader’s language', async () => {
  const { trajectory, person } = await directedTrajectory();
  const timeline = await coach.get(`/trajectories/${trajectory.id}/timeline`);
  expect(timeline.body.items.map((entry: { type: string }) => entry.type)).toEqual([
    'trajectory.create',
    'participant.open',
    'participant.create',
    'participant.accept',
    'assignment.create',
  ]);
  expect(timeline.body.items[0].sentence).toBe(`Traject ${trajectory.number} is geopend.`);
  const own = app.as(app.world.signedIn(person.id));
  expect((await own.get(`/trajectories/${trajectory.id}/timeline`)).body.items).toHaveLength(5);
});

test('closing needs the present version, a day and a reason', async () => {
  const { trajectory } = await directedTrajectory();
  const closure = `/trajectories/${trajectory.id}/closure`;
  expect((await counselor.post(closure, { endedOn: trajectory.openedOn, reason: 'onRequest' })).status).toBe(428);
  expect((await counselor.post(closure, { endedOn: trajectory.openedOn, reason: 'onRequest' }, 9)).status).toBe(412);
  const early = await counselor.post(closure, { endedOn: '2020-01-01', reason: 'onRequest' }, 1);
  expect(early.body.refusals).toEqual([expect.objectContaining({ code: 'endsBeforeItOpened' })]);
  const closed = await counselor.post(closure, { endedOn: trajectory.openedOn, reason: 'onRequest' }, 1);
  expect(closed.body).toMatchObject({ status: 'closed', version: 2 });
  const again = await counselor.post(closure, { endedOn: trajectory.openedOn, reason: 'onRequest' }, 2);
  expect(again.body).toMatchObject({
    type: 'urn:problem-type:toeleiding:transitionNotAllowed',
    currentStatus: 'closed',
  });
});

test('a case rests for a while, and what was known of it is kept', async () => {
  const { trajectory } = await directedTrajectory();
  const suspensions = `/trajectories/${trajectory.id}/suspensions`;
  const rest = await coach.post(suspensions, { reason: 'illness', validFrom: '2026-03-01' });
  expect(rest.body).toMatchObject({ reason: 'illness', validFrom: '2026-03-01' });
  const twice = await counselor.post(suspensions, { reason: 'care', validFrom: '2026-05-01' });
  expect(twice.body.refusals).toEqual([expect.objectContaining({ code: 'suspendedAlready' })]);
  const ended = await coach.post(`${rest.body.self}/ending`, { validUntil: '2026-04-01' }, 1);
  expect(ended.body).toMatchObject({ validUntil: '2026-04-01', version: 2 });
  expect((await counselor.post(suspensions, { reason: 'care', validFrom: '2026-04-01' })).status).toBe(201);
  const kept = await app.owner.query('SELECT validity, version FROM suspensions_versions WHERE id = $1', [
    rest.body.id,
  ]);
  expect(kept.rows).toEqual([{ validity: '[2026-03-01,)', version: 1 }]);
});

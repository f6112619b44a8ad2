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

const birthDate = '1985-07-30';
const someone = (more: object = {}) => ({ givenName: 'An', familyName: 'Voorbeeld', birthDate, ...more });

/** A person with a case that the counselor leads. */
async function aPersonWithCase(more: object = {}) {
  const person = (await counselor.post('/persons', someone(more))).body;
  const trajectory = (await counselor.post('/trajectories', { personId: person.id, municipalityNis: '72030' })).body;
  return { person, trajectory };
}

test('every look-up stands in the read log with its reason, found or not', async () => {
  const ssin = aNumberFor(birthDate);
  const look = (reason: string) => coach.post('/persons/query', { ssin, birthDate, reason });
  await look('nobody of that number yet');
  const { body } = await coach.post('/persons', someone({ ssin }));
  await look('found this time');
  const { rows } = await app.owner.query(
    `SELECT subject, role, reason, found, person_id FROM read_log WHERE reason LIKE '%his time' OR reason LIKE 'nobody%' ORDER BY id`,
  );
  expect(rows).toEqual([
    { subject: 'coach', role: 'coach', reason: 'nobody of that number yet', found: false, person_id: null },
    { subject: 'coach', role: 'coach', reason: 'found this time', found: true, person_id: body.id },
  ]);
});

test('the number alone, or another birth date, finds nobody', async () => {
  const ssin = aNumberFor(birthDate);
  await coach.post('/persons', someone({ ssin }));
  const other = await counselor.post('/persons/query', { ssin, birthDate: '1985-07-31', reason: 'a guess at the day' });
  expect(other.body).toEqual({ items: [] });
  const alone = await counselor.post('/persons/query', { ssin, reason: 'only the number' });
  expect(alone.body.issues).toEqual([expect.objectContaining({ name: 'birthDate' })]);
});

test('all that is wrong is said at once, and never repeats the number', async () => {
  const wrong = await coach.post('/persons', {
    givenName: '',
    birthDate: '1985-02-30',
    ssin: '85073003329',
    shoeSize: 42,
  });
  expect(wrong.status).toBe(400);
  expect(wrong.body.issues.map(({ name }: { name: string }) => name).sort()).toEqual([
    'birthDate',
    'familyName',
    'givenName',
    'shoeSize',
    'ssin',
  ]);
  expect(JSON.stringify(wrong.body)).not.toContain('85073003329');
});

test('a person registered without number is completed later; a known number answers as before', async () => {
  const known = aNumberFor(birthDate);
  await coach.post('/persons', someone({ ssin: known }));
  const { body } = await coach.post('/persons', someone());
  expect(body.ssin).toBeUndefined();
  const taken = await coach.patch(`/persons/${body.id}`, { ssin: known }, 1);
  expect([taken.status, taken.body.type]).toEqual([409, 'urn:problem-type:toeleiding:personExists']);
  const free = aNumberFor(birthDate);
  const completed = await coach.patch(`/persons/${body.id}`, { ssin: free }, 1);
  expect(completed.body).toMatchObject({ ssin: free, version: 2 });
});

test('a merge patch removes with null and leaves the rest', async () => {
  const contact = { email: 'an@example.org', phone: '+32470000001' };
  const { body } = await coach.post('/persons', someone({ contact }));
  const changed = await coach.patch(`/persons/${body.id}`, { contact: { phone: null } }, 1);
  expect(changed.body.contact).toEqual({ email: 'an@example.org', language: 'nl' });
});

test('only the registering organization sees a person who has no case', async () => {
  const { body } = await coach.post('/persons', someone());
  expect((await counselor.get(`/persons/${body.id}`)).status).toBe(404);
  expect((await app.as(app.world.who('employer')).get(`/persons/${body.id}`)).status).toBe(404);
  expect((await app.as(app.world.who('administrator')).get(`/persons/${body.id}`)).status).toBe(403);
});

test('two records of one person are merged, and it can be undone', async () => {
  const lesser = await aPersonWithCase();
  const lasting = await aPersonWithCase({ ssin: aNumberFor(birthDate) });
  const merged = await counselor.post(`/persons/${lesser.person.id}/merger`, { intoPersonId: lasting.person.id }, 1);
  expect(merged.body).toMatchObject({ mergedInto: lasting.person.id, version: 2 });
  const closed = await counselor.get(`/trajectories/${lesser.trajectory.id}`);
  expect(closed.body).toMatchObject({ status: 'closed', endReason: 'merged' });
  expect((await counselor.get(`/trajectories/${lasting.trajectory.id}`)).body.status).toBe('open');
  const undone = await counselor.post(`/persons/${lesser.person.id}/merger/undoing`, {}, 2);
  expect(undone.body.mergedInto).toBeUndefined();
});

test('a merger is refused with every reason', async () => {
  const numbered = await aPersonWithCase({ ssin: aNumberFor(birthDate) });
  const teammate = app.as(app.world.who('otherCounselor'));
  const foreign = (await teammate.post('/persons', someone())).body;
  await teammate.post('/trajectories', { personId: foreign.id, municipalityNis: '72030' });
  const self = await counselor.post(`/persons/${numbered.person.id}/merger`, { intoPersonId: numbered.person.id }, 1);
  expect(self.body.refusals.map(({ code }: { code: string }) => code)).toEqual([
    'sameRecord',
    'numberOnTheLesserRecord',
  ]);
  const unseen = await counselor.post(`/persons/${numbered.person.id}/merger`, { intoPersonId: foreign.id }, 1);
  expect(unseen.body.issues).toEqual([expect.objectContaining({ name: 'intoPersonId' })]);
  expect((await coach.post(`/persons/${numbered.person.id}/merger`, { intoPersonId: foreign.id }, 1)).status).toBe(403);
});

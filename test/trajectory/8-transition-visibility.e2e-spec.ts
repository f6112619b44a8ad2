import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { TestApp } from '../support/app.js';
import { answered } from '../support/cases.js';
import { addGuides, aTransition, type OnTheWay } from '../support/transitions.js';
import type { Somebody } from '../support/world.js';

let app: TestApp;
let database: pg.Client;

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addLabel('groenwerk');
  await addGuides(app);
  database = new pg.Client({ connectionString: app.database.url('api') });
  await database.connect();
});
beforeEach(() => app.setToday('2026-03-02'));
afterAll(async () => {
  await database.end();
  await app.stop();
});

const tables = [
  'transitions',
  'transition_jobs',
  'transition_decisions',
  'transition_signatures',
  'internships',
  'follow_ups',
  'person_names',
  'person_contacts',
  'person_identifiers',
] as const;

/** What the database shows to a login, without any of the application's filters. */
async function rowsFor(who: Somebody, { trajectory, person }: OnTheWay): Promise<string> {
  await database.query('BEGIN');
  const entering = [who.subject, who.role, who.organizationId ?? null, who.personId ?? null];
  await database.query('SELECT app.enter($1, $2, $3, $4)', entering);
  const seen: string[] = [];
  for (const table of tables) {
    const [column, id] = table.startsWith('person_') ? ['person_id', person.id] : ['trajectory_id', trajectory.id];
    const { rows } = await database.query(`SELECT count(*)::int AS n FROM ${table} WHERE ${column} = $1`, [id]);
    if (rows[0].n > 0) seen.push(`${table} ${rows[0].n}`);
  }
  await database.query('ROLLBACK');
  return seen.join(', ');
}

const whole = 'person_names 1, person_contacts 1, person_identifiers 1';

test('each sees its own part of a path, for as long as it needs it', async () => {
  const { inInternship, act } = aTransition(app);
  const found = await inInternship();
  const [firm, provider, host, secondHost, coach, counselor] = [
    'employer',
    'provider',
    'host',
    'secondHost',
    'coach',
    'counselor',
  ].map((name) => app.world.who(name)) as [Somebody, Somebody, Somebody, Somebody, Somebody, Somebody];
  const worker = app.world.signedIn(found.person.id);
  const path = 'transitions 1, transition_signatures 4';
  expect(await rowsFor(firm, found)).toBe(`${path}, ${whole}`);
  expect(await rowsFor(provider, found)).toBe(`${path}, internships 1, person_names 1, person_contacts 1`);
  expect(await rowsFor(host, found)).toBe('internships 1, person_names 1');
  expect(await rowsFor(secondHost, found)).toBe('');
  for (const who of [coach, counselor, worker])
    expect(await rowsFor(who, found)).toBe(`${path}, internships 1, ${whole}`);

  const newJob = { kind: 'regular', startsOn: '2026-03-03', employerName: 'De Linde' };
  await act(app.as(provider), found.transition, 'advance', { newJob });
  const onTheJob = 'transitions 1, transition_jobs 1, transition_signatures 4, internships 1';
  expect(await rowsFor(firm, found)).toBe(path);
  expect(await rowsFor(host, found)).toBe('');
  expect(await rowsFor(provider, found)).toBe(`${onTheJob}, person_names 1, person_contacts 1`);
  expect(await rowsFor(coach, found)).toBe(`${onTheJob}, ${whole}`);

  await app.setToday('2026-06-03');
  const { self } = found.transition;
  answered(await app.as(coach).post(`${self}/followUps`, { months: 3, stillEmployed: false }), 201);
  await act(app.as(provider), found.transition, 'completion');
  const lost = { jobEndedOn: '2026-06-02', withoutConsent: true, level: 'low', motivation: 'Faillissement.' };
  await act(app.as(app.world.who('expert')), found.transition, 'return', lost);
  await app.setToday('2026-06-04');
  expect(await rowsFor(provider, found)).toBe('');
  expect(await rowsFor(firm, found)).toBe(path);
  const ended =
    'transitions 1, transition_jobs 1, transition_decisions 1, transition_signatures 4, internships 1, follow_ups 1';
  for (const who of [coach, counselor, worker]) expect(await rowsFor(who, found)).toBe(`${ended}, ${whole}`);
  for (const name of ['officer', 'auditor', 'administrator', 'director', 'otherEmployer', 'otherCounselor'])
    expect([name, await rowsFor(app.world.who(name), found)]).toEqual([name, '']);
});

test('what is offered is there, for whoever it is offered to', async () => {
  const factory = aTransition(app);
  const wrong: string[] = [];
  const offered = new Set<string>();
  for (const state of ['proposed', 'named', 'signed', 'agreed', 'inMatching', 'inInternship', 'inAftercare'] as const) {
    const { transition, person } = await factory[state]();
    const names = ['counselor', 'teammate', 'expert', 'coach', 'employer', 'provider'];
    for (const who of [...names.map((name) => app.world.who(name)), app.world.signedIn(person.id)]) {
      const { body, status } = await app.as(who).get(transition.self);
      if (status !== 200) continue;
      for (const { action, href } of body.availableActions) {
        offered.add(action);
        // a version that never was stops an action at the door; what makes a new row asks for its body
        const answer = await app.as(who).post(href, {}, 999);
        if (![400, 412].includes(answer.status)) wrong.push(`${state} ${who.role} ${action}: ${answer.status}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect([...offered].sort()).toEqual([
    'agree',
    'arrange',
    'cancel',
    'employ',
    'fail',
    'nameProvider',
    'prepare',
    'sign',
  ]);
});

test('reminders leave 14 and 3 days before, on the day, and then every week', async () => {
  const { transition } = await aTransition(app).inMatching();
  const kept = await app.owner.query(
    `SELECT d.due_on AS "dueOn", d.next_reminder_on AS next, k.reminder_steps AS steps, k.repeat_days AS repeat
       FROM deadlines d JOIN deadline_kinds k ON k.kind = d.kind WHERE d.subject_id = $1 AND d.status = 'open'`,
    [transition.id],
  );
  expect(kept.rows).toEqual([{ dueOn: '2026-06-01', next: '2026-05-18', steps: [-14, -3, 0], repeat: 7 }]);
  const settings = await app.owner.query(
    `SELECT setting, value FROM transition_settings WHERE confidence = 'verified' AND source LIKE 'https://herwin.be/%' ORDER BY value, setting`,
  );
  expect(settings.rows.map(({ setting, value }) => `${setting} ${value}`)).toEqual([
    'preparationMonths 1',
    'aftercareMonths 3',
    'internshipMonths 3',
    'matchingMonths 3',
  ]);
});

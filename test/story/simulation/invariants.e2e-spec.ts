import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { TestApp } from '../../support/app.js';
import { anIndication, answered, aRight, aTrajectory } from '../../support/cases.js';
import { anEmployed, anEvaluation, aPlanOnPaper } from '../../support/evaluations.js';
import { aReferral } from '../../support/referrals.js';
import { addGuides, aTransition } from '../../support/transitions.js';
import { broken, findBroken, invariantCount, wrongWithMails } from './invariants.js';

// A proof has a negative control: each fault is planted in a database of cases that were lived through, and is seen.
let app: TestApp;

beforeAll(async () => {
  app = await TestApp.start();
  await app.world.addLabel('groenwerk');
  await addGuides(app);
  await app.setToday('2026-03-02');
  await anIndication(app).submitted();
  await aPlanOnPaper(app, await anEmployed(app), '2026-03-02');
  await anEvaluation(app).decided();
  const { person, trajectory, right } = await aRight(app);
  const of = { personId: person.id, trajectoryId: trajectory.id, entitlementId: right.id, number: trajectory.number };
  await aReferral(app, { of }).accepted();
  await aClosedCase();
  await aTransition(app).completed();
});
beforeEach(() => app.setToday('2026-03-03'));
afterAll(() => app.stop());

async function aClosedCase(): Promise<void> {
  const counselor = app.as(app.world.who('counselor'));
  const { trajectory } = await aTrajectory(app);
  const closing = { endedOn: '2026-03-02', reason: 'onRequest' };
  answered(await counselor.post(`${trajectory.self}/closure`, closing, trajectory.version), 200);
}

/** What is found after a fault, which leaves nothing behind. */
async function foundAfter(fault: string): Promise<string[]> {
  const client = await app.owner.connect();
  try {
    await client.query(`BEGIN; ${fault}`);
    return (await findBroken(client)).map((found) => String(found.split(':')[0]));
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

const openOn = (table: string, condition: string, kind = 'planDue') =>
  `INSERT INTO deadlines (id, kind, subject_type, subject_id, occurrence, trajectory_id, organization_id, due_on, status)
     SELECT gen_random_uuid(), '${kind}', '${table}', id, 'planted', trajectory_id, (SELECT id FROM organizations LIMIT 1), '2026-09-01', 'open'
       FROM ${table} WHERE ${condition} LIMIT 1`;
const closeOne = (condition: string) =>
  `UPDATE trajectories SET status = 'closed', ended_on = app.today(), end_reason = 'other'
    WHERE id = (SELECT trajectory_id FROM ${condition} LIMIT 1);
   UPDATE deadlines SET status = 'cancelled', closed_on = app.today() WHERE status = 'open'
     AND trajectory_id IN (SELECT id FROM trajectories WHERE status = 'closed')`;
const reminder = (deadline: string, step: string, day: string) =>
  `INSERT INTO reminders (id, deadline_id, kind, step, remind_on, due_on, subject_type, subject_id, organization_id)
     SELECT gen_random_uuid(), ${deadline}, d.kind, '${step}', '${day}', d.due_on, d.subject_type, d.subject_id, d.organization_id
       FROM (SELECT * FROM deadlines ORDER BY id LIMIT 1) d`;

const faults: Record<string, string[]> = {
  'rights of one person overlap': [
    `ALTER TABLE entitlements DROP CONSTRAINT entitlements_cmw_of_a_person_do_not_overlap;
     UPDATE entitlements SET person_id = (SELECT person_id FROM entitlements ORDER BY id LIMIT 1)
       WHERE id = (SELECT id FROM entitlements ORDER BY id DESC OFFSET 1 LIMIT 1)`,
  ],
  'packages of one right overlap': [
    `ALTER TABLE packages DROP CONSTRAINT packages_of_a_right_do_not_overlap;
     UPDATE packages SET entitlement_id = (SELECT entitlement_id FROM packages WHERE voided_on IS NULL ORDER BY id LIMIT 1)`,
  ],
  'a package lies outside its right': [`UPDATE packages SET validity = daterange('2000-01-01', upper(validity))`],
  'a supported employment lies outside its right': [
    `ALTER TABLE employments DROP CONSTRAINT employments_supported_lies_within_the_right;
     UPDATE employments SET contract = daterange('2000-01-01', NULL), supported = daterange('2000-01-01', upper(supported))
       WHERE status = 'active'`,
  ],
  'a day of supported work has no package': [
    'UPDATE packages SET voided_on = app.today()',
    `UPDATE packages SET validity = daterange(lower(validity) + 1, upper(validity))
       WHERE voided_on IS NULL AND upper(validity) > lower(validity) + 1`,
  ],
  'a vacancy is over-filled': [
    `DO $$ DECLARE c text; BEGIN
       FOR c IN SELECT conname FROM pg_constraint WHERE conrelid = 'vacancies'::regclass AND contype = 'c' LOOP
         EXECUTE format('ALTER TABLE vacancies DROP CONSTRAINT %I', c);
       END LOOP; END $$;
     UPDATE vacancies SET positions_filled = positions + 1`,
  ],
  'a deadline is open on what is closed': [
    openOn('indications', "status = 'decided'"),
    openOn('referrals', "status = 'hired'"),
    `UPDATE plans SET status = 'superseded', superseded_on = app.today() WHERE status = 'agreed';
     ${openOn('plans', "status = 'superseded'")}`,
    openOn('evaluations', "status = 'decided'"),
    `UPDATE transitions SET closed_on = app.today(); ${openOn('transitions', "status = 'completed'")}`,
    openOn('entitlements', 'used_from IS NOT NULL'),
    `UPDATE employments SET status = 'cancelled', supported = NULL, end_reason = 'other' WHERE status = 'active';
     ${openOn('employments', "status = 'cancelled'")}`,
    openOn('trajectories', "status = 'closed'").replace('trajectory_id, (SELECT', 'id, (SELECT'),
  ],
  'a duty outlives its employment': [openOn('employments', "status = 'ended'")],
  'a closed case leaves something open': [
    closeOne("indications WHERE status = 'submitted'"),
    closeOne("referrals WHERE status = 'accepted'"),
    closeOne("employments WHERE status = 'active'"),
    closeOne("plans WHERE status = 'agreed'"),
    `UPDATE evaluations SET status = 'held', decided_on = NULL, decided_by_member_id = NULL, result = NULL;
     ${closeOne("evaluations WHERE status = 'held'")}; UPDATE employments SET contract = contract`,
    `UPDATE transitions SET status = 'aftercare', completed_on = NULL; ${closeOne("transitions WHERE status = 'aftercare'")}`,
    openOn('trajectories', "status = 'closed'").replace('trajectory_id, (SELECT', 'id, (SELECT'),
  ],
  'a reminder left twice': [
    `ALTER TABLE reminders DROP CONSTRAINT reminders_once_per_step_and_day;
     ${reminder('d.id', 'before', '2026-03-03')}; ${reminder('d.id', 'before', '2026-03-03')}`,
  ],
  'a notice left twice': [`${reminder('NULL', 'notice', '2026-03-03')}; ${reminder('NULL', 'notice', '2026-03-03')}`],
  'a term of evaluation passed and nobody was told': [
    `UPDATE deadlines SET due_on = '2026-02-24' WHERE kind = 'evaluationDue' AND status = 'open'`,
  ],
  'an evaluation was late and nobody was told': [`UPDATE evaluations SET due_on = held_on - 1`],
  'an open case has nothing due': [
    `DELETE FROM deadlines WHERE trajectory_id = (SELECT trajectory_id FROM indications WHERE status = 'submitted' LIMIT 1)`,
  ],
  'a closed case has no reason': [
    `ALTER TABLE trajectories DROP CONSTRAINT trajectories_close_with_day_and_reason;
     UPDATE trajectories SET end_reason = NULL WHERE status = 'closed'`,
  ],
  'the journal of a case has a gap': [
    `ALTER TABLE journal DISABLE TRIGGER USER; ALTER TABLE journal_payloads DISABLE TRIGGER USER;
     DELETE FROM journal_payloads; DELETE FROM journal WHERE id = (SELECT min(id) FROM journal WHERE case_version = 2)`,
    `ALTER TABLE journal DISABLE TRIGGER USER;
     UPDATE journal SET case_version = case_version + 1 WHERE id = (SELECT max(id) FROM journal WHERE case_version IS NOT NULL)`,
  ],
};

test('nothing is found where everybody did what is lawful', async () => {
  expect(await findBroken(app.owner)).toEqual([]);
});

test('every invariant has its fault', () => {
  expect(Object.keys(faults).sort()).toEqual(Object.keys(broken).sort());
  expect(invariantCount).toBe(Object.keys(broken).length + 3);
});

const planted = Object.entries(faults).flatMap(([what, all]) =>
  all.map((fault, index) => [what, index + 1, fault] as const),
);

test.each(planted)('%s (%i)', async (what, _, fault) => {
  expect(await foundAfter(fault)).toContain(what);
});

describe('the mails', () => {
  const sent = ['a', 'b'];
  const mails = (...ids: string[]) => ids.map((id) => ({ messageId: `<${id}@localhost>` }));
  test.each([
    ['each once', mails('a', 'b'), []],
    ['one twice', mails('a', 'b', 'b'), ['1 mails came twice']],
    ['one never', mails('a'), ['1 mails never came']],
    ['one that nobody wrote', mails('a', 'b', 'c'), ['1 mails are of no reminder']],
  ])('%s', (_, came, wrong) => expect(wrongWithMails(came, sent)).toEqual(wrong));
});

import { v7 } from 'uuid';
import * as sql from './same-work.sql.js';
import type { Row, Work } from './unit-of-work.js';

export interface NewReferral {
  trajectoryId: string;
  vacancyId: string;
  letter: string;
}

/** Of the size that the API's sealed payload, its hash and its proposal of a key have; nothing is sealed here. */
const payload = Buffer.alloc(620, 1);
const hash = Buffer.alloc(32, 1);
const proposal = Buffer.alloc(60, 1);
const nothing = null;

/** Whose keys the API would have in memory by now. */
const known = new Set<unknown>();

export async function createReferral(work: Work, { trajectoryId, vacancyId, letter }: NewReferral): Promise<Row> {
  const [, facts] = await Promise.all([
    work.ask(sql.lockCase, [trajectoryId]),
    work.ask(sql.factsForDraft, [trajectoryId, vacancyId]),
  ]);
  const { personId, employerId, measure } = facts[0] ?? {};
  const [id, now] = [v7(), new Date()];
  const about = [trajectoryId, personId, nothing, vacancyId, work.organizationId, work.memberId, employerId, measure];
  await work.ask(sql.insertReferral, [id, 1, now, now, ...about, 'draft', ...Array(9).fill(nothing)]);
  await write(work, { type: 'referral.create', id, trajectoryId, personId, status: 'draft' });
  await asConsequence(work, trajectoryId, async () => {
    await work.ask(sql.openDeadlines, [id, 'referralUnanswered']);
    await work.ask(sql.openDeadlines, [id, 'acceptedReferralUndecided']);
    await askOfChoices(work, id);
  });
  await work.ask(sql.insertLetter, [id, trajectoryId, letter]);
  return (await work.ask(sql.getReferral, [id]))[0] ?? {};
}

export async function acceptReferral(work: Work, id: string): Promise<Row> {
  const [, found] = await Promise.all([work.ask(sql.lockReferral, [id]), work.ask(sql.findReferral, [id])]);
  const { trajectoryId, vacancyId, entitlementId, employerId, personId, version } = found[0] ?? {};
  await Promise.all([
    work.ask(sql.lockVacancy, [vacancyId]),
    work.ask(sql.factsForAcceptance, [vacancyId, work.today, entitlementId]),
  ]);
  const [dueOn, now] = [inFourWeeks(work.today), new Date()];
  await work.ask(sql.moveReferral, [work.today, dueOn, 'accepted', now, Number(version) + 1, id, version]);
  await write(work, { type: 'referral.accept', id, trajectoryId, personId, status: 'accepted' });
  await asConsequence(work, trajectoryId, async () => {
    await work.ask(sql.reserve, [vacancyId]);
    await work.ask(sql.disclose, [id]);
    const [open] = await work.ask(sql.openDeadlines, [id, 'referralUnanswered']);
    await work.ask(sql.closeDeadline, [open?.id, 'met', work.today]);
    const kind = 'acceptedReferralUndecided';
    await work.ask(sql.openDeadlines, [id, kind]);
    await work.ask(sql.deadlineKind, [kind]);
    const deadline = [
      v7(),
      1,
      now,
      now,
      kind,
      'referral',
      id,
      '',
      trajectoryId,
      employerId,
      dueOn,
      'open',
      nothing,
      dueOn,
    ];
    await work.ask(sql.insertDeadline, deadline);
    await askOfChoices(work, id);
  });
  return (await work.ask(sql.getReferral, [id]))[0] ?? {};
}

/** Whether a hire elsewhere asks something of it. */
async function askOfChoices(work: Work, id: string): Promise<void> {
  await work.ask(sql.openChoices, [id]);
  await work.ask(sql.openDeadlines, [id, 'otherReferralHired']);
}

async function write(work: Work, { type, id, trajectoryId, personId, status }: Row): Promise<void> {
  if (!known.has(personId)) await work.ask(sql.personKey, [personId, proposal]);
  known.add(personId);
  await work.ask(sql.appendJournal, [type, 'referral', id, trajectoryId, personId, status, hash, payload]);
}

/** Nobody waits for the mode, as the API does not. */
async function asConsequence(work: Work, trajectoryId: unknown, step: () => Promise<void>): Promise<void> {
  void work.ask(sql.setMode, ['consequence', trajectoryId]);
  await step();
  void work.ask(sql.setMode, ['', '']);
}

function inFourWeeks(today: string): string {
  return new Date(Date.parse(today) + 28 * 86_400_000).toISOString().slice(0, 10);
}

import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { WorklistEntries } from '../../src/deadline/worklist/worklist-entries.js';
import { type Caller, TestApp } from '../support/app.js';
import { type Body, bodiesOf } from '../support/bodies.js';
import { anIndication, answered, todayOf } from '../support/cases.js';
import { type Due, dues } from '../support/dues.js';
import { anEmployed } from '../support/evaluations.js';
import { Moment } from '../support/moment.js';
import { goals } from '../support/plans.js';
import { aReferral, aVacancy } from '../support/referrals.js';
import { addGuides } from '../support/transitions.js';

let app: TestApp;
/** no case at all */
let empty: Moment;
const as = (name: string): Caller => app.as(app.world.who(name));

beforeAll(async () => {
  app = await TestApp.start();
  const { world } = app;
  await world.addLabel('groenwerk');
  await world.addLabel('kringwinkel');
  await addGuides(app);
  await world.addOrganization('anderePlank', 'transitionProvider');
  await world.addMember('otherProvider', 'anderePlank', 'provider');
  await world.addMember('guideOfTheFirm', 'groenwerk', 'provider');
  await world.addMember('secondCoach', 'to', 'coach');
  for (const organization of ['vdab', 'to', 'groenwerk', 'springplank', 'ocmwBree'])
    await world.addClient(`program of ${organization}`, organization, ['worklists.read']);
  empty = await Moment.of(app);
});
beforeEach(() => app.setToday('2026-03-02'));
afterAll(async () => {
  await empty.forget();
  await app.stop();
});

interface Item {
  kind: string;
  title: string;
  addressedAs: string;
  dueOn: string;
  overdue: boolean;
  caseNumber?: string;
  trajectoryId?: string;
  subject: { id: string; href: string };
  availableActions: { action: string; href: string }[];
}

async function worklist(somebody: Caller, query = ''): Promise<Item[]> {
  const path = query ? `/worklist?pageSize=100&${query}` : '/worklist?pageSize=100';
  const items: Item[] = [];
  for (let next: string | undefined = path; next; ) {
    const page = answered(await somebody.get(next), 200) as unknown as { items: Item[]; next?: string };
    items.push(...page.items);
    next = page.next;
  }
  return items;
}

async function itemOf(somebody: Caller, { kind, id }: Due): Promise<Item | undefined> {
  return (await worklist(somebody, `kind=${kind}`)).find(({ subject }) => subject.id === id);
}

/** Whose case it is. */
async function personOf({ id, kind }: Due): Promise<Caller> {
  const { rows } = await app.owner.query(
    `SELECT t.person_id AS id FROM deadlines d JOIN trajectories t ON t.id = d.trajectory_id
      WHERE d.subject_id = $1 AND d.kind = $2 LIMIT 1`,
    [id, kind],
  );
  return app.as(app.world.signedIn(rows[0].id));
}

const service = ['counselor', 'teammate', 'expert', 'program of vdab'];
const coaches = ['coach', 'secondCoach', 'program of to'];
const firm = ['employer', 'program of groenwerk'];
const guides = ['provider', 'program of springplank'];
const addressees: Record<string, string[]> = {
  indicationUndecided: service,
  unusedRightExpiring: coaches,
  referralUnanswered: firm,
  acceptedReferralUndecided: firm,
  otherReferralHired: coaches,
  declarationMissing: firm,
  planDue: [...firm, 'person'],
  planReviewDue: firm,
  evaluationDue: [...service, 'person'],
  transitionNotAgreed: [...service, 'person'],
  transitionPhaseEnding: guides,
  transitionFollowUp: guides,
  transitionRedetermination: service,
};
const others = ['otherCounselor', 'socialWorker', 'otherEmployer', 'otherProvider', 'guideOfTheFirm', 'host'];
const everybody = [...service, ...coaches, ...firm, ...guides, ...others, 'program of ocmwBree'];

test('every kind of deadline of the house is told of, and tried here', async () => {
  const { rows } = await app.owner.query('SELECT kind FROM deadline_kinds ORDER BY kind');
  const kinds = rows.map(({ kind }) => kind);
  expect(app.app.get(WorklistEntries).kinds.sort()).toEqual(kinds);
  expect(Object.keys(addressees).sort()).toEqual(kinds);
});

test.each(Object.entries(addressees))('%s is on the list of its addressee, and of nobody else', async (kind, whose) => {
  const due = await (dues(app)[kind] as () => Promise<Due>)();
  const readers = new Map<string, Caller>(everybody.map((name) => [name, as(name)]));
  readers.set('person', await personOf(due));
  readers.set('another person', await personOf(await (dues(app).referralUnanswered as () => Promise<Due>)()));
  const found: string[] = [];
  for (const [name, reader] of readers) if (await itemOf(reader, due)) found.push(name);
  expect(found).toEqual([...readers.keys()].filter((name) => whose.includes(name)));
});

describe('an entry', () => {
  test('says what, until when, of which case, and what may be done, in the language of its reader', async () => {
    const { indication, trajectory } = await anIndication(app).submitted();
    const due = { kind: 'indicationUndecided', id: indication.id };
    const item = await itemOf(as('expert'), due);
    expect(item).toMatchObject({
      title: 'Beslissen over een indicering',
      addressedAs: 'assigned',
      dueOn: '2026-04-01',
      overdue: false,
      caseNumber: trajectory.number,
      trajectoryId: trajectory.id,
      subject: { id: indication.id, href: indication.self },
      availableActions: [{ action: 'decide', href: `${indication.self}/decision` }],
    });
    const titles = await Promise.all(
      ['fr', 'en'].map((language) => itemOf(as('expert').with({ 'Accept-Language': language }), due)),
    );
    expect(titles.map((each) => each?.title)).toEqual(["Décider d'une indication", 'Decide on an indication']);
    expect(await itemOf(as('counselor'), due)).toMatchObject({
      addressedAs: 'lead',
      availableActions: [{ action: 'withdraw' }],
    });
    expect(await itemOf(as('teammate'), due)).toMatchObject({ addressedAs: 'team', availableActions: [] });
  });

  test('shows the firm the number on its letter, and not the case; a guide neither', async () => {
    const { id, caseNumber } = (await aReferral(app).requested()) as { id: string; caseNumber?: string };
    const item = await itemOf(as('employer'), { kind: 'referralUnanswered', id });
    expect([item?.caseNumber, item?.trajectoryId]).toEqual([caseNumber ?? expect.stringMatching(/^T-/), undefined]);
    const path = await (dues(app).transitionPhaseEnding as () => Promise<Due>)();
    const guided = await itemOf(as('provider'), path);
    expect([guided?.caseNumber, guided?.trajectoryId]).toEqual([undefined, undefined]);
  });

  test('is overdue from the day after', async () => {
    const { id } = (await anEmployed(app)).employment;
    const due = { kind: 'planDue', id };
    await app.setToday('2026-04-02');
    expect(await itemOf(as('employer'), due)).toMatchObject({ dueOn: '2026-04-02', overdue: false });
    await app.setToday('2026-04-03');
    expect(await itemOf(as('employer'), due)).toMatchObject({ overdue: true });
    const quarter = { title: 'Het kwartaal 2026Q1 aangeven', occurrence: '2026Q1' };
    expect(await itemOf(as('employer'), { kind: 'declarationMissing', id })).toMatchObject(quarter);
  });

  test('leaves the list once it is met', async () => {
    const due = await (dues(app).referralUnanswered as () => Promise<Due>)();
    const seen = answered(await as('employer').get(`/referrals/${due.id}`), 200);
    answered(await as('employer').post(`${seen.self}/refusal`, { reason: 'mobility' }, seen.version), 200);
    expect(await itemOf(as('employer'), due)).toBeUndefined();
  });
});

describe('what nobody of an organization was assigned to is for all of its members', () => {
  test('and what somebody was assigned to is for that member, until it has left', async () => {
    const due = await (dues(app).unusedRightExpiring as () => Promise<Due>)();
    const { rows } = await app.owner.query('SELECT trajectory_id AS id FROM entitlements WHERE id = $1', [due.id]);
    expect(await itemOf(as('secondCoach'), due)).toMatchObject({ addressedAs: 'organization' });
    const memberId = app.world.who('coach').memberId;
    answered(await as('coach').post(`/trajectories/${rows[0].id}/assignments`, { memberId, lead: true }), 201);
    expect(await itemOf(as('coach'), due)).toMatchObject({ addressedAs: 'lead' });
    expect(await itemOf(as('secondCoach'), due)).toBeUndefined();
    const leaves = 'UPDATE members SET valid_until = $2 WHERE id = $1';
    await app.owner.query(leaves, [memberId, '2026-03-02']);
    expect(await itemOf(as('secondCoach'), due)).toMatchObject({ addressedAs: 'organization' });
    await app.owner.query(leaves, [memberId, null]);
  });
});

describe('the list', () => {
  test('comes soonest first, in pages that leave nothing out and repeat nothing', async () => {
    const all = await worklist(as('employer'));
    expect(all.length).toBeGreaterThan(10);
    expect(all.map(({ dueOn }) => dueOn)).toEqual(all.map(({ dueOn }) => dueOn).toSorted());
    const paged: Item[] = [];
    for (let next: string | undefined = '/worklist?pageSize=3'; next; ) {
      const page = answered(await as('employer').get(next), 200);
      paged.push(...page.items);
      next = page.next;
    }
    expect(paged).toEqual(all);
    const last = answered(await as('employer').get('/worklist?sort=-dueOn&pageSize=1&total=true'), 200);
    expect([last.items[0].dueOn, last.total]).toEqual([all.at(-1)?.dueOn, all.length]);
  });

  test('is asked by kind, by day, and by what is overdue; what is unknown is refused', async () => {
    await app.setToday('2026-04-20');
    const all = await worklist(as('employer'));
    const late = await worklist(as('employer'), 'overdue=true');
    const other = await worklist(as('employer'), 'overdue=false');
    expect(late.length * other.length).toBeGreaterThan(0);
    expect(late.every(({ dueOn }) => dueOn < '2026-04-20')).toBe(true);
    expect([...late, ...other]).toEqual(all);
    const soon = await worklist(as('employer'), 'dueBefore=2026-04-30');
    expect(soon).toEqual(all.filter(({ dueOn }) => dueOn < '2026-04-30'));
    const kinds = await worklist(as('employer'), 'kind=planDue&kind=declarationMissing');
    expect(kinds).toEqual(all.filter(({ kind }) => ['planDue', 'declarationMissing'].includes(kind)));
    for (const wrong of ['overdue=yes', 'status=met', 'sort=kind', 'dueBefore=soon'])
      expect([wrong, (await as('employer').get(`/worklist?${wrong}`)).status]).toEqual([wrong, 400]);
  });

  test.each(['officer', 'administrator', 'auditor', 'director'])('%s is refused', async (name) => {
    expect((await as(name).get('/worklist')).status).toBe(403);
  });
});

describe('what an entry offers can be done', () => {
  beforeAll(() => empty.return());
  afterEach(() => empty.return());

  const names = Object.keys(dues({ world: { who: () => ({}) }, as: () => ({}) } as never));
  const offered = new Set<string>();

  /** What only a worklist offers: it moves nothing that is there already. */
  const further = async ({ id }: Due): Promise<Record<string, Body>> => {
    const { rows } = await app.owner.query('SELECT trajectory_id AS id FROM deadlines WHERE subject_id = $1', [id]);
    const { id: vacancyId } = await aVacancy(app);
    const wages = {
      grossCents: 600_000,
      contributionsCents: 150_000,
      reductionsCents: 0,
      otherAidCents: 0,
      days: '20',
    };
    return {
      'referral refer': () => ({ trajectoryId: rows[0].id, vacancyId }),
      'employment declare': () => ({ quarter: '2026Q1', ...wages }),
      'plan draft': () => ({ employmentId: id, goals: goals('2026-03-02') }),
      'plan review': (_, today) => ({ reviewedOn: today, conclusion: 'De doelen lopen door.' }),
      'evaluation schedule': () => ({ employmentId: id, plannedOn: '2026-03-02' }),
      'evaluation contribute': (party) => ({
        ...{ party: 'worker', contribution: 'Ik werk graag in de ploeg.' },
        ...(party === 'worker' ? {} : { onBehalf: 'inConversation' }),
      }),
    };
  };

  test.each(names)('%s', async (name) => {
    const broken: string[] = [];
    const due = await (dues(app)[name] as () => Promise<Due>)();
    const today = await todayOf(app);
    const bodies = { ...bodiesOf(app), ...(await further(due)) };
    const before = await Moment.of(app);
    for (const who of addressees[due.kind]?.filter((each) => !each.startsWith('program')) ?? []) {
      const caller = who === 'person' ? await personOf(due) : as(who);
      for (const { action, href } of (await itemOf(caller, due))?.availableActions ?? []) {
        const [plural = '', id] = href.replace('/api/v1/', '').split('/');
        const version = id ? (await caller.get(`/${plural}/${id}`)).body.version : undefined;
        const body = bodies[`${plural.slice(0, -1)} ${action}`]?.(who === 'person' ? 'worker' : who, today) ?? {};
        const answer = await caller.with({ 'Idempotency-Key': randomUUID() }).post(href, body, version);
        offered.add(`${due.kind} ${action}`);
        if (answer.status >= 300) broken.push(`${who} ${action}: ${answer.status} ${JSON.stringify(answer.body)}`);
        await before.return();
      }
    }
    await before.forget();
    expect(broken).toEqual([]);
  });

  test('and what meets a deadline is offered to somebody', () => {
    const meeting = [
      'indicationUndecided decide',
      'unusedRightExpiring refer',
      'referralUnanswered accept',
      'referralUnanswered refuse',
      'acceptedReferralUndecided hire',
      'acceptedReferralUndecided reject',
      'otherReferralHired keep',
      'otherReferralHired cancel',
      'declarationMissing declare',
      'planDue draft',
      'planDue sign',
      'planDue agree',
      'planReviewDue review',
      'evaluationDue schedule',
      'evaluationDue prepare',
      'evaluationDue contribute',
      'evaluationDue hold',
      'evaluationDue decide',
      'transitionNotAgreed sign',
      'transitionNotAgreed agree',
      'transitionPhaseEnding prepare',
      'transitionPhaseEnding arrange',
      'transitionFollowUp followUp',
      'transitionRedetermination redetermine',
    ];
    expect(meeting.filter((each) => !offered.has(each))).toEqual([]);
  });
});

import { addMonths } from '../../src/platform/calendar/dates.js';
import type { TestApp } from './app.js';
import { anIndication, answered, aRight, aTrajectory, todayOf } from './cases.js';
import { aReferralBesideAHire } from './dues.js';
import { anEmployed, anEvaluation } from './evaluations.js';
import { aNumberFor } from './numbers.js';
import { aPlan } from './plans.js';
import { anEmployment, aReferral, aVacancy } from './referrals.js';
import { aStatement, declare } from './statements.js';
import { aTransition } from './transitions.js';

/** A subject in a state, and whose case it is. */
export interface Subject {
  self: string;
  personId: string;
}

const of = ({ self, personId }: { self: string; personId?: unknown }): Subject => ({
  self,
  personId: String(personId),
});

/** Everything with a lifecycle that a case holds, as far along as its name says; each made anew when it is asked. */
export function subjects(app: TestApp): Record<string, () => Promise<Subject>> {
  const as = (name: string) => app.as(app.world.who(name));
  const aCaseOf = async (opener: string) => {
    const birthDate = '1985-07-30';
    const who = { givenName: 'An', familyName: 'Voorbeeld', birthDate, ssin: aNumberFor(birthDate) };
    const person = answered(await as(opener).post('/persons', who), 201);
    return answered(await as(opener).post('/trajectories', { personId: person.id, municipalityNis: '72030' }), 201);
  };
  const proposedTo = async (who: string, { self, personId }: { self: string; personId?: unknown }, proposal: object) =>
    of({ ...answered(await as(who).post(`${self}/participants`, proposal), 201), personId });
  const reconsideration = async (who: string): Promise<Subject> => {
    const { indication: decided, person } = await aRight(app);
    const { items } = answered(await as('coach').get(`${decided.self}/outcomes`), 200);
    const asks = who === 'person' ? app.as(app.world.signedIn(person.id)) : as(who);
    const reason = 'Ik heb meer begeleiding nodig dan er staat.';
    const onBehalf = who === 'person' ? {} : { onBehalf: 'inConversation' };
    const body = { outcomeId: items[0].id, reason, ...onBehalf };
    return of({ ...answered(await asks.post(`${decided.self}/reconsiderations`, body), 201), personId: person.id });
  };
  const referral = async (made: Promise<{ id: string; self: string }>): Promise<Subject> => {
    const { id, self } = await made;
    const { rows } = await app.owner.query('SELECT person_id AS "personId" FROM referrals WHERE id = $1', [id]);
    return of({ self, personId: rows[0].personId });
  };
  const [indication, evaluation, transition] = [anIndication(app), anEvaluation(app), aTransition(app)];
  return {
    'trajectory open': async () => of((await aTrajectory(app)).trajectory),
    'trajectory closed': async () => {
      const { trajectory } = await aTrajectory(app);
      const closing = { endedOn: await todayOf(app), reason: 'onRequest' };
      return of(answered(await as('counselor').post(`${trajectory.self}/closure`, closing, trajectory.version), 200));
    },
    'trajectory with an employment': async () => of((await anEmployed(app)).trajectory),
    'participant proposed to direct': async () => {
      const trajectory = await aCaseOf('coach');
      return proposedTo('coach', trajectory, { organizationId: app.world.organization('vdab'), role: 'directing' });
    },
    'participant proposed to coach': async () => {
      const { trajectory } = await aTrajectory(app);
      const proposal = { organizationId: app.world.organization('ocmwBree'), role: 'coaching' };
      return proposedTo('counselor', trajectory, proposal);
    },
    'participant active': async () => {
      const { trajectory } = await aTrajectory(app);
      const { items } = answered(await as('coach').get(`${trajectory.self}/participants`), 200);
      return of({ ...items[0], personId: trajectory.personId });
    },
    'participant that employs': async () => {
      const { trajectory } = await anEmployed(app);
      const { items } = answered(await as('coach').get(`${trajectory.self}/participants`), 200);
      return of({ ...items.at(-1), personId: trajectory.personId });
    },
    'reconsideration open': async () => reconsideration('coach'),
    'reconsideration of the person': async () => reconsideration('person'),
    'evaluationReconsideration open': async () => {
      const { evaluation: decided, person } = await evaluation.decided();
      const reason = 'Ik heb nog elke dag begeleiding nodig.';
      const made = answered(await as('employer').post(`${decided.self}/reconsiderations`, { reason }), 201);
      return of({ ...made, personId: person.id });
    },
    'evaluationReconsideration of the person': async () => {
      const { evaluation: decided, person } = await evaluation.decided();
      const worker = app.as(app.world.signedIn(person.id));
      const reason = 'Ik heb nog elke dag begeleiding nodig.';
      return of({
        ...answered(await worker.post(`${decided.self}/reconsiderations`, { reason }), 201),
        personId: person.id,
      });
    },
    'vacancy draft': async () => {
      const { measure, municipalityNis, title, description, line } = answered(
        await as('employer').get((await aVacancy(app)).self),
        200,
      );
      const what = { measure, municipalityNis, title, description, line, positions: 1 };
      return of(answered(await as('employer').post('/vacancies', what), 201));
    },
    'entitlement granted by the department': async () => {
      const birthDate = '1985-07-30';
      const ssin = aNumberFor(birthDate);
      const { person, trajectory } = await aTrajectory(app, ssin);
      await indication.decided({ person, trajectory });
      const employerId = app.world.organization('groenwerk');
      const today = await todayOf(app);
      const grant = { ssin, birthDate, employerId, appliedOn: today, decidedOn: today, termYears: 5 };
      return of({ ...answered(await as('officer').post('/entitlements', grant), 201), personId: person.id });
    },
    'indication draft': async () => of((await indication.draft()).indication),
    'indication submitted': async () => of((await indication.submitted()).indication),
    'indication decided': async () => of((await indication.decided()).indication),
    'entitlement open': async () => of((await aRight(app)).right),
    'vacancy open': async () => of(await aVacancy(app)),
    'referral draft': () => referral(aReferral(app).draft()),
    'referral requested': () => referral(aReferral(app).requested()),
    'referral accepted': () => referral(aReferral(app).accepted()),
    'referral beside a hire': () => referral(aReferralBesideAHire(app)),
    'referral hired': () => referral(aReferral(app).hired()),
    'employment planned': async () => of(await anEmployment(app).planned()),
    'employment active': async () => of(await anEmployment(app).active()),
    'statement calculated': async () => of((await aStatement(app).calculated()).statement),
    'statement to correct': async () => {
      const { statement, employment } = await aStatement(app).confirmed();
      await declare(app, employment, { otherAidCents: 1_000 });
      return of(statement);
    },
    'plan draft': async () => of(await aPlan(app).draft()),
    'plan signed': async () => of(await aPlan(app).signed()),
    'plan agreed': async () => of(await aPlan(app).agreed()),
    'evaluation scheduled': async () => of((await evaluation.scheduled()).evaluation),
    'evaluation in preparation': async () => of((await evaluation.ready()).evaluation),
    'evaluation held': async () => of((await evaluation.held()).evaluation),
    'evaluation decided': async () => of((await evaluation.decided()).evaluation),
    'transition proposed': async () => of(ofPerson(await transition.proposed())),
    'transition named': async () => of(ofPerson(await transition.named())),
    'transition signed': async () => of(ofPerson(await transition.signed())),
    'transition agreed': async () => of(ofPerson(await transition.agreed())),
    'transition in preparation': async () => {
      const agreed = await transition.agreed();
      await transition.act(as('provider'), agreed.transition, 'advance');
      return of(ofPerson(agreed));
    },
    'transition in matching, with a host': async () => {
      const matching = await transition.inMatching();
      const today = await todayOf(app);
      const stay = { hostId: app.world.organization('kwekerij'), from: today, until: addMonths(today, 1) };
      answered(await as('provider').post(`${matching.transition.self}/internships`, stay), 201);
      return of(ofPerson(matching));
    },
    'transition in aftercare, at work': async () => {
      const moving = await transition.inAftercare();
      await app.setToday(moving.transition.newJob.startsOn);
      return of(ofPerson(moving));
    },
    'transition in matching': async () => of(ofPerson(await transition.inMatching())),
    'transition in internship': async () => of(ofPerson(await transition.inInternship())),
    'transition in aftercare': async () => of(ofPerson(await transition.inAftercare())),
    'transition completed': async () => of(ofPerson(await transition.completed())),
    'transition failed': async () => {
      const matching = await transition.inMatching();
      const failure = { failedBy: 'neither', reason: 'Geen passende job.' };
      await transition.act(app.as(app.world.who('provider')), matching.transition, 'failure', failure);
      return of(ofPerson(matching));
    },
    'transition to follow up': async () => {
      const completed = await transition.completed();
      await app.setToday(addMonths(completed.transition.newJob.startsOn, 3));
      return of(ofPerson(completed));
    },
  };

  function ofPerson({ transition: { self }, person }: { transition: { self: string }; person: { id: string } }) {
    return { self, personId: person.id };
  }
}

import { addMonths } from '../../src/platform/calendar/dates.js';
import type { TestApp } from './app.js';
import { anIndication, aRight, aTrajectory } from './cases.js';
import { aReferralBesideAHire } from './dues.js';
import { anEvaluation } from './evaluations.js';
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
  const referral = async (made: Promise<{ id: string; self: string }>): Promise<Subject> => {
    const { id, self } = await made;
    const { rows } = await app.owner.query('SELECT person_id AS "personId" FROM referrals WHERE id = $1', [id]);
    return of({ self, personId: rows[0].personId });
  };
  const [indication, evaluation, transition] = [anIndication(app), anEvaluation(app), aTransition(app)];
  return {
    'trajectory open': async () => of((await aTrajectory(app)).trajectory),
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

import { addMonths } from '../../src/platform/calendar/dates.js';
import type { TestApp } from './app.js';
import { anIndication, aRight } from './cases.js';
import { anEmployed, anEvaluation } from './evaluations.js';
import { aPlan } from './plans.js';
import { aReferral, aRightedCase } from './referrals.js';
import { aTransition } from './transitions.js';

/** Something that is due: which kind, and of what. */
export interface Due {
  kind: string;
  /** the id of its subject */
  id: string;
}

/** Each kind of deadline, open, on a subject made anew when it is asked; some on their way to being met. */
export function dues(app: TestApp): Record<string, () => Promise<Due>> {
  const [transition, evaluation] = [aTransition(app), anEvaluation(app)];
  const of = (kind: string, made: Promise<{ id: string }>) => made.then(({ id }) => ({ kind, id }));
  const employment = (kind: string) =>
    of(
      kind,
      anEmployed(app).then(({ employment: { id } }) => ({ id })),
    );
  const drafted = async (signs?: true) => {
    const plan = aPlan(app);
    const { employmentId } = signs ? await plan.signed() : await plan.draft();
    return { kind: 'planDue', id: String(employmentId) };
  };
  const evaluated = async (made: Promise<{ employment: { id: string } }>) =>
    of(
      'evaluationDue',
      made.then(({ employment: { id } }) => ({ id })),
    );
  const moving = async (kind: string, made: Promise<{ transition: { id: string } }>) =>
    of(
      kind,
      made.then(({ transition: { id } }) => ({ id })),
    );
  return {
    indicationUndecided: () =>
      of(
        'indicationUndecided',
        anIndication(app)
          .submitted()
          .then((made) => made.indication),
      ),
    unusedRightExpiring: () =>
      of(
        'unusedRightExpiring',
        aRight(app).then(({ right }) => right),
      ),
    referralUnanswered: () => of('referralUnanswered', aReferral(app).requested()),
    acceptedReferralUndecided: () => of('acceptedReferralUndecided', aReferral(app).accepted()),
    otherReferralHired: () => of('otherReferralHired', aReferralBesideAHire(app)),
    declarationMissing: () => employment('declarationMissing'),
    'declarationMissing of a quarter that is over': async () => {
      const due = await employment('declarationMissing');
      await app.setToday('2026-04-01');
      return due;
    },
    planDue: () => employment('planDue'),
    'planDue of a draft': () => drafted(),
    'planDue of a signed draft': () => drafted(true),
    planReviewDue: () => of('planReviewDue', aPlan(app).agreed()),
    'planReviewDue a year later': async () => {
      const due = await of('planReviewDue', aPlan(app).agreed());
      await app.setToday('2027-02-15');
      return due;
    },
    evaluationDue: () => employment('evaluationDue'),
    'evaluationDue of a scheduled one': () => evaluated(evaluation.scheduled()),
    'evaluationDue of a ready one': () => evaluated(evaluation.ready()),
    'evaluationDue of a held one': () => evaluated(evaluation.held()),
    transitionNotAgreed: () => moving('transitionNotAgreed', transition.named()),
    'transitionNotAgreed, and signed': () => moving('transitionNotAgreed', transition.signed()),
    transitionPhaseEnding: () => moving('transitionPhaseEnding', transition.agreed()),
    'transitionPhaseEnding in matching': () => moving('transitionPhaseEnding', transition.inMatching()),
    transitionFollowUp: async () => {
      const { transition: path } = await transition.completed();
      await app.setToday(addMonths(path.newJob.startsOn, 3));
      return { kind: 'transitionFollowUp', id: path.id };
    },
    transitionRedetermination: async () => {
      const { transition: path } = await transition.inMatching();
      const failure = { failedBy: 'neither', reason: 'Geen passende job.' };
      return of(
        'transitionRedetermination',
        transition.act(app.as(app.world.who('provider')), path, 'failure', failure),
      );
    },
  };
}

/** Of a person whom another firm has hired meanwhile. */
export async function aReferralBesideAHire(app: TestApp): Promise<{ id: string; self: string; hiredId: string }> {
  const of = await aRightedCase(app);
  const { id, self } = await aReferral(app, { of }).requested();
  const hired = await aReferral(app, { of, firm: 'otherEmployer' }).hired();
  return { id, self, hiredId: hired.id };
}

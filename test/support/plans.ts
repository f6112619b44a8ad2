import type { TestApp } from './app.js';
import { answered } from './cases.js';
import { anEmployment, type ReferralWishes } from './referrals.js';

type Shown = ReturnType<typeof answered>;

/** A goal of each kind with an action each: the least that a plan says (D13 art. 15). */
export const goals = (dueOn: string) => [
  {
    kind: 'generic',
    competence: 'Op tijd komen',
    presentLevel: 1,
    futureLevel: 3,
    actions: [{ description: 'Samen een dagritme opstellen.', responsible: 'guide', dueOn }],
  },
  {
    kind: 'technical',
    competence: 'Veilig werken met de bosmaaier',
    presentLevel: 0,
    futureLevel: 2,
    actions: [{ description: 'Interne opleiding volgen.', responsible: 'worker', dueOn }],
  },
];

export interface PlanWishes extends ReferralWishes {
  /** of an employment that is there already */
  employment?: Shown;
  dueOn?: string;
}

/** A plan as far along as the state it is named after, at the firm where the person works since today. */
export function aPlan(app: TestApp, wishes: PlanWishes = {}) {
  const firm = app.as(app.world.who(wishes.firm ?? 'employer'));
  const draft = async (): Promise<Shown> => {
    const { id: employmentId } = wishes.employment ?? (await anEmployment(app, wishes).active());
    const today = String((await app.owner.query('SELECT app.today()::text AS today')).rows[0].today);
    return answered(await firm.post('/plans', { employmentId, goals: goals(wishes.dueOn ?? today) }), 201);
  };
  const signed = async (plan?: Shown): Promise<Shown> => {
    const { self, personId } = plan ?? (await draft());
    answered(await app.as(app.world.signedIn(personId)).post(`${self}/signatures`), 201);
    answered(await firm.post(`${self}/signatures`), 201);
    return answered(await firm.get(self), 200);
  };
  const agreed = async (plan?: Shown): Promise<Shown> => {
    const { self, version } = await signed(plan);
    return answered(await firm.post(`${self}/agreement`, {}, version), 200);
  };
  return { draft, signed, agreed };
}

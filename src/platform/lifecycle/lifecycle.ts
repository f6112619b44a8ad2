import { Problem } from '../problem.js';

export interface Arrow<S extends string> {
  from: readonly S[];
  to: S;
  /** the noun of the action in the URL, as in `/referrals/{id}/acceptance` */
  noun: string;
}

export interface LifecycleDefinition<S extends string, A extends string> {
  /** singular, as in the journal's event types and the permissions: `referral` */
  noun: string;
  /** plural, as in the URL: `referrals` */
  path: string;
  initial: S;
  states: readonly S[];
  actions: Record<A, Arrow<S>>;
  /** deadline kind -> the states in which it runs, and the events that meet it; any other that leaves them cancels it */
  deadlines?: Record<string, { runsIn: readonly S[]; metBy: readonly string[] }>;
  /** what earlier steps may do to this one, for the reader and `docs/lifecycles.md`: event -> effect, in a sentence */
  reactsTo?: Record<string, string>;
}

/** Which states and arrows exist. Nothing else in the code knows. */
export class Lifecycle<S extends string = string, A extends string = string> {
  readonly noun: string;
  readonly states: readonly S[];

  constructor(readonly definition: LifecycleDefinition<S, A>) {
    this.noun = definition.noun;
    this.states = definition.states;
  }

  get actions(): A[] {
    return Object.keys(this.definition.actions) as A[];
  }

  arrow(action: A): Arrow<S> {
    return this.definition.actions[action];
  }

  allows(status: S, action: A): boolean {
    return this.arrow(action).from.includes(status);
  }

  actionsFrom(status: S): A[] {
    return this.actions.filter((action) => this.allows(status, action));
  }

  /** The state this action leads to; 409 `transitionNotAllowed` where there is no such arrow. */
  next(status: S, action: A): S {
    if (!this.allows(status, action)) throw Problem.transitionNotAllowed(status, this.actionsFrom(status));
    return this.arrow(action).to;
  }
}

export function lifecycle<S extends string, A extends string>(definition: LifecycleDefinition<S, A>): Lifecycle<S, A> {
  return new Lifecycle(definition);
}

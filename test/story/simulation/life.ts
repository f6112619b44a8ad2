import type { Stage } from '../stage.js';
import { type Ask, act, type Body, get } from '../step.js';
import type { Chance } from './chance.js';
import type { Firm, Region } from './region.js';

/** What a life holds, as it was last seen. */
export type Part =
  | 'person'
  | 'trajectory'
  | 'indication'
  | 'right'
  | 'referral'
  | 'employment'
  | 'plan'
  | 'evaluation'
  | 'transition'
  | 'internship';

/** What all lives met together. */
export class Tally {
  requests = 0;
  readonly refusals = new Map<string, number>();
  readonly moves = new Map<string, number>();

  count(counts: Map<string, number>, what: string): void {
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
}

/** One case, and everyone who acts in it. What is asked may be refused by a rule; anything else is a fault of the product. */
export class Life {
  readonly parts = new Map<Part, Body>();
  readonly notes = new Map<string, string>();
  today = '';
  firm: Firm;

  constructor(
    private readonly stage: Stage,
    readonly region: Region,
    readonly chance: Chance,
    private readonly tally: Tally,
  ) {
    this.firm = chance.oneOf(region.firms);
  }

  of(part: Part): Body {
    const body = this.parts.get(part);
    if (!body) throw new Error(`This life has no ${part}`);
    return body;
  }

  /** In which state a part is; undefined where there is none. */
  is(part: Part): string | undefined {
    return this.parts.get(part)?.status as string | undefined;
  }

  forget(...parts: Part[]): void {
    for (const part of parts) this.parts.delete(part);
  }

  /** Reads a part again: the calendar or somebody else may have moved it. */
  async see(who: string, part: Part): Promise<Body> {
    return this.keep(part, await this.ask(who, get(this.of(part).self)));
  }

  async first(who: string, path: string): Promise<Body | undefined> {
    return ((await this.ask(who, get(path)))?.items as Body[] | undefined)?.[0];
  }

  /** An action on a part; false where a rule refused it. */
  async act(who: string, part: Part, noun: string, body: object = {}): Promise<boolean> {
    const on = this.of(part);
    return this.kept(part, await this.ask(who, act(on, noun, body, `${on.id}-${noun}-${on.version}-${this.today}`)));
  }

  async make(who: string, part: Part, ask: Ask): Promise<boolean> {
    return this.kept(part, await this.ask(who, ask));
  }

  /** The answer, or nothing where it was refused. */
  async ask(who: string, ask: Ask): Promise<Body | undefined> {
    this.tally.requests += 1;
    const { status, body } = await this.stage.ask(who, ask);
    if (status < 300) return body;
    const refusals = body.refusals as { code: string }[] | undefined;
    if (status !== 409 || !refusals)
      throw new Error(`${who} ${ask.method} ${ask.path}: ${status} ${JSON.stringify(body)}`);
    for (const { code } of refusals) this.tally.count(this.tally.refusals, code);
    return undefined;
  }

  private kept(part: Part, body: Body | undefined): boolean {
    if (body) this.keep(part, body);
    return body !== undefined;
  }

  private keep(part: Part, body: Body | undefined): Body {
    if (body) this.parts.set(part, body);
    return this.of(part);
  }
}

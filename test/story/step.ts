/** What an answer must hold: of objects the named fields, of lists every element in order, `absent` for what must not be there. */
export type Expected =
  | string
  | number
  | boolean
  | RegExp
  | typeof absent
  | readonly Expected[]
  | { readonly [field: string]: Expected };

export const absent = Symbol('absent');

export interface Body {
  id: string;
  self: string;
  version: number;
  [field: string]: unknown;
}

/** What earlier steps kept, by name. */
export class Kept {
  private readonly bodies = new Map<string, Body>();

  keep(name: string, body: Body): void {
    this.bodies.set(name, body);
  }

  of(name: string): Body {
    const body = this.bodies.get(name);
    if (!body) throw new Error(`No step before this one kept "${name}"`);
    return body;
  }

  id(name: string): string {
    return this.of(name).id;
  }
}

export interface Ask {
  method: 'GET' | 'POST' | 'PATCH';
  path: string;
  body?: object;
  /** the resource whose present version is sent as If-Match */
  versionOf?: Body;
  idempotencyKey?: string;
}

/** One request, as the person who would make it. */
export interface Request {
  who: string;
  does: string;
  ask: (kept: Kept) => Ask;
  status: number;
  holds?: Expected | ((kept: Kept) => Expected);
  /** under which name the answer, or the first of a list, is kept */
  keep?: string;
  /** asked again until it is so: what the worker does takes a moment */
  inAMoment?: boolean;
}

/** Somebody walks the sign-in page; for all others the sign-in server is asked for a token at once. */
export interface SigningIn {
  signsIn: string;
}

/** The calendar moves on. */
export interface Day {
  day: string;
  because: string;
}

/** A mail that must have left. */
export interface MailLeft {
  mailTo: string;
  says: readonly RegExp[];
}

export type Step = Request | SigningIn | Day | MailLeft;

export interface Chapter {
  title: string;
  steps: readonly Step[];
}

export const get = (path: string): Ask => ({ method: 'GET', path });

export const post = (path: string, body: object): Ask => ({ method: 'POST', path, body });

/** An action on what was kept, against its present version. */
export const act = (on: Body, action: string, body: object = {}, idempotencyKey?: string): Ask => ({
  method: 'POST',
  path: `${on.self}/${action}`,
  body,
  versionOf: on,
  idempotencyKey,
});

import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { peopleOf } from '../../src/local/demo/sign-in-list.js';
import type { CaughtMail } from '../../src/local/mail/mail-catcher.js';
import type { SignInPerson } from '../../src/local/sign-in/sign-in-server.js';
import { type Stack, startStack } from '../../src/local/stack.js';
import { pickOnPage } from '../support/sign-in-browser.js';
import type { Ask, Body } from './step.js';

export interface Answer {
  status: number;
  body: Body;
}

/** A stack of its own on free ports, with everyone who acts in the story. */
export class Stage {
  private readonly tokens = new Map<string, string>();

  private constructor(
    private readonly stack: Stack,
    private readonly directory: string,
  ) {}

  static async open(say: (line: string) => void, signal?: AbortSignal, settings: object = {}): Promise<Stage> {
    const directory = await mkdtemp(join(tmpdir(), 'toeleiding-story-'));
    // PostgreSQL, which as root runs as another user, must be able to come in.
    await chmod(directory, 0o755);
    const environment = { ...process.env, SWEEP_SECONDS: '1', ...settings };
    try {
      return new Stage(await startStack({ directory, port: 0, say, signal, environment }), directory);
    } catch (error) {
      await rm(directory, { recursive: true, force: true });
      throw error;
    }
  }

  get owner(): Pool {
    return this.stack.owner;
  }

  async close(): Promise<void> {
    await this.stack.stop();
    await rm(this.directory, { recursive: true, force: true });
  }

  /** By the subject of a member, or the id of a person. */
  async person(who: string): Promise<SignInPerson> {
    const found = (await peopleOf(this.stack.owner)).find(({ subject, personId }) => [subject, personId].includes(who));
    if (!found) throw new Error(`Nobody is called ${who}`);
    return found;
  }

  async ask(who: string, { path, method, body, versionOf, idempotencyKey }: Ask): Promise<Answer> {
    const headers: Record<string, string> = { authorization: `Bearer ${await this.tokenFor(who)}` };
    if (body) headers['content-type'] = 'application/json';
    if (idempotencyKey) headers['idempotency-key'] = idempotencyKey;
    if (versionOf) headers['if-match'] = `"${await this.versionOf(who, versionOf)}"`;
    const url = this.stack.apiUrl + (path.startsWith('/api/v1') ? path : `/api/v1${path}`);
    const answer = await fetch(url, { method, headers, body: body && JSON.stringify(body) });
    return { status: answer.status, body: (await answer.json()) as Body };
  }

  /** The calendar, by the call that this machine alone offers. */
  async setToday(today: string): Promise<void> {
    const answer = await fetch(this.stack.calendarUrl, { method: 'POST', body: JSON.stringify({ today }) });
    if (!answer.ok) throw new Error(`The calendar was not set: ${await answer.text()}`);
  }

  /** As the mail catcher's page tells them, oldest first. */
  async mails(): Promise<CaughtMail[]> {
    const mails = (await (await fetch(`${this.stack.mailsUrl}/mails`)).json()) as CaughtMail[];
    return mails.reverse();
  }

  /** The authorization code flow with PKCE, from the page with members to the token. */
  async signIn(who: string): Promise<SignInPerson> {
    const person = await this.person(who);
    const { issuer } = this.stack.signIn;
    const verifier = randomBytes(32).toString('base64url');
    const client = { client_id: 'toeleiding-demo', redirect_uri: 'http://127.0.0.1/callback' };
    const query = new URLSearchParams({
      ...client,
      response_type: 'code',
      scope: 'openid',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    });
    const role = person.role.charAt(0).toUpperCase() + person.role.slice(1);
    const back = await pickOnPage(`${issuer}/auth?${query}`, person.name, role);
    const code = back.searchParams.get('code') ?? '';
    const fields = { ...client, grant_type: 'authorization_code', code, code_verifier: verifier };
    const answer = await fetch(`${issuer}/token`, { method: 'POST', body: new URLSearchParams(fields) });
    const { access_token: token } = (await answer.json()) as { access_token?: string };
    if (!token) throw new Error(`${person.name} could not sign in`);
    this.tokens.set(who, token);
    return person;
  }

  private async tokenFor(who: string): Promise<string> {
    const token = this.tokens.get(who) ?? (await this.stack.signIn.tokenFor(await this.person(who)));
    this.tokens.set(who, token);
    return token;
  }

  /** As whoever acts sees it now; who does not see it sends the version that was seen before. */
  private async versionOf(who: string, { self, version }: Body): Promise<number> {
    const { status, body } = await this.ask(who, { method: 'GET', path: self });
    return status === 200 ? body.version : version;
  }
}

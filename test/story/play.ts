import { setTimeout as pause } from 'node:timers/promises';
import type { CaughtMail } from '../../src/local/mail/mail-catcher.js';
import { differences, shown } from './differences.js';
import type { Answer, Stage } from './stage.js';
import { type Body, type Chapter, type Expected, Kept, type MailLeft, type Request, type Step } from './step.js';

const patienceSeconds = 20;

/** Plays a story step by step, tells each, and throws at the first that goes otherwise. */
export class Play {
  readonly kept = new Kept();
  private readonly met = new Set<string>();
  private number = 0;

  constructor(
    private readonly stage: Stage,
    private readonly tell: (line: string) => void,
  ) {}

  async chapter({ title, steps }: Chapter): Promise<void> {
    this.tell(`\n${title}\n`);
    for (const step of steps) {
      this.number += 1;
      await this.play(step);
    }
  }

  private async play(step: Step): Promise<void> {
    if ('ask' in step) return this.request(step);
    if ('mailTo' in step) return this.mail(step);
    if ('day' in step) {
      await this.stage.setToday(step.day);
      return this.say(`It is ${step.day}: ${step.because}`, `POST {"today":"${step.day}"} at the calendar's own port`);
    }
    await this.stage.signIn(step.signsIn);
    const line = 'the page of the sign-in server -> picked -> code -> token';
    this.say(`${await this.introduced(step.signsIn)} signs in`, line);
  }

  private async request(step: Request): Promise<void> {
    const who = this.subjectOf(step.who);
    const ask = step.ask(this.kept);
    const holds = typeof step.holds === 'function' ? step.holds(this.kept) : step.holds;
    const look = () => this.stage.ask(who, ask);
    const wrong = (answer: Answer) => [
      ...differences(step.status, answer.status, 'the status'),
      ...differences(holds ?? {}, answer.body),
    ];
    const answer = step.inAMoment ? await untilSo(look, (seen) => wrong(seen).length === 0) : await look();
    const line = `${ask.method} ${withoutIds(ask.path)} -> ${answer.status}  ${inShort(answer, holds)}`;
    this.say(`${await this.introduced(who)} ${step.does}`, line);
    const complaints = wrong(answer);
    if (complaints.length > 0) throw new Error(`${complaints.join('\n')}\n${JSON.stringify(answer.body, null, 2)}`);
    if (step.keep) this.kept.keep(step.keep, firstOf(answer.body));
  }

  private async mail({ mailTo, says }: MailLeft): Promise<void> {
    const fits = ({ to, subject, text }: CaughtMail) =>
      to.includes(mailTo) && says.every((words) => words.test(`${subject}\n${text}`));
    const mails = await untilSo(
      () => this.stage.mails(),
      (seen) => seen.some(fits),
    );
    const found = mails.find(fits);
    if (!found) throw new Error(`No mail to ${mailTo} says ${says.join(' and ')}`);
    this.say(`A mail leaves for ${mailTo}`, `"${found.subject}"`);
  }

  private say(what: string, line: string): void {
    this.tell(`${`${this.number}`.padStart(3)}. ${what}\n     ${line.trimEnd()}`);
  }

  /** A person signs in under the id of the own file, which a step before has kept. */
  private subjectOf(who: string): string {
    return who.startsWith('person:') ? this.kept.id(who.slice('person:'.length)) : who;
  }

  /** In full the first time, by given name from then on. */
  private async introduced(who: string): Promise<string> {
    const { name, role, organizationName } = await this.stage.person(who);
    if (this.met.has(who)) return name.split(' ')[0] ?? name;
    this.met.add(who);
    return `${name} (${organizationName ? `${inWords(role)}, ${organizationName}` : 'whose file it is'})`;
  }
}

function inShort({ status, body }: Answer, holds: Expected | undefined): string {
  const refusals = (body.refusals ?? []) as { code: string; detail: string; article?: string }[];
  if (refusals.length === 0) return shown(holds, body) || (status < 400 ? '' : String(body.title));
  return refusals
    .map(({ code, detail, article }) => `\n       - ${code}: ${detail}${article ? ` (${article})` : ''}`)
    .join('');
}

async function untilSo<T>(look: () => Promise<T>, isSo: (seen: T) => boolean): Promise<T> {
  const end = performance.now() + patienceSeconds * 1000;
  for (;;) {
    const seen = await look();
    if (isSo(seen) || performance.now() > end) return seen;
    await pause(100);
  }
}

const firstOf = (body: Body): Body => (Array.isArray(body.items) ? (body.items[0] as Body) : body);

const inWords = (role: string) => role.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** A story is easier to read without them. */
const withoutIds = (path: string) => path.replace('/api/v1', '').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '...');

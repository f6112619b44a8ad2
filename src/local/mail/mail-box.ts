import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AddressObject, simpleParser } from 'mailparser';
import { writeDurably } from '../durable-file.js';

export interface CaughtMail {
  id: string;
  messageId: string;
  from: string;
  to: string[];
  subject: string;
  text: string;
  /** UTC, ISO 8601 */
  receivedAt: string;
}

const extension = '.eml';
/** A process may have so many files open; a box may hold more. */
const filesAtOnce = 200;

/** A folder of mails, one file each; the files' names sort by the time they came in. */
export class MailBox {
  private readonly read = new Map<string, Promise<CaughtMail>>();
  private stored = 0;

  constructor(private readonly directory: string) {}

  async open(): Promise<void> {
    await mkdir(this.directory, { recursive: true, mode: 0o700 });
  }

  async store(message: Buffer): Promise<string> {
    this.stored += 1;
    const sequence = `${this.stored}`.padStart(6, '0');
    const id = `${new Date().toISOString().replaceAll(':', '-')}_${sequence}_${randomBytes(4).toString('hex')}`;
    await writeDurably(join(this.directory, id + extension), message);
    return id;
  }

  /** Newest first. A file is read and parsed once, since it never changes. */
  async all(): Promise<CaughtMail[]> {
    const names = (await readdir(this.directory)).filter((name) => name.endsWith(extension));
    const ids = names.map((name) => name.slice(0, -extension.length)).sort((a, b) => (a < b ? 1 : -1));
    const present = new Set(ids);
    for (const id of this.read.keys()) if (!present.has(id)) this.read.delete(id);
    const mails: CaughtMail[] = [];
    for (let first = 0; first < ids.length; first += filesAtOnce) {
      const some = ids.slice(first, first + filesAtOnce);
      mails.push(...(await Promise.all(some.map((id) => this.one(id)))));
    }
    return mails;
  }

  private one(id: string): Promise<CaughtMail> {
    const mail = this.read.get(id) ?? this.parse(id);
    this.read.set(id, mail);
    mail.catch(() => this.read.delete(id));
    return mail;
  }

  private async parse(id: string): Promise<CaughtMail> {
    const parsed = await simpleParser(await readFile(join(this.directory, id + extension)), { skipTextToHtml: true });
    return {
      id,
      messageId: parsed.messageId ?? '',
      from: addressesIn(parsed.from).join(', '),
      to: addressesIn(parsed.to),
      subject: parsed.subject ?? '',
      text: parsed.text ?? '',
      receivedAt: receivedAt(id),
    };
  }
}

function addressesIn(header: AddressObject | AddressObject[] | undefined): string[] {
  return [header ?? []].flat().flatMap(({ value }) => value.flatMap(({ address }) => address ?? []));
}

function receivedAt(id: string): string {
  const [day = '', time = ''] = (id.split('_')[0] ?? '').split('T');
  return `${day}T${time.replaceAll('-', ':')}`;
}

import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { Mailer, type OutgoingMail } from '../../src/outreach/mail/mailer.js';

const refusal = (responseCode: number) =>
  Object.assign(new Error('coach@example.org is not known here'), { responseCode });

const mail: OutgoingMail = {
  to: 'coach@example.org',
  subject: 'Een ongebruikt recht loopt binnenkort af (T-2026-000123)',
  text: 'Een recht loopt af op vrijdag 14 augustus 2026. Één dag vóór die datum …\n',
  messageId: 'd1.due.2026-08-14@toeleiding.example',
  language: 'nl',
};

describe('the mailer', () => {
  let server: SMTPServer;
  let mailer: Mailer;
  let arrived: ParsedMail[];
  let recipients: string[];
  let answer: { from?: number; to?: number; content?: number };

  beforeAll(async () => {
    server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onMailFrom: (_, _session, done) => done(answer.from ? refusal(answer.from) : null),
      onRcptTo: (address, _session, done) => {
        recipients.push(address.address);
        done(answer.to ? refusal(answer.to) : null);
      },
      onData: (stream, _session, done) => {
        simpleParser(stream).then((parsed) => {
          if (!answer.content) arrived.push(parsed);
          done(answer.content ? refusal(answer.content) : null);
        }, done);
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as { port: number };
    mailer = new Mailer({ smtpUrl: `smtp://127.0.0.1:${port}`, from: 'Toeleiding <no-reply@toeleiding.example>' });
  });

  beforeEach(() => {
    arrived = [];
    recipients = [];
    answer = {};
  });

  afterAll(async () => {
    mailer.close();
    await new Promise<void>((resolve) => server.close(resolve));
  });

  it('sends plain text with the id it was given, marked as automatic', async () => {
    await mailer.send(mail);
    const [received] = arrived;
    expect(received?.messageId).toBe('<d1.due.2026-08-14@toeleiding.example>');
    expect(received?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(received?.headers.get('content-language')).toBe('nl');
    expect(received?.from?.text).toBe('"Toeleiding" <no-reply@toeleiding.example>');
    expect(received?.subject).toBe(mail.subject);
    expect(received?.text).toBe(mail.text);
    expect(received?.html).toBe(false);
  });

  it('gives a second copy the same id', async () => {
    await mailer.send(mail);
    await mailer.send({ ...mail, messageId: `<${mail.messageId}>` });
    expect(new Set(arrived.map(({ messageId }) => messageId)).size).toBe(1);
  });

  it('reaches one recipient only, and takes no header from a subject', async () => {
    await mailer.send({ ...mail, subject: 'Subject\r\nBcc: other@example.org' });
    expect(recipients).toEqual(['coach@example.org']);
    expect(arrived[0]?.headers.get('bcc')).toBeUndefined();
    await mailer.send({ ...mail, to: 'coach@example.org, other@example.org' }).catch(() => undefined);
    expect(recipients).not.toContain('other@example.org');
  });

  it.each([
    [{ to: 550 }, true, 550],
    [{ to: 450 }, false, 450],
    [{ content: 554 }, true, 554],
    [{ content: 451 }, false, 451],
    [{ from: 550 }, false, 550],
  ])('after %p is permanent: %p', async (refused, permanent, smtpStatus) => {
    answer = refused;
    const error = await mailer.send(mail).catch((thrown) => thrown);
    expect(error).toMatchObject({ name: 'MailNotSent', permanent, smtpStatus });
    expect(`${error.message}${error.stack}`).not.toContain('example.org');
    answer = {};
    await mailer.send(mail);
    expect(arrived).toHaveLength(1);
  });

  it('takes a server that is away for transient', async () => {
    const nowhere = new Mailer({ smtpUrl: 'smtp://127.0.0.1:1', from: 'no-reply@toeleiding.example' });
    await expect(nowhere.send(mail)).rejects.toMatchObject({ permanent: false });
    nowhere.close();
  });

  it('sends 200 mails over its few connections', async () => {
    await Promise.all(
      Array.from({ length: 200 }, (_, index) => mailer.send({ ...mail, messageId: `m${index}@t.example` })),
    );
    await sleep(50);
    expect(new Set(arrived.map(({ messageId }) => messageId)).size).toBe(200);
    expect(server.connections.size).toBeLessThanOrEqual(3);
  });
});

import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { listenOnLoopback } from '../../src/local/free-port.js';
import {
  type CaughtMail,
  type MailCatcher,
  type MailCatcherOptions,
  startMailCatcher,
} from '../../src/local/mail/mail-catcher.js';

describe('the mail catcher', () => {
  let directory: string;
  let catcher: MailCatcher;

  const start = async (options: Partial<MailCatcherOptions> = {}) => {
    catcher = await startMailCatcher({ directory, ...options });
  };

  const send = (subject: string, to = 'coach@example.org', text = 'Beste, <b>een</b> termijn loopt af.') =>
    createTransport(catcher.smtpUrl).sendMail({ from: 'toeleiding@example.org', to, subject, text });

  const listed = async (query = '') => {
    const answer = await fetch(`${catcher.pageUrl}/mails${query}`);
    return (await answer.json()) as CaughtMail[];
  };

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'toeleiding-mail-'));
  });

  afterEach(async () => {
    await catcher.stop();
    await rm(directory, { recursive: true, force: true });
  });

  it('lists what was sent, and finds it by address and by Message-ID', async () => {
    await start();
    const sent = await send('Herinnering: indicatie', 'coach@example.org, Expert@example.org');
    await send('Tweede');
    expect(await listed()).toMatchObject([{ subject: 'Tweede' }, { subject: 'Herinnering: indicatie' }]);
    expect(await listed('?to=expert@example.org')).toEqual([
      {
        id: expect.any(String),
        messageId: sent.messageId,
        from: 'toeleiding@example.org',
        to: ['coach@example.org', 'Expert@example.org'],
        subject: 'Herinnering: indicatie',
        text: expect.stringContaining('termijn loopt af'),
        receivedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      },
    ]);
    expect(await listed(`?messageId=${encodeURIComponent(sent.messageId)}`)).toHaveLength(1);
  });

  it('keeps mails and addresses over a restart', async () => {
    await start();
    await send('Blijft');
    const { smtpUrl, pageUrl } = catcher;
    const before = await catcher.mails();
    await catcher.stop();
    await start();
    expect(catcher).toMatchObject({ smtpUrl, pageUrl });
    expect(await catcher.mails()).toEqual(before);
  });

  it('has the mail on disk before the sender hears that it was accepted', async () => {
    const events: string[] = [];
    await start({
      acceptDelayMs: 20,
      onAccepted: (id) => events.push(`stored ${id}`),
    });
    await send('Duurzaam');
    events.push('accepted');
    const files = await readdir(join(directory, 'mails'));
    expect(events).toEqual([`stored ${files[0]?.replace('.eml', '')}`, 'accepted']);
    expect(files).toHaveLength(1);
  });

  it('refuses a mail that it cannot store', async () => {
    await start();
    await rm(join(directory, 'mails'), { recursive: true });
    await expect(send('Nergens')).rejects.toThrow();
  });

  it('shows a list and one mail, as text that is never markup', async () => {
    await start();
    await send('<script>Plan</script>');
    const list = await (await fetch(catcher.pageUrl)).text();
    expect(list).toContain('&lt;script&gt;Plan');
    const path = /href="(\/mails\/[^"]+)"/.exec(list)?.[1];
    expect(await (await fetch(catcher.pageUrl + path)).text()).toContain('&lt;b&gt;een&lt;/b&gt; termijn');
    expect((await fetch(`${catcher.pageUrl}/mails/none`)).status).toBe(404);
  });

  it('takes another port when the asked one is taken, and says so', async () => {
    const taken = createServer();
    const smtpPort = await listenOnLoopback(taken);
    const said: string[] = [];
    await start({ smtpPort, say: (line) => said.push(line) });
    expect(catcher.smtpUrl).not.toContain(`:${smtpPort}`);
    expect(said).toEqual([expect.stringContaining(`Port ${smtpPort} is taken`)]);
    await send('Toch');
    expect(await listed()).toHaveLength(1);
    await new Promise((resolve) => taken.close(resolve));
  });

  it('lists five hundred mails quickly once they were read', async () => {
    await start();
    const transport = createTransport({ url: catcher.smtpUrl, pool: true, maxConnections: 8 });
    const mails = Array.from({ length: 500 }, (_, index) => ({
      from: 'a@example.org',
      to: 'b@example.org',
      subject: `${index}`,
      text: 'x',
    }));
    await Promise.all(mails.map((mail) => transport.sendMail(mail)));
    transport.close();
    expect(await listed()).toHaveLength(500);
    const begin = performance.now();
    expect(new Set((await listed()).map(({ subject }) => subject)).size).toBe(500);
    expect(performance.now() - begin).toBeLessThan(500);
  });
});

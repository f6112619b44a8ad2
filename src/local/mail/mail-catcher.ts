import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { listenOnLoopback, rememberedPort, rememberPort } from '../free-port.js';
import { type LoopbackServer, serveOnLoopback } from '../loopback-server.js';
import { type CaughtMail, MailBox } from './mail-box.js';
import { answerMailPage } from './mail-catcher-page.js';

export type { CaughtMail } from './mail-box.js';

export interface MailCatcherOptions {
  /** those used before when absent */
  smtpPort?: number;
  httpPort?: number;
  /** kept between starts: the mails and the ports */
  directory: string;
  /** how long a mail is let wait before it is stored and accepted; for tests that stop a sender half-way */
  acceptDelayMs?: number;
  /** called once the mail is stored, just before the sender hears so */
  onAccepted?: (id: string) => void;
  say?: (line: string) => void;
}

export interface MailCatcher {
  smtpUrl: string;
  pageUrl: string;
  /** newest first */
  mails(): Promise<CaughtMail[]>;
  stop(): Promise<void>;
}

/** An SMTP server on loopback that keeps every mail and sends none on, with a page to read them. */
export async function startMailCatcher(options: MailCatcherOptions): Promise<MailCatcher> {
  const { directory, say = () => undefined } = options;
  const box = new MailBox(join(directory, 'mails'));
  await box.open();
  const page = await remembering(join(directory, 'page-port'), options.httpPort, (port) =>
    serveOnLoopback({ name: 'the page with mails', port, say }, () => answerMailPage(box)),
  );
  try {
    const smtp = await remembering(join(directory, 'smtp-port'), options.smtpPort, (port) =>
      startSmtp(box, options, port, say),
    );
    const stop = async () => {
      await Promise.all([smtp.stop(), page.stop()]);
    };
    return { smtpUrl: smtp.url, pageUrl: page.url, mails: () => box.all(), stop };
  } catch (error) {
    await page.stop();
    throw error;
  }
}

async function remembering(
  file: string,
  asked: number | undefined,
  start: (port?: number) => Promise<LoopbackServer>,
): Promise<LoopbackServer> {
  const server = await start(asked ?? (await rememberedPort(file)));
  await rememberPort(file, server.port);
  return server;
}

async function startSmtp(
  box: MailBox,
  { acceptDelayMs, onAccepted }: MailCatcherOptions,
  preferred: number | undefined,
  say: (line: string) => void,
): Promise<LoopbackServer> {
  const accept = async (message: Readable) => {
    const content = await buffer(message);
    if (acceptDelayMs) await pause(acceptDelayMs);
    const id = await box.store(content);
    onAccepted?.(id);
  };
  const smtp = new SMTPServer({
    name: 'localhost',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 1_000,
    // A sender is told "accepted" only when the mail would outlive a power cut: what it stamps as sent is here.
    onData: (message, _session, answer) => void accept(message).then(() => answer(), answer),
  });
  smtp.on('error', (error: Error & { syscall?: string }) => {
    if (error.syscall === 'listen') return;
    say(`The mail catcher failed: ${error.message}`);
  });
  const port = await listenOnLoopback(smtp.server, preferred);
  if (preferred && port !== preferred) say(`Port ${preferred} is taken; the mail catcher listens on ${port}.`);
  return { port, url: `smtp://127.0.0.1:${port}`, stop: () => new Promise((resolve) => smtp.close(resolve)) };
}

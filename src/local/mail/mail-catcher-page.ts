import type { IncomingMessage, ServerResponse } from 'node:http';
import { html, sendJson, sendPage } from '../page.js';
import type { CaughtMail, MailBox } from './mail-box.js';

export function answerMailPage(box: MailBox) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const mails = await box.all();
    if (pathname === '/') return sendPage(response, `${mails.length} mails`, list(mails));
    if (pathname === '/mails') return sendJson(response, mails.filter(fits(searchParams)));
    const mail = mails.find(({ id }) => pathname === `/mails/${id}`);
    if (mail) return sendPage(response, mail.subject || '(no subject)', one(mail));
    sendPage(response, 'Not found', html`<p>There is no such mail. <a href="/">All mails</a></p>`, 404);
  };
}

function fits(wanted: URLSearchParams): (mail: CaughtMail) => boolean {
  const [to, messageId] = [wanted.get('to')?.toLowerCase(), wanted.get('messageId')];
  return (mail) =>
    (!to || mail.to.some((address) => address.toLowerCase() === to)) && (!messageId || mail.messageId === messageId);
}

function list(mails: CaughtMail[]) {
  if (mails.length === 0) return html`<p>No mail has left yet. What Toeleiding sends on this machine ends up here.</p>`;
  const rows = mails.map(
    ({ id, receivedAt, to, subject }) =>
      html`<tr><td><time datetime="${receivedAt}">${local(receivedAt)}</time></td><td>${to.join(', ')}</td>
<td><a href="/mails/${id}">${subject || '(no subject)'}</a></td></tr>`,
  );
  return html`<table><thead><tr><th scope="col">Received</th><th scope="col">To</th><th scope="col">Subject</th></tr></thead>
<tbody>${rows}</tbody></table>`;
}

function one({ from, to, receivedAt, messageId, text }: CaughtMail) {
  return html`<p>From ${from} to ${to.join(', ')}, <time datetime="${receivedAt}">${local(receivedAt)}</time></p>
<pre>${text}</pre>
<p>Message-ID <code>${messageId}</code>. <a href="/">All mails</a></p>`;
}

function local(instant: string): string {
  return new Date(instant).toLocaleString('nl-BE', { timeZone: 'Europe/Brussels' });
}

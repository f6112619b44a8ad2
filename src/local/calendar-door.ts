import type { IncomingMessage, ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import type { Pool } from 'pg';
import { type LoopbackServer, serveOnLoopback } from './loopback-server.js';

/** A day that exists, in the years that the calendar can reach. */
const isDay = (text?: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text ?? '') && new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) === text;

/**
 * The calendar can be set on this machine alone, by a call on a port of its own: `POST / {"today": "2027-01-04"}`; `null`
 * goes back to the real day. Due dates and rules follow; tokens, leases and signatures do not.
 */
export function openCalendarDoor(owner: Pool, say: (line: string) => void): Promise<LoopbackServer> {
  return serveOnLoopback({ name: 'the calendar', say }, () => (request, response) => answer(owner, request, response));
}

async function answer(owner: Pool, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === 'POST') {
    const { today } = ((await json(request).catch(() => ({}))) ?? {}) as { today?: string | null };
    if (today !== null && !isDay(today))
      return reply(response, 400, { detail: 'Send {"today": "YYYY-MM-DD"} or {"today": null}.' });
    await setCalendar(owner, today ?? null);
  }
  const { rows } = await owner.query<{ today: string }>('SELECT app.today() AS today');
  reply(response, 200, rows[0]);
}

async function setCalendar(owner: Pool, today: string | null): Promise<void> {
  if (today === null) return void (await owner.query('DELETE FROM calendar_offset'));
  await owner.query(
    `INSERT INTO calendar_offset (days) VALUES ($1::date - (now() AT TIME ZONE 'Europe/Brussels')::date)
     ON CONFLICT (only_row) DO UPDATE SET days = EXCLUDED.days`,
    [today],
  );
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

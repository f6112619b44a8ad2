import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ApiProcess } from './support/api-process.js';
import { TestApp, testEnvironment } from './support/app.js';
import { aNumberFor } from './support/numbers.js';

let app: TestApp;
let token: string;

beforeAll(async () => {
  app = await TestApp.start();
  token = await app.tokenFor(app.world.who('coach'));
});
afterAll(() => app.stop());

const birthDate = '1985-07-30';

/** Undefined where the connection was cut. */
function register(url: string, ssin: string): Promise<number | undefined> {
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'idempotency-key': `register-${ssin}`,
  };
  const body = JSON.stringify({ givenName: 'An', familyName: 'Voorbeeld', birthDate, ssin });
  return fetch(`${url}/persons`, { method: 'POST', headers, body }).then(
    ({ status }) => status,
    () => undefined,
  );
}

test('killed with -9 in the midst of requests, each repeated request has happened once', async () => {
  const numbers = Array.from({ length: 200 }, () => aNumberFor(birthDate));
  const first = await ApiProcess.start(testEnvironment(app.database, app.issuer));
  await register(first.url, aNumberFor(birthDate));
  let answered = 0;
  const sending = numbers.map(async (ssin) => {
    const status = await register(first.url, ssin);
    if (status !== undefined && ++answered === 60) await first.kill('SIGKILL');
    return status;
  });
  const cut = (await Promise.all(sending)).filter((status) => status === undefined).length;
  const again = await Promise.all(numbers.map((ssin) => register(app.url, ssin)));
  console.log(`killed with ${cut} of ${numbers.length} requests unanswered`);
  expect(cut).toBeGreaterThan(0);
  expect(new Set(again)).toEqual(new Set([201]));
  const { rows } = await app.owner.query(
    `SELECT count(*)::int AS persons, count(DISTINCT p.id)::int AS whole FROM person_identifiers i JOIN persons p ON p.id = i.person_id
       JOIN person_names USING (person_id) JOIN person_contacts USING (person_id) JOIN journal j ON j.subject_id = p.id WHERE i.ssin = ANY ($1)`,
    [numbers],
  );
  expect(rows).toEqual([{ persons: numbers.length, whole: numbers.length }]);
});

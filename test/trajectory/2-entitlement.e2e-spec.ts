import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TestApp } from '../support/app.js';
import { aRight } from '../support/cases.js';

let app: TestApp;

beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

test('a granted CMW outcome is the right itself, for five years', async () => {
  await app.setToday('2028-02-29');
  const { right } = await aRight(app);
  expect(right).toMatchObject({ measure: 'CMW', status: 'open', validFrom: '2028-02-29', validUntil: '2033-02-28' });
});

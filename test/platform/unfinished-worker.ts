import { setTimeout as sleep } from 'node:timers/promises';
import { type QueueBackend, work } from '../../src/platform/queue/queue.js';

// Takes a job, says so, and never finishes it: the test kills it in the middle.
const [, , name = '', backend = ''] = process.argv;
const takeAndStay = async ({ id }: { id: string }) => {
  process.stdout.write(`${id}\n`);
  await sleep(60_000);
};
await work(name, JSON.parse(backend) as QueueBackend, takeAndStay, {
  concurrency: 1,
  lockDuration: 1_000,
  stalledInterval: 1_000,
});

import 'reflect-metadata';
import { addDays } from '../../src/platform/calendar/dates.js';
import { Chance } from './simulation/chance.js';
import { findBroken } from './simulation/invariants.js';
import { Life, Tally } from './simulation/life.js';
import { liveOneWeek } from './simulation/moves.js';
import { settle } from './simulation/region.js';
import { tellRun } from './simulation/report.js';
import { untilSettled } from './simulation/settled.js';
import { Stage } from './stage.js';

/**
 * `npm run simulate`: years of many cases in which everybody does what is lawful, in an order of chance. Afterwards what must
 * never be is looked for in the database, from the outside. `SEED`, `CASES` and `YEARS` may be given.
 */
const seed = Number(process.env.SEED ?? 2026);
const cases = Number(process.env.CASES ?? 200);
const years = Number(process.env.YEARS ?? 5);
const atOnce = 8;
const tell = (line: string) => console.log(line);
const broken = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => broken.abort());
const began = performance.now();

let stage: Stage | undefined;
try {
  stage = await Stage.open((line) => tell(`  ${line}`), broken.signal, { RATE_LIMIT_PER_MINUTE: '1000000' });
  const chance = new Chance(seed);
  const tally = new Tally();
  let today = '2023-09-04';
  await stage.setToday(today);
  const region = await settle(stage, Math.ceil(cases / 20));
  const { owner } = stage;
  const lives = Array.from(
    { length: cases },
    (_, index) => new Life(stage as Stage, region, new Chance(seed * 1000 + index), tally),
  );
  for (let week = 0; week < years * 52; week += 1) {
    broken.signal.throwIfAborted();
    today = addDays(today, 7);
    await stage.setToday(today);
    await untilSettled(owner);
    await liveAll(
      lives.toSorted(() => chance.draw() - 0.5),
      today,
      tally,
    );
    if (week % 26 === 25)
      tell(`  ${today}: ${tally.requests} requests, ${((performance.now() - began) / 1000).toFixed(0)} s`);
  }
  await untilSettled(owner);
  await tellRun({ stage, tally, seconds: (performance.now() - began) / 1000 }, tell);
  const found = await findBroken(owner);
  if (found.length > 0) throw new Error(found.join('\n'));
  tell('\nNothing is found that must never be.');
} catch (error) {
  process.exitCode = 1;
  console.error(broken.signal.aborted ? '\nBroken off.' : `\nNOT AS IT SHOULD BE\n${(error as Error).stack}`);
} finally {
  await stage?.close();
}
process.exit();

async function liveAll(lives: Life[], today: string, tally: Tally): Promise<void> {
  const waiting = [...lives];
  const live = async () => {
    for (let life = waiting.pop(); life; life = waiting.pop()) {
      life.today = today;
      await liveOneWeek(life, tally);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, live));
}

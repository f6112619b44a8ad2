import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import pg from 'pg';
import type { Call } from '../../src/platform/call.js';
import { clockCall } from '../../src/platform/clock-call.js';
import { writeFigures } from '../support/figures.js';
import { writeQuarter } from '../support/quarter-rows.js';
import { World } from '../support/world.js';
import { openHouse } from './house.js';
import { openPlace } from './place.js';

/** `npm run bench:quarter`: a quarter of 25,000 employments at 80 firms, as the worker calculates it; then once more. */
const employments = Number(process.env.EMPLOYMENTS ?? 25_000);
const firms = 80;
const quarter = '2026Q1';

const say = (line: string) => console.error(`  ${line}`);
const seconds = (from: number) => (performance.now() - from) / 1000;
const place = await openPlace(say);
const owner = new pg.Pool({ connectionString: place.url('owner'), max: 2 });
try {
  await measure();
} finally {
  await owner.end();
  await place.stop();
}

async function measure(): Promise<void> {
  const world = await World.inhabit(owner);
  await writeFigures({ owner });
  const began = performance.now();
  await writeQuarter(owner, world, { quarter, employments, firms });
  await owner.query('ANALYZE');
  say(`${employments} employments that declared ${quarter} are seeded after ${seconds(began).toFixed(0)} s.`);
  const house = await openHouse(place);
  const { subject, organizationId } = world.who('officer');
  const officer: Call = { ...clockCall(), actor: { subject, role: 'departmentOfficer', organizationId, scopes: [] } };
  for (const what of ['first calculation', 'calculated again, nothing has changed']) {
    const id = await house.ask(officer, quarter);
    const before = process.cpuUsage();
    const from = performance.now();
    await house.runner.run(id);
    const took = seconds(from);
    const { user, system } = process.cpuUsage(before);
    const { rows } = await owner.query('SELECT status, done, total, issue_count FROM tasks WHERE id = $1', [id]);
    const own = ((user + system) / 1e6).toFixed(1);
    console.log(
      `${what}: ${took.toFixed(1)} s, ${Math.round(rows[0].done / took)} statements/s, ${own} s of processor in the worker, ` +
        `peak ${peakMemory()} MB; ${JSON.stringify(rows[0])}`,
    );
  }
  const { rows } = await owner.query(
    `SELECT (SELECT count(*) FROM statements) AS statements, (SELECT count(*) FROM statement_lines) AS lines,
        (SELECT count(*) FROM journal WHERE subject_type = 'statement') AS journal`,
  );
  console.log(JSON.stringify({ ...rows[0], node: process.version, cores: cpus().length, load: loadAverage() }));
  await house.stop();
}

function peakMemory(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
function loadAverage(): string {
  return readFileSync('/proc/loadavg', 'utf8').split(' ').slice(0, 3).join(' ');
}

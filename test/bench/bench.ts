import { writeFile } from 'node:fs/promises';
import { fire, type Measured, tryOne } from './load.js';
import { type Operation, operationsOn, requestedInAll, rounds } from './operations.js';
import { openPlace, type Place } from './place.js';
import { type Finding, inJson, inMarkdown, missed } from './report.js';
import { seedCases } from './seed/cases.js';
import { seedReferrals } from './seed/referrals.js';
import { seedRegistry } from './seed/registry.js';
import { type ServerName, type Servers, serverNames, startServers } from './servers/servers.js';
import { differences, Statements } from './statements.js';

const say = (line: string) => console.error(`  ${line}`);
const began = performance.now();
const place = await openPlace(say);
const undo: (() => Promise<unknown>)[] = [() => place.stop()];
try {
  await bench(place);
} finally {
  for (const step of undo.reverse()) await step();
}

async function bench(place: Place): Promise<void> {
  await seedRegistry(place.owner);
  await seedCases(place.owner, place.journalKey);
  const seeded = await seedReferrals(place.owner, requestedInAll);
  await place.owner.query('ANALYZE');
  say(`10,000 cases are seeded after ${seconds()} s.`);
  const servers = await startServers(place, seeded);
  undo.push(() => servers.stop());
  const statements = await Statements.open(place.url());
  undo.push(() => statements.close());
  const { signIn } = place;
  const tokens = { coach: await signIn.tokenFor(seeded.coach), employer: await signIn.tokenFor(seeded.employer) };
  const findings: Finding[] = [];
  for (const operation of operationsOn(seeded, tokens)) findings.push(await measure(operation, servers, statements));
  const memory = await servers.api.memory();
  await writeFile('docs/bench.json', `${JSON.stringify(inJson(findings, memory), null, 2)}\n`);
  console.log(inMarkdown(findings, memory));
  say(`Measured in ${seconds()} s; written to docs/bench.json.`);
  for (const line of missed(findings, memory)) {
    console.log(`MISSED: ${line}`);
    process.exitCode = 1;
  }
}

/** Statements first, as nothing is remembered yet; then the rounds, in each the three in turn, so that noise hits all alike. */
async function measure(operation: Operation, servers: Servers, statements: Statements): Promise<Finding> {
  const { name, reads, next, limit, warmUp } = operation;
  const counts = {} as Finding['statements'];
  for (const server of serverNames) {
    const { url } = servers[server];
    await tryOne(url, next());
    counts[server] = await statements.perRequest(server === 'naked' ? 'owner' : 'api', url, next);
  }
  const unequal = differences(counts.api, counts.sameWork);
  if (unequal.length > 0) throw new Error(`${name}: not the same work.\n${unequal.join('\n')}`);
  for (const server of serverNames) await fire(servers[server].url, next, warmUp);
  const measured: Record<ServerName, Measured[]> = { api: [], sameWork: [], naked: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const server of turn(round)) measured[server].push(await fire(servers[server].url, next, limit));
  }
  say(`${name}: measured after ${seconds()} s.`);
  return { name, reads, statements: counts, measured };
}

/** Each begins a round in its turn. */
function turn(round: number): ServerName[] {
  return serverNames.map((_, index) => serverNames[(index + round) % serverNames.length] as ServerName);
}

function seconds(): string {
  return ((performance.now() - began) / 1000).toFixed(0);
}

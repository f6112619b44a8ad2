import 'reflect-metadata';
import { join } from 'node:path';
import { peopleOf } from './local/demo/sign-in-list.js';
import { type Stack, startStack } from './local/stack.js';

/** One machine, nothing to install: `npm start`. */
const say = (line: string) => console.log(`  ${line}`);

console.log('Toeleiding is starting on this machine ...');
const directory = join(process.cwd(), process.env.TOELEIDING_DIRECTORY ?? '.data');
const stack = await startStack({ directory, port: Number(process.env.PORT ?? 3000), say }).catch((error: Error) => {
  console.error(`Toeleiding could not start: ${error.message}`);
  process.exit(1);
});
await introduce(stack);

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, async () => {
    if (stopping) return;
    stopping = true;
    console.log('\nStopping: running requests are answered first ...');
    await stack.stop();
    process.exit(0);
  });
}

async function introduce({ apiUrl, mailsUrl, calendarUrl, signIn, owner }: Stack): Promise<void> {
  const coach = (await peopleOf(owner)).find(({ role }) => role === 'coach');
  const token = coach ? await signIn.tokenFor(coach, 8 * 3600) : '';
  console.log(`
Toeleiding is ready.
  API            ${apiUrl}/api/v1    documentation ${apiUrl}/api/v1/doc
  sign in as ... ${signIn.issuer}    (a page with an invented member of each role, and tokens)
  mails          ${mailsUrl}
  calendar       curl -X POST ${calendarUrl} -d '{"today":"2027-01-04"}'

As ${coach?.name}, coach at ${coach?.organizationName}, for 8 hours:
  curl -H 'Authorization: Bearer ${token}' ${apiUrl}/api/v1/trajectories

Everything is kept in ${directory}. Ctrl-C stops.`);
}

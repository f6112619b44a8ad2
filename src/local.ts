import 'reflect-metadata';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { introduce } from './local/introduction.js';
import { startStack } from './local/stack.js';

/** One machine, nothing to install: `npm start`. `PORT` and `TOELEIDING_DIRECTORY` say where, if not at 3000 in `.data`. */
const asked = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (!asked.signal.aborted) console.log('\nStopping: running requests are answered first ...');
    asked.abort();
  });
}
// A closed terminal takes the output along; what runs is still stopped in order.
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);

console.log('Toeleiding is starting on this machine ...');
try {
  const directory = resolve(process.env.TOELEIDING_DIRECTORY ?? '.data');
  const say = (line: string) => console.log(`  ${line}`);
  const stack = await startStack({ directory, port: portAsked(process.env.PORT), say, signal: asked.signal });
  console.log(await introduce(stack, directory));
  if (!asked.signal.aborted) await once(asked.signal, 'abort');
  await stack.stop();
} catch (error) {
  if (!asked.signal.aborted) {
    console.error(`Toeleiding could not start: ${error instanceof Error ? error.message || error.name : error}`);
    process.exit(1);
  }
}
console.log('Stopped.');
process.exit(0);

function portAsked(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`PORT is a number from 0 to 65535, and not "${text}".`);
}

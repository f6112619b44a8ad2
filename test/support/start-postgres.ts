import { startPostgres } from '../../src/local/postgres/postgres.js';

// A program of its own, to be killed by a test.
const [directory = ''] = process.argv.slice(2);
const lines: string[] = [];
const { port, url } = await startPostgres({ directory, durable: false, say: (line) => lines.push(line) });
console.log(JSON.stringify({ port, url: url('postgres'), lines }));
setInterval(() => undefined, 60_000);

import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { writeDurably } from './durable-file.js';

/** The preferred port of 127.0.0.1 when it is free, else any free one. */
export async function freePort(preferred?: number): Promise<number> {
  const server = createServer();
  const port = await listenOnLoopback(server, preferred);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Listens on 127.0.0.1, on another free port when the preferred one is taken or not allowed; answers the port. */
export async function listenOnLoopback(server: Server, preferred = 0): Promise<number> {
  try {
    await listen(server, preferred);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (preferred === 0 || (code !== 'EADDRINUSE' && code !== 'EACCES')) throw error;
    await listen(server, 0);
  }
  return (server.address() as { port: number }).port;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** The port a server had before, so that addresses people noted down keep working; undefined the first time. */
export async function rememberedPort(file: string): Promise<number | undefined> {
  const port = Number(await readFile(file, 'utf8').catch(() => ''));
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined;
}

export async function rememberPort(file: string, port: number): Promise<void> {
  await writeDurably(file, `${port}\n`);
}

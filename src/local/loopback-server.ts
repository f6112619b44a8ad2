import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { listenOnLoopback } from './free-port.js';
import { isForThisMachine, send } from './page.js';

export interface LoopbackServer {
  port: number;
  url: string;
  /** cuts what is open: these pages hold nothing that a person could lose */
  stop(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

/**
 * Listens first and asks for the answering function afterwards, which may need to know the port. Says so when the
 * preferred port is taken.
 */
export async function serveOnLoopback(
  options: { name: string; port?: number; say: (line: string) => void },
  answerAt: (url: string) => Answer,
): Promise<LoopbackServer> {
  const server = createServer();
  const port = await listenOnLoopback(server, options.port);
  if (options.port && port !== options.port)
    options.say(`Port ${options.port} is taken; ${options.name} is on ${port}.`);
  const url = `http://127.0.0.1:${port}`;
  server.on('request', guarded(answerAt(url), options));
  return { port, url, stop: () => stop(server) };
}

function guarded(answer: Answer, { name, say }: { name: string; say: (line: string) => void }): RequestListener {
  return async (request, response) => {
    if (!isForThisMachine(request)) return send(response, 403, 'text/plain', 'Only for this machine.');
    try {
      await answer(request, response);
    } catch (error) {
      say(`${name} failed at ${request.method} ${request.url?.split('?')[0]}: ${error}`);
      if (response.headersSent) response.end();
      else send(response, 500, 'text/plain', 'This failed; the terminal says why.');
    }
  };
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

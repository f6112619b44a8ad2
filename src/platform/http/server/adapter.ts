import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemFilter } from './problem.filter.js';

export interface AdapterOptions {
  /** whose `X-Forwarded-For` is believed: the proxies' addresses */
  trustProxy?: boolean | string | string[];
  /** bytes of a body, at most */
  bodyLimit?: number;
  /** how long connections in use get to hear that they should end, before the server stops listening */
  drainMs?: number;
}

/** Fastify that ends without cutting anyone off: what still comes is answered, and each answer ends its connection. */
export class HttpAdapter extends FastifyAdapter {
  private draining = false;
  private readonly sockets = new Set<Socket>();
  private accepted = 0;

  constructor(private readonly settings: AdapterOptions = {}) {
    super({
      trustProxy: settings.trustProxy ?? false,
      bodyLimit: settings.bodyLimit ?? 1_048_576,
      forceCloseConnections: 'idle',
      return503OnClosing: false,
      routerOptions: { maxParamLength: 200 },
      frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
        new ProblemFilter(() => []).answer(error, request, reply),
    });
    this.getInstance().server.on('connection', (socket) => {
      this.accepted += 1;
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
    });
    this.getInstance().addHook('onSend', async (_request, reply) => {
      if (this.draining) reply.header('Connection', 'close');
    });
  }

  override async beforeClose(): Promise<void> {
    super.beforeClose();
    this.draining = true;
    const server = this.getHttpServer() as Server;
    if (!server.listening) return;
    const open = await new Promise<number>((resolve) => server.getConnections((_error, count) => resolve(count ?? 0)));
    if (open > 0) await pause(this.settings.drainMs ?? 100);
    await this.acceptAllWhoWait();
    this.endSilent(server);
  }

  /** Node accepts one connection per turn of its loop: who still waits when it stops listening would be cut off. */
  private async acceptAllWhoWait(): Promise<void> {
    const patience = performance.now() + 5_000;
    for (let quietTurns = 0; quietTurns < 3 && performance.now() < patience; quietTurns += 1) {
      const before = this.accepted;
      await turn();
      if (this.accepted > before) quietTurns = 0;
    }
  }

  /** Browsers connect ahead of what they may ask. Node takes such a connection for one in use, and waits for it. */
  private endSilent(server: Server): void {
    const seenSilent = new WeakSet<Socket>();
    const look = setInterval(() => {
      for (const socket of this.sockets) {
        if (socket.bytesRead > 0) continue;
        if (seenSilent.has(socket)) socket.destroy();
        seenSilent.add(socket);
      }
    }, 500).unref();
    server.once('close', () => clearInterval(look));
  }
}

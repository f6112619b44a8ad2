import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
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
    this.getInstance().addHook('onSend', async (_request, reply) => {
      if (this.draining) reply.header('Connection', 'close');
    });
  }

  override async beforeClose(): Promise<void> {
    super.beforeClose();
    this.draining = true;
    const server = this.getHttpServer() as Server;
    const open = await new Promise<number>((resolve) => server.getConnections((_error, count) => resolve(count ?? 0)));
    if (open > 0) await pause(this.settings.drainMs ?? 100);
  }
}

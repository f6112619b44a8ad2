import type { IncomingMessage } from 'node:http';
import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { currentTraceparent, inTrace } from '../../trace.js';
import { pathOf } from '../links.js';
import { Replay } from '../replay.js';

const replays = new WeakMap<IncomingMessage, Replay>();

/** Answers a repeated request by reading what it made: the same request goes through the house again, as a GET. */
@Catch(Replay)
export class ReplayFilter implements ExceptionFilter<Replay> {
  catch(replay: Replay, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    if (!replay.location) {
      reply.code(replay.status).header('Idempotent-Replayed', 'true').send();
      return;
    }
    const url = pathOf(replay.location);
    const { raw, server, trace } = request;
    raw.headers.traceparent = inTrace(trace, currentTraceparent);
    replays.set(Object.assign(raw, { method: 'GET', url, originalUrl: url }), replay);
    reply.hijack();
    server.routing(raw, reply.raw);
  }
}

/** Gives such a reading the status and the address of the first answer; what may no longer be seen stays a problem. */
export function markReplays(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply) => {
    const replay = replays.get(request.raw);
    if (!replay) return;
    reply.header('Idempotent-Replayed', 'true');
    if (reply.statusCode === 200) reply.code(replay.status).header('Location', replay.location);
  });
}

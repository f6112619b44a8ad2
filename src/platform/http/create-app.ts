import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { parseBodies } from './input/body-parser.js';
import { InputGuard } from './input/input.guard.js';
import { apiPath, publishAt } from './links.js';
import { serveOpenApi } from './open-api.js';
import { type AdapterOptions, HttpAdapter } from './server/adapter.js';
import { sendOnce, writeAnswers } from './server/answer-hooks.js';
import { ProblemFilter } from './server/problem.filter.js';
import { limitRate } from './server/rate-limit.js';
import { markReplays, ReplayFilter } from './server/replay.filter.js';
import { prepareRequests } from './server/request-hooks.js';
import { rememberRoutes } from './server/routes.js';

export interface HttpConfig extends AdapterOptions {
  /** the address under which the world reaches this server; links are relative where it is not said */
  publicUrl?: string;
  rateLimitPerMinute?: number;
  logger?: LoggerService | false;
}

type RootModule = Parameters<typeof NestFactory.create>[0];

/** The API's server, ready for `init()` or `listen()`. */
export async function createHttpApp(module: RootModule, config: HttpConfig = {}): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(module, new HttpAdapter(config), {
    bodyParser: false,
    abortOnError: false,
    ...(config.logger !== undefined && { logger: config.logger }),
  });
  await configureHttpApp(app, config);
  return app;
}

/** The same for an application that was made elsewhere, as a testing module makes one, on an `HttpAdapter`. */
export async function configureHttpApp(app: NestFastifyApplication, config: HttpConfig = {}): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  publishAt(config.publicUrl);
  const methodsOf = rememberRoutes(server);
  prepareRequests(server);
  await limitRate(server, config.rateLimitPerMinute ?? 6000);
  parseBodies(server);
  writeAnswers(server);
  sendOnce(server);
  markReplays(server);
  app.setGlobalPrefix(apiPath);
  app.useGlobalFilters(new ProblemFilter(methodsOf), new ReplayFilter());
  app.useGlobalGuards(new InputGuard());
  serveOpenApi(app);
}

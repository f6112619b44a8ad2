import { join } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import { root } from '../support/files.js';

interface Built {
  AppModule: { with(settings: object): object };
  readSettings(environment: NodeJS.ProcessEnv, needed: string[]): object;
  createHttpApp(module: object, config: object): Promise<INestApplication>;
  buildOpenApi(app: INestApplication): object;
}

/** The contract as the built application tells it, not as the sources under test do. */
export async function openApiOfDist(environment: NodeJS.ProcessEnv): Promise<string> {
  const built = await fromDist();
  const settings = built.readSettings(environment, ['databaseUrl', 'oidcIssuer', 'journalKey']);
  const app = await built.createHttpApp(built.AppModule.with(settings), { logger: false });
  await app.init();
  try {
    return asText(built.buildOpenApi(app));
  } finally {
    await app.close();
  }
}

export function asText(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

async function fromDist(): Promise<Built> {
  const parts = ['app.module', 'platform/config/settings', 'platform/http/create-app', 'platform/http/open-api'];
  const modules = await Promise.all(
    parts.map((part) => import(join(root, 'dist/src', `${part}.js`)) as Promise<object>),
  );
  return Object.assign({}, ...modules) as Built;
}

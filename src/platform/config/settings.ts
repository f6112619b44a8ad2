import { plainToInstance, Type } from 'class-transformer';
import {
  getMetadataStorage,
  IsBase64,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Length,
  Max,
  Min,
  validateSync,
} from 'class-validator';

const postgres = { protocols: ['postgres', 'postgresql'], require_protocol: true, require_tld: false };
const redis = { protocols: ['redis', 'rediss'], require_protocol: true, require_tld: false };
const smtp = { protocols: ['smtp', 'smtps'], require_protocol: true, require_tld: false };
const web = { protocols: ['http', 'https'], require_protocol: true, require_tld: false };

/**
 * Every setting of every process, checked before anything starts. `.env.example` lists them in this order; the names there
 * are these names in capitals.
 */
export class Settings {
  /** where the API listens */
  @IsString() host: string = '127.0.0.1';
  @Type(() => Number) @IsInt() @Min(0) @Max(65535) port: number = 3000;
  /** the address that links in mails begin with */
  @IsUrl(web) publicUrl: string = 'http://localhost:3000';
  /** the api login's database; row security applies */
  @IsOptional() @IsUrl(postgres) databaseUrl: string;
  /** the worker login's database; row security applies */
  @IsOptional() @IsUrl(postgres) workerDatabaseUrl: string;
  /** the owner's, read by `npm run migrate` alone */
  @IsOptional() @IsUrl(postgres) migrationDatabaseUrl: string;
  /** the queue login's database, where the queue lives on PostgreSQL */
  @IsOptional() @IsUrl(postgres) queueDatabaseUrl?: string;
  /** Redis or Valkey, where the queue lives there instead */
  @IsOptional() @IsUrl(redis) redisUrl?: string;
  /** connections to the database per process */
  @Type(() => Number) @IsInt() @Min(1) @Max(200) databasePool: number = 16;
  /** the sign-in server */
  @IsOptional() @IsUrl(web) oidcIssuer: string;
  @IsString() oidcAudience: string = 'urn:toeleiding:api';
  /** where tokens are opaque (RFC 7662); absent, tokens are JWTs checked against the issuer's keys */
  @IsOptional() @IsUrl(web) oidcIntrospectionUrl?: string;
  @IsOptional() @IsString() oidcClientId?: string;
  @IsOptional() @IsString() oidcClientSecret?: string;
  /** the token's claims that say role, organization and person */
  @IsString() oidcClaimRole: string = 'role';
  @IsString() oidcClaimOrganization: string = 'organization';
  @IsString() oidcClaimPerson: string = 'person';
  @IsOptional() @IsUrl(smtp) smtpUrl: string;
  @IsString() mailFrom: string = 'toeleiding@example.org';
  /** 32 bytes in base64: wraps the keys under which the journal's payloads are sealed */
  @IsOptional() @IsBase64() @Length(44, 44) journalKey: string;
  @Type(() => Number) @IsInt() @Min(1) rateLimitPerMinute: number = 6000;
  /** how often the worker looks for what is due, in seconds */
  @Type(() => Number) @IsInt() @Min(1) @Max(3600) sweepSeconds: number = 60;
  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'silent']) logLevel: string = 'info';
}

/** Names every wrong or missing setting in one message. */
export class SettingsProblem extends Error {
  constructor(readonly complaints: string[]) {
    super(`The settings are not complete:\n${complaints.map((complaint) => `  - ${complaint}`).join('\n')}`);
  }
}

/** The settings in the order in which they are declared. */
export function settingNames(): (keyof Settings)[] {
  const validated = getMetadataStorage().getTargetValidationMetadatas(Settings, '', false, false);
  return [...new Set(validated.map((rule) => rule.propertyName as keyof Settings))];
}

export function environmentName(setting: string): string {
  return setting.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

export function readSettings(environment: NodeJS.ProcessEnv, needed: (keyof Settings)[]): Settings {
  const given = settingNames()
    .map((name) => [name, environment[environmentName(name)]] as const)
    .filter(([, value]) => value !== undefined && value !== '');
  const settings = plainToInstance(Settings, Object.fromEntries(given));
  const missing = needed
    .filter((name) => settings[name] === undefined)
    .map((name) => `${environmentName(name)} is missing`);
  const wrong = validateSync(settings).flatMap(({ property, constraints = {} }) =>
    Object.values(constraints).map((text) => text.replaceAll(property, environmentName(property))),
  );
  if (missing.length + wrong.length > 0) throw new SettingsProblem([...missing, ...wrong]);
  return settings;
}

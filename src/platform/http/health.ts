import {
  Controller,
  type DynamicModule,
  Get,
  HttpStatus,
  Inject,
  Module,
  type ModuleMetadata,
  Res,
  SetMetadata,
} from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { OneOf } from './fields.js';
import { Reads } from './operations.js';
import { routeMetadata } from './server/request.js';

/** Something this server needs: `check` rejects where it is not there. */
export interface HealthCheck {
  name: string;
  /** false: without it the server is DEGRADED, not DOWN */
  required?: boolean;
  check(): Promise<void>;
}

const healthChecks = Symbol('health checks');

const patienceMs = 2000;

const states = ['UP', 'DEGRADED', 'DOWN'] as const;

type State = (typeof states)[number];

const details = {
  type: 'object',
  additionalProperties: {
    type: 'object',
    properties: { status: { type: 'string', enum: ['UP', 'DOWN'] } },
    required: ['status'],
  },
} as const;

class Health {
  @OneOf(states, { description: 'DEGRADED: it works without something it would rather have', example: 'UP' })
  status: State;

  @ApiProperty({ ...details, example: { database: { status: 'UP' } } } as object)
  details: Record<string, { status: 'UP' | 'DOWN' }>;
}

@ApiTags('health')
@Controller('health')
class HealthController {
  constructor(@Inject(healthChecks) private readonly checks: HealthCheck[]) {}

  @Get()
  @SetMetadata(routeMetadata.public, true)
  @Reads(Health, 'Whether the API works; 503 where it does not')
  async show(@Res({ passthrough: true }) reply: FastifyReply): Promise<Health> {
    const results = await Promise.all(this.checks.map(async (check) => ({ check, isUp: await isUp(check) })));
    const missed = results.filter((result) => !result.isUp).map(({ check }) => check);
    const status = missed.some(({ required }) => required !== false) ? 'DOWN' : missed.length > 0 ? 'DEGRADED' : 'UP';
    if (status === 'DOWN') reply.code(HttpStatus.SERVICE_UNAVAILABLE);
    const named = results.map((result) => [result.check.name, { status: result.isUp ? 'UP' : 'DOWN' }]);
    return { status, details: Object.fromEntries(named) };
  }
}

async function isUp({ check }: HealthCheck): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs);
  });
  const inTime = (async () => check())().then(
    () => true,
    () => false,
  );
  return Promise.race([inTime, tooLate]).finally(() => clearTimeout(timer));
}

export interface HealthOptions extends Pick<ModuleMetadata, 'imports'> {
  inject?: unknown[];
  useFactory(...dependencies: never[]): HealthCheck[];
}

@Module({})
class HealthModule {}

/** `GET /health`, public: what is checked comes from the factory. */
export function healthModule({ imports = [], inject = [], useFactory }: HealthOptions): DynamicModule {
  return {
    module: HealthModule,
    imports,
    controllers: [HealthController],
    providers: [{ provide: healthChecks, inject: inject as never[], useFactory }],
  };
}

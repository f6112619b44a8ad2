import { type DynamicModule, Global, Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { IdempotencyKeys } from './idempotency-keys.js';
import { refuseWrongLogin } from './login-check.js';
import { sourceOptions } from './source.js';
import { Work } from './work.js';

/** The database as one login sees it; the boot stops where that login could look past row security. */
@Global()
@Module({})
export class DatabaseModule implements OnModuleInit {
  constructor(private readonly source: DataSource) {}

  static on(url: string, pool: number): DynamicModule {
    const options = { ...sourceOptions(url, pool), autoLoadEntities: true, retryAttempts: 1 };
    return {
      module: DatabaseModule,
      imports: [TypeOrmModule.forRoot(options)],
      providers: [Work, IdempotencyKeys],
      exports: [Work],
    };
  }

  onModuleInit(): Promise<void> {
    return refuseWrongLogin(this.source);
  }
}

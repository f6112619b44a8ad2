import type { DataSourceOptions, MixedList } from 'typeorm';
import { SnakeCaseNames } from './naming.js';
import { PreparingClient } from './prepared.js';
import { readDatesAsText } from './wire.js';

/** How every process reaches PostgreSQL. Statements travel without waiting for each other's answers (`pipeline`). */
export function sourceOptions(
  url: string,
  pool: number,
  entities: MixedList<new () => object> = [],
): DataSourceOptions & { autoLoadEntities?: boolean } {
  readDatesAsText();
  return {
    type: 'postgres',
    url,
    entities,
    namingStrategy: new SnakeCaseNames(),
    installExtensions: false,
    poolSize: pool,
    extra: { Client: PreparingClient, pipeline: true, application_name: 'toeleiding' },
  };
}

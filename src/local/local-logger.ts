import { JsonLogger, type LogLevel } from '../platform/logging.js';

/**
 * What went wrong, for who reads along. API and worker are two containers in one process, each with a connection of its
 * own: the library that warns of their equal names counts them as one.
 */
export class LocalLogger extends JsonLogger {
  constructor(level: string) {
    super({ level: level as LogLevel, local: true });
  }

  override warn(message: unknown, ...rest: unknown[]): void {
    if (rest.at(-1) !== 'DataSourceNameRegistry') super.warn(message, ...rest);
  }
}

import type { LoggerService } from '@nestjs/common';
import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';
import { currentTraceId } from './trace.js';

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

export interface LoggingOptions {
  level: LogLevel;
  /** a machine where someone reads along: only what went wrong */
  local?: boolean;
}

/** Nest's logger as JSON lines on standard output, each with the trace id of the work it was written in. */
export class JsonLogger implements LoggerService {
  private readonly pino: Logger;

  constructor({ level, local = false }: LoggingOptions, destination?: DestinationStream) {
    const options: LoggerOptions = {
      level: local && (level === 'info' || level === 'debug' || level === 'trace') ? 'warn' : level,
      // the host name says nothing in a container and much to a stranger
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => ({ traceId: currentTraceId() }),
    };
    this.pino = destination ? pino(options, destination) : pino(options);
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    // Nest calls error(message, stack, context)
    const stack = typeof rest[0] === 'string' && rest[0].includes('\n') ? rest.shift() : undefined;
    this.write('error', message, rest, stack);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  private write(level: Exclude<LogLevel, 'silent'>, message: unknown, rest: unknown[], stack?: unknown): void {
    const context = rest.findLast((part) => typeof part === 'string');
    // an error's own properties may hold a query and its values: only its sentence and its stack are written
    const error = message instanceof Error ? message : undefined;
    const text = error ? error.message : typeof message === 'string' ? message : JSON.stringify(message);
    this.pino[level]({ context, stack: stack ?? error?.stack }, text);
  }
}

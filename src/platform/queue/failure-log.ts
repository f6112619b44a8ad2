import { Logger } from '@nestjs/common';

const silence = 10_000;

/**
 * Says that the connection of a queue is in trouble, once per ten seconds and message: while a server is away its
 * client reports the same error many times a second.
 */
export function connectionLog(name: string): (error: Error) => void {
  const logger = new Logger(`queue ${name}`);
  const saidAt = new Map<string, number>();
  return (error) => {
    const message = error.message || nameOf(error);
    const now = performance.now();
    if (now - (saidAt.get(message) ?? Number.NEGATIVE_INFINITY) < silence) return;
    saidAt.set(message, now);
    logger.warn(`connection: ${message}`);
  };
}

/**
 * What may be told of an error in the log and to the queue: its class, its code and where it was thrown. Its message is
 * left out, because the message of a failed statement or mail repeats what was in it.
 */
export function withoutContent(error: unknown): Error {
  const bare = new Error(nameOf(error));
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  bare.stack = [bare.message, ...frames].join('\n');
  return bare;
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'not an Error';
  const { code } = error as { code?: unknown };
  const known = typeof code === 'string' || typeof code === 'number';
  const { name } = error.constructor;
  return known ? `${name} ${code}` : name;
}

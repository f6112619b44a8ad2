import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** Where one piece of work stands in a W3C trace: https://www.w3.org/TR/trace-context/ */
export interface Trace {
  /** 32 hexadecimal digits, the same for everything one request sets in motion */
  traceId: string;
  sampled: boolean;
}

const storage = new AsyncLocalStorage<Trace>();

const traceparent = /^[\da-f]{2}-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(?:-.*)?$/;

// not randomBytes: it asks the system each time, this once for many
const hexadecimal = () => randomUUID().replaceAll('-', '');

/** Goes on with the caller's trace, or begins one where the header is absent or malformed. */
export function traceFrom(header?: string | string[]): Trace {
  const found = typeof header === 'string' && !header.startsWith('ff') ? traceparent.exec(header) : null;
  const [, traceId = '', parent = '', flags = '00'] = found ?? [];
  if (!found || /^0+$/.test(traceId) || /^0+$/.test(parent)) return { traceId: hexadecimal(), sampled: false };
  return { traceId, sampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

export function inTrace<T>(trace: Trace, work: () => T): T {
  return storage.run(trace, work);
}

/** The trace id of the request or job at hand; undefined outside one. */
export function currentTraceId(): string | undefined {
  return storage.getStore()?.traceId;
}

/** The `traceparent` header for one call to another system; undefined outside a request or job. */
export function currentTraceparent(): string | undefined {
  const trace = storage.getStore();
  return trace && `00-${trace.traceId}-${hexadecimal().slice(16)}-${trace.sampled ? '01' : '00'}`;
}

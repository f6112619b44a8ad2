import autocannon from 'autocannon';

export const connections = 16;

/** One request, written in full. */
export interface Shot {
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** So many requests, or so many seconds; whichever comes first. */
export interface Limit {
  requests?: number;
  seconds: number;
}

export interface Measured {
  requests: number;
  perSecond: number;
  /** milliseconds */
  p50: number;
  p99: number;
}

/** Fires at one server over 16 connections; each next request is drawn from the supply. Any refusal ends the bench. */
export async function fire(url: string, next: () => Shot, { requests, seconds }: Limit): Promise<Measured> {
  const times: number[] = [];
  const refusals = new Map<number, number>();
  let [first, last] = [0, 0];
  await new Promise<void>((resolve, reject) => {
    const setupRequest = (request: object) => ({ ...request, ...aimed(next(), url) });
    const options = { url, connections, duration: seconds, sampleInt: 50, requests: [{ setupRequest }] };
    first = performance.now();
    const run = autocannon({ ...options, ...(requests && { amount: requests }) }, (error) =>
      error ? reject(error) : resolve(),
    );
    const tooLong = requests && setTimeout(() => run.stop(), seconds * 1000);
    run.on('response', (_client, status, _bytes, time) => {
      last = performance.now();
      times.push(time);
      if (status < 200 || status > 299) refusals.set(status, (refusals.get(status) ?? 0) + 1);
    });
    run.on('done', () => tooLong && clearTimeout(tooLong));
    run.on('reqError', reject);
  });
  if (refusals.size > 0) throw new Error(`${url} refused: ${JSON.stringify([...refusals])}`);
  return summary(times, last - first);
}

/** A request alone, whose answer is looked at: what is wrong is said before anything is measured. */
export async function tryOne(url: string, { path, ...shot }: Shot): Promise<unknown> {
  const answer = await fetch(url + path, shot);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${shot.method} ${url}${path} answered ${answer.status}: ${text}`);
  return JSON.parse(text);
}

function aimed({ headers, ...shot }: Shot, url: string): object {
  return { ...shot, headers: { ...headers, Host: url.slice('http://'.length) } };
}

function summary(times: number[], milliseconds: number): Measured {
  const sorted = Float64Array.from(times).sort();
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { requests: times.length, perSecond: (times.length * 1000) / milliseconds, p50: at(0.5), p99: at(0.99) };
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

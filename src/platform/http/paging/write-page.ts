import type { FastifyReply, FastifyRequest } from 'fastify';
import { apiPath, href } from '../links.js';
import type { Page } from './page.js';

export interface WrittenPage {
  items: unknown[];
  next?: string;
  prev?: string;
  first: string;
  pageSize: number;
  total?: number;
}

/** Gives a page its address: the request's own, its filters kept, at another place. The same links go in a header. */
export function writePage(page: Page<unknown>, { originalUrl }: FastifyRequest, reply: FastifyReply): WrittenPage {
  const asked = new URL(originalUrl, 'http://localhost');
  const linkAt = (after?: string) => {
    const query = new URLSearchParams(asked.searchParams);
    query.delete('after');
    if (after !== undefined) query.set('after', after);
    const path = asked.pathname.slice(apiPath.length);
    return href(query.size > 0 ? `${path}?${query}` : path);
  };
  const { items, pageSize, total } = page;
  const links = { next: page.next && linkAt(page.next), prev: page.prev && linkAt(page.prev), first: linkAt() };
  const written = Object.entries(links).flatMap(([relation, link]) => (link ? [`<${link}>; rel="${relation}"`] : []));
  reply.header('Link', written.join(', '));
  return { items, ...links, pageSize, total };
}

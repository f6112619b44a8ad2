import type { Type } from '@nestjs/common';
import { Int, ListOf, Str } from '../fields.js';

const shapes = new Map<Type, Type>();

/** The shape of a page of these, under a name of its own in the OpenAPI document. */
export function pageShapeOf(item: Type): Type {
  const shape = shapes.get(item) ?? makeShape(item);
  shapes.set(item, shape);
  return shape;
}

function makeShape(item: Type): Type {
  const link = { max: 8192, optional: true };

  class PageOf {
    @ListOf(() => item)
    items: unknown[];

    @Str({ ...link, description: 'the page after this one, where there is one' })
    next?: string;

    @Str({ ...link, description: 'the page before this one, where there is one' })
    prev?: string;

    @Str({ ...link, optional: false })
    first: string;

    @Int({ min: 1, max: 100, example: 20 })
    pageSize: number;

    @Int({ optional: true, description: 'only where asked' })
    total?: number;
  }
  Object.defineProperty(PageOf, 'name', { value: `${item.name}Page` });
  return PageOf;
}

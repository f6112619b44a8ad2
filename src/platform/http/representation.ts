import { DateTime, Int, ListOf, Str, Uuid } from './fields.js';

/** What this actor may do now with a resource, and where. */
export class AvailableAction {
  @Str({ max: 60, example: 'accept' })
  action: string;

  @Str({ max: 2048, example: '/api/v1/referrals/01980f2e-7c1a-7b5e-9d3f-2a4b6c8d0e1f/acceptance' })
  href: string;
}

/** What every resource shows; its own class adds the rest. */
export class Representation {
  @Uuid()
  id: string;

  @Str({ max: 2048, example: '/api/v1/referrals/01980f2e-7c1a-7b5e-9d3f-2a4b6c8d0e1f' })
  self: string;

  @Int({ min: 1, example: 3, description: 'the value of the ETag, for If-Match' })
  version: number;

  @DateTime()
  createdAt: string;

  @DateTime()
  updatedAt: string;

  @ListOf(() => AvailableAction, { optional: true, description: 'what you may do with it now' })
  availableActions?: AvailableAction[];
}

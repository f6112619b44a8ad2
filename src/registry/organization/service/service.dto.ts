import { OneOf, Str, Uuid } from '../../../platform/http/fields.js';
import { Representation } from '../../../platform/http/representation.js';
import { type ServiceLine, serviceLines } from './service.entity.js';

export class NewService {
  @OneOf(serviceLines, { example: 'greenMaintenance' })
  line: ServiceLine;

  @Str({ max: 2000, example: 'Onderhoud van parken, bermen en begraafplaatsen' })
  description: string;
}

export class ServiceChange {
  @Str({ max: 2000, optional: true })
  description?: string;
}

export class ServiceShown extends Representation {
  @Uuid()
  organizationId: string;

  @OneOf(serviceLines)
  line: ServiceLine;

  @Str({ max: 2000 })
  description: string;
}

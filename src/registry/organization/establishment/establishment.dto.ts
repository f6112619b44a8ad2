import { EstablishmentUnitNumber, Str, Uuid } from '../../../platform/http/fields.js';
import { Representation } from '../../../platform/http/representation.js';

const nis = { pattern: /^\d{5}$/, max: 5, example: '72030', description: 'NIS code of its place' };

export class NewEstablishment {
  @Str({ max: 200, example: 'Voorbeeld Groenwerk, werkplaats Peer' })
  name: string;

  @EstablishmentUnitNumber({ optional: true })
  establishmentUnitNumber?: string;

  @Str(nis)
  municipalityNis: string;
}

export class EstablishmentChange {
  @Str({ max: 200, optional: true })
  name?: string;

  @EstablishmentUnitNumber({ optional: true, nullable: true })
  establishmentUnitNumber?: string | null;

  @Str({ ...nis, optional: true })
  municipalityNis?: string;
}

export class EstablishmentShown extends Representation {
  @Uuid()
  organizationId: string;

  @Str({ max: 200 })
  name: string;

  @EstablishmentUnitNumber({ optional: true })
  establishmentUnitNumber?: string;

  @Str({ max: 5, example: '72030' })
  municipalityNis: string;
}

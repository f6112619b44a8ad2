import { Flag, ListOf, LocalDate, Str, Uuid } from '../../../platform/http/fields.js';
import { Representation } from '../../../platform/http/representation.js';

const scope = { pattern: /^[a-z][A-Za-z]{2,39}\.(read|write)$/, max: 46, example: 'vacancies.write' };

export class NewClient {
  @Str({
    max: 255,
    example: 'hr-system-groenwerk',
    description: "the sign-in server's name for it, which keeps its secret",
  })
  clientId: string;

  @Str({ max: 200, example: 'Personeelssysteem Groenwerk' })
  name: string;

  @ListOf(Str(scope), { min: 1, max: 60, unique: true, description: '`<resource>.read` and `<resource>.write`' })
  scopes: string[];

  @Flag({ optional: true, description: 'whether it reads findings, where its organization does; false where not said' })
  readsFindings?: boolean;

  @LocalDate({ optional: true, description: 'today where not said' })
  validFrom?: string;

  @LocalDate({ optional: true, description: 'the first day on which it no longer may' })
  validUntil?: string;
}

export class ClientChange {
  @Str({ max: 200, optional: true })
  name?: string;

  @ListOf(Str(scope), { min: 1, max: 60, unique: true, optional: true })
  scopes?: string[];

  @Flag({ optional: true })
  readsFindings?: boolean;

  @LocalDate({ optional: true, nullable: true })
  validUntil?: string | null;
}

export class ClientShown extends Representation {
  @Uuid()
  organizationId: string;

  @Str({ max: 255 })
  clientId: string;

  @Str({ max: 200 })
  name: string;

  @ListOf(Str(scope))
  scopes: string[];

  @Flag()
  readsFindings: boolean;

  @LocalDate()
  validFrom: string;

  @LocalDate({ optional: true })
  validUntil?: string;
}

import { Email, EnterpriseNumber, ListOf, OneOf, Phone, Str } from '../../platform/http/fields.js';
import { PageQuery, SortOf, sorting } from '../../platform/http/paging.js';
import { Representation } from '../../platform/http/representation.js';
import { type Language, languages } from '../../platform/text.js';
import { type OrganizationKind, organizationKinds } from './organization.entity.js';
import { type ServiceLine, serviceLines } from './service/service.entity.js';

const nis = { pattern: /^\d{5}$/, max: 5, example: '72030', description: 'NIS code of its seat' };

export class NewOrganization {
  @OneOf(organizationKinds, { example: 'supportedWorkCompany' })
  kind: OrganizationKind;

  @Str({ max: 200, example: 'Voorbeeld Groenwerk Peer' })
  name: string;

  @EnterpriseNumber({ optional: true })
  enterpriseNumber?: string;

  @Email({ example: 'groenwerk@example.org' })
  email: string;

  @Phone({ optional: true })
  phone?: string;

  @OneOf(languages, { optional: true, description: 'nl where not said' })
  language?: Language;

  @Str({ ...nis, optional: true })
  municipalityNis?: string;
}

/** What an organization is (its kind) does not change: rights and participations rest on it. */
export class OrganizationChange {
  @Str({ max: 200, optional: true })
  name?: string;

  @EnterpriseNumber({ optional: true, nullable: true })
  enterpriseNumber?: string | null;

  @Email({ optional: true })
  email?: string;

  @Phone({ optional: true, nullable: true })
  phone?: string | null;

  @OneOf(languages, { optional: true })
  language?: Language;

  @Str({ ...nis, optional: true, nullable: true })
  municipalityNis?: string | null;
}

export const organizationSorting = sorting(
  { name: { column: 'o.name COLLATE "nl-x-icu"', type: 'text' } },
  { usual: 'name', id: 'o.id' },
);

export class OrganizationList extends PageQuery {
  @SortOf(organizationSorting)
  sort?: string;

  @ListOf(OneOf(organizationKinds), { optional: true })
  kind?: OrganizationKind[];

  @ListOf(Str(nis), { optional: true })
  municipalityNis?: string[];

  @ListOf(OneOf(serviceLines), { optional: true, description: 'organizations that offer a service of these lines' })
  line?: ServiceLine[];
}

export class OrganizationShown extends Representation {
  @OneOf(organizationKinds)
  kind: OrganizationKind;

  @Str({ max: 200, example: 'Voorbeeld Groenwerk Peer' })
  name: string;

  @EnterpriseNumber({ optional: true })
  enterpriseNumber?: string;

  @Email()
  email: string;

  @Phone({ optional: true })
  phone?: string;

  @OneOf(languages)
  language: Language;

  @Str({ max: 5, optional: true, example: '72030' })
  municipalityNis?: string;
}

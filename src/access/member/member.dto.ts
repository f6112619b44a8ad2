import { type Role, roles } from '../../platform/actor.js';
import { Email, ListOf, LocalDate, OneOf, Str, Uuid } from '../../platform/http/fields.js';
import { PageQuery, SortOf, sorting } from '../../platform/http/paging.js';
import { Representation } from '../../platform/http/representation.js';
import { type Language, languages } from '../../platform/text.js';

/** A person signs in for the own file alone, a client in its own name: neither is a member. */
export const memberRoles = roles.filter((role) => role !== 'person' && role !== 'integrator');

export class NewMember {
  @Str({ max: 255, example: 'an.peeters', description: "the sign-in server's name for this person (`sub`)" })
  subject: string;

  @Str({ max: 200, example: 'An Peeters' })
  name: string;

  @Email()
  email: string;

  @OneOf(languages, { optional: true, description: 'nl where not said' })
  language?: Language;

  @ListOf(OneOf(memberRoles), { min: 1, max: 9, unique: true, example: ['coach'] })
  roles: Role[];

  @LocalDate({ optional: true, description: 'today where not said' })
  validFrom?: string;

  @LocalDate({ optional: true, description: 'the first day on which the membership no longer holds' })
  validUntil?: string;
}

export class MemberChange {
  @Str({ max: 200, optional: true })
  name?: string;

  @Email({ optional: true })
  email?: string;

  @ListOf(OneOf(memberRoles), { min: 1, max: 9, unique: true, optional: true })
  roles?: Role[];

  @LocalDate({ optional: true, nullable: true })
  validUntil?: string | null;
}

export const memberSorting = sorting(
  { name: { column: 'm.name COLLATE "nl-x-icu"', type: 'text' } },
  { usual: 'name', id: 'm.id' },
);

export class MemberList extends PageQuery {
  @SortOf(memberSorting)
  sort?: string;

  @ListOf(OneOf(memberRoles), { optional: true, description: 'members with any of these roles' })
  role?: Role[];
}

export class MemberShown extends Representation {
  @Uuid()
  organizationId: string;

  @Str({ max: 255 })
  subject: string;

  @Str({ max: 200 })
  name: string;

  @Email()
  email: string;

  @OneOf(languages)
  language: Language;

  @ListOf(OneOf(memberRoles))
  roles: Role[];

  @LocalDate()
  validFrom: string;

  @LocalDate({ optional: true })
  validUntil?: string;
}

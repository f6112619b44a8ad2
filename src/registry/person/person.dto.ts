import { Email, ListOf, LocalDate, Nested, OneOf, Phone, Ssin, Str, Uuid } from '../../platform/http/fields.js';
import { Representation } from '../../platform/http/representation.js';
import { type Language, languages } from '../../platform/text.js';

export class Contact {
  @Email({ optional: true, nullable: true, example: 'an.voorbeeld@example.org' })
  email?: string | null;

  @Phone({ optional: true, nullable: true, example: '+32470000001' })
  phone?: string | null;

  @Str({ max: 200, optional: true, nullable: true, example: 'Voorbeeldstraat 1' })
  street?: string | null;

  @Str({ max: 10, optional: true, nullable: true, example: '3990' })
  postalCode?: string | null;

  @Str({ pattern: /^\d{5}$/, max: 5, optional: true, nullable: true, example: '72030', description: 'NIS code' })
  municipalityNis?: string | null;

  @OneOf(languages, { optional: true, example: 'nl' })
  language?: Language;
}

export class NewPerson {
  @Str({ max: 100, example: 'An' })
  givenName: string;

  @Str({ max: 100, example: 'Voorbeeld' })
  familyName: string;

  @LocalDate({ example: '1985-07-30' })
  birthDate: string;

  @Ssin({ optional: true, description: 'INSZ; a person may be registered without it, and completed later' })
  ssin?: string;

  @Nested(() => Contact, { optional: true })
  contact?: Contact;
}

export class PersonChange {
  @Str({ max: 100, optional: true })
  givenName?: string;

  @Str({ max: 100, optional: true })
  familyName?: string;

  @LocalDate({ optional: true })
  birthDate?: string;

  @Ssin({ optional: true })
  ssin?: string;

  @Nested(() => Contact, { optional: true })
  contact?: Contact;
}

export class PersonMerger {
  @Uuid({ description: 'the record that stays' })
  intoPersonId: string;
}

/** Each part is there where the actor may see it: see the table of visibility. */
export class PersonShown extends Representation {
  @Uuid({ optional: true, description: 'the record that this one was merged into' })
  mergedInto?: string;

  @Str({ max: 100, optional: true, example: 'An' })
  givenName?: string;

  @Str({ max: 100, optional: true, example: 'Voorbeeld' })
  familyName?: string;

  @LocalDate({ optional: true, example: '1985-07-30' })
  birthDate?: string;

  @Ssin({ optional: true })
  ssin?: string;

  @Nested(() => Contact, { optional: true })
  contact?: Contact;
}

export class PersonQuery {
  @Ssin()
  ssin: string;

  @LocalDate({ example: '1985-07-30' })
  birthDate: string;

  @Str({ min: 5, max: 300, example: 'intake asked by the person at the counter', description: 'kept in the read log' })
  reason: string;
}

export class DirectingContact {
  @Str({ max: 300 })
  name: string;

  @Email()
  email: string;
}

/** All that an organization outside the case learns. */
export class PersonFound {
  @Uuid()
  id: string;

  @Str({ max: 100 })
  givenName: string;

  @Str({ max: 100 })
  familyName: string;

  @Uuid({ optional: true, description: 'the open trajectory, where there is one' })
  trajectoryId?: string;

  @Nested(() => DirectingContact, { optional: true, description: 'who directs that trajectory' })
  directing?: DirectingContact;
}

export class PersonsFound {
  @ListOf(() => PersonFound, { description: 'one or none' })
  items: PersonFound[];
}

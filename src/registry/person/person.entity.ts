import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../platform/calendar/dates.js';
import { Row } from '../../platform/database/row.js';
import type { Language } from '../../platform/text.js';

/** A job seeker or worker (werkzoekende, doelgroepwerknemer). What others may see of one is cut into tables of its own. */
@Entity('persons')
export class Person extends Row {
  @Column('uuid')
  registeredBy: string;

  @Column('uuid', { nullable: true })
  mergedInto: string | null;
}

@Entity('person_names')
export class PersonName {
  @PrimaryColumn('uuid')
  personId: string;

  @Column('text')
  givenName: string;

  @Column('text')
  familyName: string;
}

@Entity('person_contacts')
export class PersonContact {
  @PrimaryColumn('uuid')
  personId: string;

  @Column('text', { nullable: true })
  email: string | null;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text', { nullable: true })
  street: string | null;

  @Column('text', { nullable: true })
  postalCode: string | null;

  @Column('text', { nullable: true })
  municipalityNis: string | null;

  @Column('text', { default: 'nl' })
  language: Language;
}

@Entity('person_identifiers')
export class PersonIdentifier {
  @PrimaryColumn('uuid')
  personId: string;

  /** INSZ, eleven digits; absent until it is known */
  @Column('text', { nullable: true })
  ssin: string | null;

  @Column('date')
  birthDate: LocalDate;
}

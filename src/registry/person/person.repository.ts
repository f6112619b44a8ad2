import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../platform/calendar/dates.js';
import { getReferenced, lockRow } from '../../platform/database/rows.js';
import type { Tx } from '../../platform/database/tx.js';
import { Problem } from '../../platform/problem.js';
import type { PersonFound } from './person.dto.js';
import { Person, PersonContact, PersonIdentifier, PersonName } from './person.entity.js';
import type { MergingFacts } from './person.rules.js';

/** A person with the parts that the actor may see. */
export interface SeenPerson {
  person: Person;
  name?: PersonName;
  contact?: PersonContact;
  identifier?: PersonIdentifier;
}

interface FoundRow {
  person_id: string;
  given_name: string;
  family_name: string;
  trajectory_id: string | null;
  directing_name: string | null;
  directing_email: string | null;
}

@Injectable()
export class PersonRepository {
  /** The search across organizations: exact, by full number and birth date. */
  async findByNumber(tx: Tx, ssin: string, birthDate: LocalDate): Promise<PersonFound | null> {
    const row = await tx.one<FoundRow>('SELECT * FROM app.find_person($1, $2)', [ssin, birthDate]);
    if (!row) return null;
    const directing =
      row.directing_name && row.directing_email ? { name: row.directing_name, email: row.directing_email } : undefined;
    return {
      id: row.person_id,
      givenName: row.given_name,
      familyName: row.family_name,
      trajectoryId: row.trajectory_id ?? undefined,
      directing,
    };
  }

  /** Whether somebody, under another birth date, has this number. */
  async isTaken(tx: Tx, ssin: string): Promise<boolean> {
    const row = await tx.one<{ taken: boolean }>('SELECT app.number_is_taken($1) AS taken', [ssin]);
    return row?.taken ?? false;
  }

  async get(tx: Tx, id: string): Promise<SeenPerson> {
    const [person, name, contact, identifier] = await Promise.all([
      tx.manager.findOneBy(Person, { id }),
      tx.manager.findOneBy(PersonName, { personId: id }),
      tx.manager.findOneBy(PersonContact, { personId: id }),
      tx.manager.findOneBy(PersonIdentifier, { personId: id }),
    ]);
    if (!person) throw Problem.notFound();
    return { person, name: name ?? undefined, contact: contact ?? undefined, identifier: identifier ?? undefined };
  }

  /** "Assigned" is asked of the database: of cases that the actor may not see it says no. */
  async factsForMerging(tx: Tx, lesser: Person, intoId: string): Promise<MergingFacts> {
    const into = await getReferenced(tx, Person, intoId, 'intoPersonId');
    const row = await tx.one<{ assignedToBoth: boolean; lesserHasNumber: boolean }>(
      `SELECT app.is_assigned_to($1) AND app.is_assigned_to($2) AS "assignedToBoth",
              EXISTS (SELECT 1 FROM person_identifiers WHERE person_id = $1 AND ssin IS NOT NULL) AS "lesserHasNumber"`,
      [lesser.id, into.id],
    );
    return {
      sameRecord: lesser.id === into.id,
      mergedAlready: lesser.mergedInto !== null || into.mergedInto !== null,
      assignedToBoth: row?.assignedToBoth ?? false,
      lesserHasNumber: row?.lesserHasNumber ?? false,
    };
  }

  lock(tx: Tx, id: string): Promise<Person> {
    return lockRow(tx, Person, id, 'id');
  }

  async addParts(tx: Tx, name: PersonName, contact: PersonContact, identifier: PersonIdentifier): Promise<void> {
    await tx.insert(PersonName, name);
    await tx.insert(PersonContact, contact);
    await tx.insert(PersonIdentifier, identifier);
  }

  async changePart<Part extends { personId: string }>(
    tx: Tx,
    part: new () => Part,
    personId: string,
    change: Partial<Part>,
  ): Promise<void> {
    if (Object.values(change).every((value) => value === undefined)) return;
    const result = await tx.manager
      .createQueryBuilder()
      .update(part)
      .set(change as never)
      .where({ personId })
      .execute();
    if (result.affected !== 1) throw Problem.missingPermission('person:change');
  }
}

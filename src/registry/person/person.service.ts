import { Injectable } from '@nestjs/common';
import { ReadLog } from '../../access/read-log.js';
import { headOf } from '../../access/representation.js';
import { Journal } from '../../journal/journal.js';
import type { Call } from '../../platform/call.js';
import { newRow } from '../../platform/database/row.js';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import { Problem } from '../../platform/problem.js';
import { refuseFor } from '../../platform/refusal.js';
import type {
  NewPerson,
  PersonChange,
  PersonFound,
  PersonMerger,
  PersonQuery,
  PersonShown,
  PersonsFound,
} from './person.dto.js';
import { Person, PersonContact, PersonIdentifier, PersonName } from './person.entity.js';
import { PersonRepository } from './person.repository.js';
import { reasonsNotToMerge, reasonsNotToRegister, reasonsNotToUndoMerging } from './person.rules.js';

@Injectable()
export class PersonService {
  constructor(
    private readonly work: Work,
    private readonly persons: PersonRepository,
    private readonly journal: Journal,
    private readonly readLog: ReadLog,
  ) {}

  async query(call: Call, { ssin, birthDate, reason }: PersonQuery): Promise<PersonsFound> {
    return this.work.run(call, async (tx) => {
      const found = await this.persons.findByNumber(tx, ssin, birthDate);
      await this.readLog.write(tx, { operation: 'queryPersons', personId: found?.id, reason });
      return { items: found ? [found] : [] };
    });
  }

  async create(call: Call, dto: NewPerson): Promise<PersonShown> {
    return this.work.run(call, async (tx) => {
      refuseFor(reasonsNotToRegister(dto, tx.today));
      await this.refuseKnown(tx, dto.ssin, dto.birthDate);
      const person = newRow(Person, { registeredBy: call.actor.organizationId, mergedInto: null });
      const personId = person.id;
      await this.journal.create(tx, Person, person, 'person');
      await this.persons.addParts(
        tx,
        { personId, givenName: dto.givenName, familyName: dto.familyName },
        contactOf(personId, dto),
        { personId, ssin: dto.ssin ?? null, birthDate: dto.birthDate },
      );
      return this.show(tx, personId);
    });
  }

  async read(call: Call, id: string): Promise<PersonShown> {
    return this.work.read(call, (tx) => this.show(tx, id));
  }

  async change(call: Call, id: string, dto: PersonChange): Promise<PersonShown> {
    return this.work.run(call, async (tx) => {
      const person = await this.persons.lock(tx, id);
      const { identifier } = await this.persons.get(tx, id);
      const birthDate = dto.birthDate ?? identifier?.birthDate ?? '';
      refuseFor(reasonsNotToRegister({ birthDate, ssin: dto.ssin ?? identifier?.ssin ?? undefined }, tx.today));
      if (dto.ssin && dto.ssin !== identifier?.ssin) await this.refuseKnown(tx, dto.ssin, birthDate);
      await this.persons.changePart(tx, PersonName, id, { givenName: dto.givenName, familyName: dto.familyName });
      await this.persons.changePart(tx, PersonContact, id, dto.contact ?? {});
      await this.persons.changePart(tx, PersonIdentifier, id, { ssin: dto.ssin, birthDate: dto.birthDate });
      await this.journal.record(tx, person, 'person', 'change', {});
      return this.show(tx, id);
    });
  }

  /** The lesser record points to the one that stays; step 0 closes its open case. No row is rewritten. */
  async merge(call: Call, id: string, { intoPersonId }: PersonMerger): Promise<PersonShown> {
    return this.work.run(call, async (tx) => {
      const lesser = await this.persons.lock(tx, id);
      refuseFor(reasonsNotToMerge(await this.persons.factsForMerging(tx, lesser, intoPersonId)));
      await this.journal.record(tx, lesser, 'person', 'merge', { mergedInto: intoPersonId });
      return this.show(tx, id);
    });
  }

  async undoMerging(call: Call, id: string): Promise<PersonShown> {
    return this.work.run(call, async (tx) => {
      const lesser = await this.persons.lock(tx, id);
      refuseFor(reasonsNotToUndoMerging(lesser));
      await this.journal.record(tx, lesser, 'person', 'undoMerging', { mergedInto: null });
      return this.show(tx, id);
    });
  }

  /** A known number answers with what a query would have answered, and is kept in the read log like one. */
  private async refuseKnown(tx: Tx, ssin: string | undefined, birthDate: string): Promise<void> {
    if (!ssin) return;
    const known = await this.persons.findByNumber(tx, ssin, birthDate);
    if (known) {
      await this.logRefusal(tx.call, known);
      throw Problem.personExists({ ...known });
    }
    if (await this.persons.isTaken(tx, ssin)) throw Problem.personExists();
  }

  /** In a unit of work of its own: this one is about to be rolled back, what was shown must stay known. */
  private logRefusal(call: Call, known: PersonFound): Promise<void> {
    return this.work.run({ ...call, idempotencyKey: undefined }, (tx) =>
      this.readLog.write(tx, {
        operation: 'queryPersons',
        personId: known.id,
        reason: 'registration of a known number',
      }),
    );
  }

  private async show(tx: Tx, id: string): Promise<PersonShown> {
    const { person, name, contact, identifier } = await this.persons.get(tx, id);
    return {
      ...headOf(person, `/persons/${id}`),
      mergedInto: person.mergedInto ?? undefined,
      givenName: name?.givenName,
      familyName: name?.familyName,
      birthDate: identifier?.birthDate,
      ssin: identifier?.ssin ?? undefined,
      contact: contact && shownContact(contact),
    };
  }
}

function contactOf(personId: string, { contact = {} }: NewPerson): PersonContact {
  const {
    email = null,
    phone = null,
    street = null,
    postalCode = null,
    municipalityNis = null,
    language = 'nl',
  } = contact;
  return { personId, email, phone, street, postalCode, municipalityNis, language };
}

function shownContact({ personId: _, ...contact }: PersonContact): PersonShown['contact'] {
  return Object.fromEntries(Object.entries(contact).filter(([, value]) => value !== null));
}

import { Injectable } from '@nestjs/common';
import { asEntity, columnsOf, getReferenced, lockCase } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import { type Keyset, keyset, sorting } from '../../../platform/http/paging.js';
import { Problem } from '../../../platform/problem.js';
import { Organization } from '../../../registry/organization/organization.entity.js';
import type { NewParticipant, ParticipationList } from './participant.dto.js';
import { Participant } from './participant.entity.js';
import type { ParticipantRole } from './participant.lifecycle.js';
import type { AnswerFacts, ProposalFacts } from './participant.rules.js';

/** A participant with the name of its organization, and whether the actor directs its case. */
export type NamedParticipant = Participant & { organizationName: string; directs: boolean };

interface Relation {
  sees: boolean;
  found: boolean;
  directs: boolean;
  trajectoryOpen: boolean;
}

const newestFirst = sorting(
  { proposedOn: { column: 'p.proposed_on', type: 'date' } },
  { usual: '-proposedOn', id: 'p.id' },
);
const from = 'FROM participants p JOIN organizations o ON o.id = p.organization_id';

@Injectable()
export class ParticipantRepository {
  async lock(tx: Tx, trajectoryId: string, id: string): Promise<NamedParticipant> {
    await lockCase(tx, trajectoryId);
    const row = await this.get(tx, trajectoryId, id);
    tx.expectVersion(row.version);
    return row;
  }

  async get(tx: Tx, trajectoryId: string, id: string): Promise<NamedParticipant> {
    const row = await tx.one(`SELECT ${named(tx)} ${from} WHERE p.id = $1 AND p.trajectory_id = $2`, [
      id,
      trajectoryId,
    ]);
    if (!row) throw Problem.notFound();
    return asEntity(Participant, row) as NamedParticipant;
  }

  async ofCase(tx: Tx, trajectoryId: string): Promise<NamedParticipant[]> {
    const rows = await tx.query(`SELECT ${named(tx)} ${from} WHERE p.trajectory_id = $1 ORDER BY p.id`, [trajectoryId]);
    return rows.map((row) => asEntity(Participant, row) as NamedParticipant);
  }

  /** The own organization's participations, so that it finds what it is asked to take part in. */
  async ofOrganization(tx: Tx, query: ParticipationList): Promise<{ keys: Keyset; rows: NamedParticipant[] }> {
    const keys = keyset(newestFirst, query);
    const rows = await tx.query(
      `SELECT ${named(tx)}, ${keys.columns} ${from}
        WHERE p.organization_id = app.organization() AND ($1::text[] IS NULL OR p.status = ANY ($1)) AND ${keys.where(2)}
        ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
      [query.status ?? null, ...keys.parameters],
    );
    return { keys, rows: rows.map((row) => asEntity(Participant, row) as NamedParticipant) };
  }

  /** How the actor stands to a case that it may not even see. */
  async relation(tx: Tx, trajectoryId: string): Promise<Relation> {
    const row = await tx.one<Relation>(
      `SELECT app.sees_case($1) AS sees, app.has_found($1) AS found, app.directs($1) AS directs, app.trajectory_is_open($1) AS "trajectoryOpen"`,
      [trajectoryId],
    );
    if (!row) throw Problem.notFound();
    return row;
  }

  async factsForProposal(tx: Tx, trajectoryId: string, dto: NewParticipant): Promise<ProposalFacts> {
    const { kind } = await getReferenced(tx, Organization, dto.organizationId, 'organizationId');
    const running = (await this.ofCase(tx, trajectoryId)).filter(
      ({ status }) => status === 'proposed' || status === 'active',
    );
    return {
      kind,
      role: dto.role,
      takesPartAlready: running.some((p) => p.organizationId === dto.organizationId && p.role === dto.role),
      somebodyDirects: running.some((p) => p.role === 'directing'),
      trajectoryOpen: (await this.relation(tx, trajectoryId)).trajectoryOpen,
    };
  }

  async factsForAnswer(
    tx: Tx,
    { trajectoryId, organizationId, role }: Participant,
  ): Promise<Omit<AnswerFacts, 'hasLead'>> {
    const { directs } = await this.relation(tx, trajectoryId);
    return { role, own: organizationId === tx.call.actor.organizationId, directs };
  }

  findRunning(
    tx: Tx,
    named: Pick<Participant, 'trajectoryId' | 'organizationId' | 'role'>,
  ): Promise<Participant | null> {
    return tx.manager.findOneBy(Participant, { ...named, status: 'active' });
  }

  /** Whom the case's deadlines address: in consequence mode, so that every step may ask. */
  async organizationsIn(tx: Tx, trajectoryId: string, role: ParticipantRole): Promise<string[]> {
    const rows = await tx.manager.findBy(Participant, { trajectoryId, role, status: 'active' });
    return rows.map(({ organizationId }) => organizationId);
  }

  async kindOf(tx: Tx, organizationId: string): Promise<string> {
    return (await getReferenced(tx, Organization, organizationId, 'organizationId')).kind;
  }
}

function named(tx: Tx): string {
  return `${columnsOf(tx, Participant, 'p')}, o.name AS "organizationName", app.directs(p.trajectory_id) AS directs`;
}

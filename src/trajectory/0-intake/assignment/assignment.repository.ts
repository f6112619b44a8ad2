import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Member, Team } from '../../../access/member/member.entity.js';
import { getReferenced, lockRow } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Problem } from '../../../platform/problem.js';
import type { NewAssignment } from './assignment.dto.js';
import { Assignment } from './assignment.entity.js';

@Injectable()
export class AssignmentRepository {
  async lock(tx: Tx, trajectoryId: string, id: string): Promise<Assignment> {
    const row = await lockRow(tx, Assignment, id);
    if (row.trajectoryId !== trajectoryId) throw Problem.notFound();
    return row;
  }

  ofCase(tx: Tx, trajectoryId: string): Promise<Assignment[]> {
    return tx.manager.find(Assignment, { where: { trajectoryId }, order: { id: 'ASC' } });
  }

  async get(tx: Tx, trajectoryId: string, id: string): Promise<Assignment> {
    const row = await tx.manager.findOneBy(Assignment, { id, trajectoryId });
    if (!row) throw Problem.notFound();
    return row;
  }

  findRunning(tx: Tx, trajectoryId: string): Promise<Assignment[]> {
    const organizationId = tx.call.actor.organizationId;
    return tx.manager.findBy(Assignment, { trajectoryId, organizationId, validUntil: IsNull() });
  }

  /** Member and team are looked up through the actor's eyes: the own organization's. */
  async checkReferences(tx: Tx, { memberId, teamId }: NewAssignment): Promise<void> {
    await getReferenced(tx, Member, memberId, 'memberId');
    if (teamId) await getReferenced(tx, Team, teamId, 'teamId');
  }
}

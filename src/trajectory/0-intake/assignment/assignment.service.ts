import { Injectable } from '@nestjs/common';
import { headOf } from '../../../access/representation.js';
import { Journal } from '../../../journal/journal.js';
import type { Call } from '../../../platform/call.js';
import { newRow } from '../../../platform/database/row.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Work } from '../../../platform/database/work.js';
import { type Page, wholePage } from '../../../platform/http/paging.js';
import { Problem } from '../../../platform/problem.js';
import { refuseFor } from '../../../platform/refusal.js';
import { TrajectoryRepository } from '../trajectory.repository.js';
import type { AssignmentShown, NewAssignment } from './assignment.dto.js';
import { Assignment } from './assignment.entity.js';
import { AssignmentRepository } from './assignment.repository.js';
import { reasonsNotToAssign, reasonsNotToEnd } from './assignment.rules.js';

@Injectable()
export class AssignmentService {
  constructor(
    private readonly work: Work,
    private readonly assignments: AssignmentRepository,
    private readonly trajectories: TrajectoryRepository,
    private readonly journal: Journal,
  ) {}

  async assign(call: Call, trajectoryId: string, dto: NewAssignment): Promise<AssignmentShown> {
    return this.work.run(call, async (tx) => {
      await this.trajectories.lock(tx, trajectoryId);
      return show(await this.put(tx, trajectoryId, dto));
    });
  }

  /** Within a unit of work that holds the case's lock. */
  async assignLead(tx: Tx, trajectoryId: string, dto: Omit<NewAssignment, 'lead'>): Promise<void> {
    await this.put(tx, trajectoryId, { ...dto, lead: true });
  }

  async end(call: Call, trajectoryId: string, id: string): Promise<AssignmentShown> {
    return this.work.run(call, async (tx) => {
      const assignment = await this.assignments.lock(tx, trajectoryId, id);
      refuseFor(reasonsNotToEnd(assignment));
      return show(await this.journal.record(tx, assignment, 'assignment', 'end', { validUntil: tx.today }));
    });
  }

  async read(call: Call, trajectoryId: string, id: string): Promise<AssignmentShown> {
    return this.work.read(call, async (tx) => show(await this.assignments.get(tx, trajectoryId, id)));
  }

  async ofCase(call: Call, trajectoryId: string): Promise<Page<AssignmentShown>> {
    return this.work.read(call, async (tx) => {
      await this.trajectories.get(tx, trajectoryId);
      return wholePage((await this.assignments.ofCase(tx, trajectoryId)).map(show));
    });
  }

  private async put(
    tx: Tx,
    trajectoryId: string,
    { memberId, teamId = undefined, lead = false }: NewAssignment,
  ): Promise<Assignment> {
    await this.assignments.checkReferences(tx, { memberId, teamId });
    const running = await this.assignments.findRunning(tx, trajectoryId);
    const present = running.find((assignment) => assignment.memberId === memberId);
    refuseFor(reasonsNotToAssign({ assignedAlready: present !== undefined, becomesLead: lead && !present?.lead }));
    const oldLead = running.find((assignment) => assignment.lead);
    if (lead && oldLead) await this.journal.record(tx, oldLead, 'assignment', 'changeLead', { lead: false });
    if (present) return this.journal.record(tx, present, 'assignment', 'changeLead', { lead });
    const organizationId = tx.call.actor.organizationId;
    if (!organizationId) throw Problem.missingPermission('assignment:create');
    const row = {
      trajectoryId,
      organizationId,
      memberId,
      teamId: teamId ?? null,
      lead,
      validFrom: tx.today,
      validUntil: null,
    };
    return this.journal.create(tx, Assignment, newRow(Assignment, row), 'assignment');
  }
}

function show(assignment: Assignment): AssignmentShown {
  const { trajectoryId, organizationId, memberId, teamId, lead, validFrom, validUntil } = assignment;
  return {
    ...headOf(assignment, `/trajectories/${trajectoryId}/assignments/${assignment.id}`),
    trajectoryId,
    organizationId,
    memberId,
    teamId: teamId ?? undefined,
    lead,
    validFrom,
    validUntil: validUntil ?? undefined,
  };
}

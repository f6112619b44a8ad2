import { Injectable } from '@nestjs/common';
import { headOf, stateOf } from '../../../access/representation.js';
import { Journal } from '../../../journal/journal.js';
import type { Call } from '../../../platform/call.js';
import { newRow } from '../../../platform/database/row.js';
import { lockCase } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Work } from '../../../platform/database/work.js';
import { type Page, pageOf, wholePage } from '../../../platform/http/paging.js';
import { Problem } from '../../../platform/problem.js';
import { refuseFor } from '../../../platform/refusal.js';
import { AssignmentService } from '../assignment/assignment.service.js';
import type { Trajectory } from '../trajectory.entity.js';
import type { NewParticipant, ParticipantAcceptance, ParticipantShown, ParticipationList } from './participant.dto.js';
import { Participant } from './participant.entity.js';
import { type ParticipantAction, participantLifecycle } from './participant.lifecycle.js';
import { type NamedParticipant, ParticipantRepository } from './participant.repository.js';
import { openingRole, reasonsNotToAccept, reasonsNotToPropose, reasonsNotToRefuse } from './participant.rules.js';

@Injectable()
export class ParticipantService {
  constructor(
    private readonly work: Work,
    private readonly participants: ParticipantRepository,
    private readonly assignments: AssignmentService,
    private readonly journal: Journal,
  ) {}

  /** The organization that opens a case takes part in it at once. */
  async takePart(tx: Tx, { id: trajectoryId, openedBy: organizationId }: Trajectory): Promise<void> {
    const role = openingRole(await this.participants.kindOf(tx, organizationId));
    const row = {
      ...proposed(tx, trajectoryId, { organizationId, role }),
      status: 'active' as const,
      validFrom: tx.today,
    };
    await this.journal.create(tx, Participant, newRow(Participant, row), 'participant', 'open');
    if (role === 'directing' && tx.memberId)
      await this.assignments.assignLead(tx, trajectoryId, { memberId: tx.memberId });
  }

  /** A later step brings an organization in: it takes part at once. Within that step's unit of work, in consequence mode. */
  async bringIn(tx: Tx, { trajectoryId, organizationId, role }: Brought): Promise<void> {
    if (await this.participants.findRunning(tx, { trajectoryId, organizationId, role })) return;
    const proposedBy = tx.call.actor.organizationId ?? organizationId;
    const period = { proposedOn: tx.today, validFrom: tx.today, validUntil: null };
    const row = newRow(Participant, { trajectoryId, organizationId, role, status: 'active', proposedBy, ...period });
    await this.journal.create(tx, Participant, row, 'participant', 'bringIn');
  }

  async takeOut(tx: Tx, brought: Brought): Promise<void> {
    const running = await this.participants.findRunning(tx, brought);
    if (running) await this.journal.move(tx, running, participantLifecycle, 'end', { validUntil: tx.today });
  }

  /** Who takes part proposes others. An outsider may ask to join what its own logged query found; else the case does not exist. */
  async propose(call: Call, trajectoryId: string, dto: NewParticipant): Promise<ParticipantShown> {
    return this.work.run(call, async (tx) => {
      await lockCase(tx, trajectoryId);
      const { sees, found } = await this.participants.relation(tx, trajectoryId);
      const joins = !sees && found && dto.organizationId === call.actor.organizationId;
      if (!sees && !joins) throw Problem.notFound();
      refuseFor(reasonsNotToPropose(await this.participants.factsForProposal(tx, trajectoryId, dto)));
      const row = newRow(Participant, proposed(tx, trajectoryId, dto));
      await this.journal.create(tx, Participant, row, 'participant', joins ? 'join' : 'create');
      return this.show(tx, await this.participants.get(tx, trajectoryId, row.id));
    });
  }

  async accept(call: Call, trajectoryId: string, id: string, dto: ParticipantAcceptance): Promise<ParticipantShown> {
    return this.work.run(call, async (tx) => {
      const participant = await this.participants.lock(tx, trajectoryId, id);
      const facts = await this.participants.factsForAnswer(tx, participant);
      refuseFor(reasonsNotToAccept({ ...facts, hasLead: dto.leadMemberId !== undefined }));
      const accepted = await this.journal.move(tx, participant, participantLifecycle, 'accept', {
        validFrom: tx.today,
      });
      if (dto.leadMemberId)
        await this.assignments.assignLead(tx, trajectoryId, { memberId: dto.leadMemberId, teamId: dto.teamId });
      return this.show(tx, accepted);
    });
  }

  async refuse(call: Call, trajectoryId: string, id: string): Promise<ParticipantShown> {
    return this.work.run(call, async (tx) => {
      const participant = await this.participants.lock(tx, trajectoryId, id);
      refuseFor(reasonsNotToRefuse(await this.participants.factsForAnswer(tx, participant)));
      return this.show(tx, await this.journal.move(tx, participant, participantLifecycle, 'refuse'));
    });
  }

  async end(call: Call, trajectoryId: string, id: string): Promise<ParticipantShown> {
    return this.work.run(call, async (tx) => {
      const participant = await this.participants.lock(tx, trajectoryId, id);
      refuseFor(reasonsNotToRefuse(await this.participants.factsForAnswer(tx, participant)));
      return this.show(
        tx,
        await this.journal.move(tx, participant, participantLifecycle, 'end', { validUntil: tx.today }),
      );
    });
  }

  async read(call: Call, trajectoryId: string, id: string): Promise<ParticipantShown> {
    return this.work.read(call, async (tx) => this.show(tx, await this.participants.get(tx, trajectoryId, id)));
  }

  async ofCase(call: Call, trajectoryId: string): Promise<Page<ParticipantShown>> {
    return this.work.read(call, async (tx) => {
      const rows = await this.participants.ofCase(tx, trajectoryId);
      if (rows.length === 0) throw Problem.notFound();
      return wholePage(rows.map((row) => this.show(tx, row)));
    });
  }

  async ofOrganization(call: Call, query: ParticipationList): Promise<Page<ParticipantShown>> {
    return this.work.read(call, async (tx) => {
      const { keys, rows } = await this.participants.ofOrganization(tx, query);
      return pageOf(keys, rows, (row) => this.show(tx, row));
    });
  }

  private show(tx: Tx, participant: NamedParticipant): ParticipantShown {
    const { trajectoryId, organizationId, organizationName, role, proposedOn, validFrom, validUntil } = participant;
    const path = `/trajectories/${trajectoryId}/participants/${participant.id}`;
    const own = organizationId === tx.call.actor.organizationId;
    const facts = { role, own, directs: participant.directs, hasLead: true };
    const fits = (action: ParticipantAction) =>
      (action === 'accept' ? reasonsNotToAccept(facts) : reasonsNotToRefuse(facts)).length === 0;
    return {
      ...headOf(participant, path),
      ...stateOf(tx, participant, participantLifecycle, path, fits),
      trajectoryId,
      organizationId,
      organizationName,
      role,
      proposedOn,
      validFrom: validFrom ?? undefined,
      validUntil: validUntil ?? undefined,
    };
  }
}

type Brought = Pick<Participant, 'trajectoryId' | 'organizationId' | 'role'>;

function proposed(tx: Tx, trajectoryId: string, { organizationId, role }: NewParticipant) {
  const proposedBy = String(tx.call.actor.organizationId);
  const status = participantLifecycle.definition.initial;
  return {
    trajectoryId,
    organizationId,
    role,
    status,
    proposedBy,
    proposedOn: tx.today,
    validFrom: null,
    validUntil: null,
  };
}

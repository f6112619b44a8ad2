import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DeadlineRepository } from '../../../deadline/deadline.repository.js';
import type { Due } from '../../../deadline/deadline.rules.js';
import { Deadlines } from '../../../deadline/deadlines.js';
import type { Tx } from '../../../platform/database/tx.js';
import { ParticipantRepository } from '../../0-intake/participant/participant.repository.js';
import type { Transition } from '../transition.entity.js';
import { transitionLifecycle } from '../transition.lifecycle.js';
import { TransitionRepository } from '../transition.repository.js';
import { followUpsLeft } from './phase.rules.js';

/** What is due on a path: the agreement, the end of each phase, the follow-ups, and what a failure asks for. */
@Injectable()
export class PhaseReactions implements OnModuleInit {
  constructor(
    private readonly deadlines: Deadlines,
    private readonly terms: DeadlineRepository,
    private readonly participants: ParticipantRepository,
    private readonly transitions: TransitionRepository,
  ) {}

  onModuleInit(): void {
    this.deadlines.follow<Transition>(transitionLifecycle, {
      transitionNotAgreed: (tx, row) => this.agreementDue(tx, row),
      transitionPhaseEnding: (tx, row) => this.phaseDue(tx, row),
      transitionFollowUp: (tx, row) => this.followUpsDue(tx, row),
      transitionRedetermination: (tx, row) => this.redeterminationDue(tx, row),
    });
  }

  /** A path that begins later is agreed before it begins. */
  private async agreementDue(tx: Tx, { trajectoryId, proposedOn, startsOn }: Transition): Promise<Due[]> {
    const term = await this.terms.termFrom(tx, 'transitionNotAgreed', proposedOn);
    const dueOn = term < startsOn ? startsOn : term;
    return addressed(dueOn, await this.participants.organizationsIn(tx, trajectoryId, 'directing'));
  }

  private async phaseDue(tx: Tx, transition: Transition): Promise<Due[]> {
    const { status, startsOn, agreedOn, phaseDueOn } = transition;
    const begins = agreedOn !== null && agreedOn > startsOn ? agreedOn : startsOn;
    const dueOn = status === 'agreed' ? begins : String(phaseDueOn);
    const occurrence = status === 'agreed' ? 'start' : status;
    return addressed(dueOn, await this.guides(tx, transition)).map((due) => ({ ...due, occurrence }));
  }

  private async followUpsDue(tx: Tx, transition: Transition): Promise<Due[]> {
    const { id, jobStartsOn, closedOn } = transition;
    if (closedOn !== null) return [];
    const recorded = await this.transitions.followUpsOf(tx, id);
    const guides = await this.guides(tx, transition);
    return followUpsLeft({ jobStartsOn, recorded }).flatMap(({ months, dueOn }) =>
      addressed(dueOn, guides).map((due) => ({ ...due, occurrence: `month${months}` })),
    );
  }

  /** D13 art. 11: where the path failed by nobody's doing, the need is set anew, for as long as there is support. */
  private async redeterminationDue(tx: Tx, transition: Transition): Promise<Due[]> {
    const { trajectoryId, failedBy, closedOn, redeterminedOn, jobStartsOn } = transition;
    if (failedBy !== 'neither' || redeterminedOn !== null || jobStartsOn !== null) return [];
    if (!(await this.transitions.supportRuns(tx, transition))) return [];
    const dueOn = await this.terms.termFrom(tx, 'transitionRedetermination', String(closedOn));
    return addressed(dueOn, await this.participants.organizationsIn(tx, trajectoryId, 'directing'));
  }

  /** The provider; within the firm, where nobody guides, who directs. */
  private async guides(tx: Tx, { providerId, trajectoryId }: Transition): Promise<string[]> {
    if (providerId !== null) return [providerId];
    return this.participants.organizationsIn(tx, trajectoryId, 'directing');
  }
}

function addressed(dueOn: string, [organizationId]: string[]): Due[] {
  return organizationId === undefined ? [] : [{ dueOn, organizationId }];
}

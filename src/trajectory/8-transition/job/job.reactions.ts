import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Journal, type JournalEvent } from '../../../journal/journal.js';
import type { Tx } from '../../../platform/database/tx.js';
import { ParticipantService } from '../../0-intake/participant/participant.service.js';
import type { Internship } from '../internship/internship.entity.js';
import { InternshipRepository } from '../internship/internship.repository.js';
import type { Transition } from '../transition.entity.js';
import { transitionLifecycle } from '../transition.lifecycle.js';
import { JobService } from './job.service.js';

/** Who takes part in the case for as long as the path needs it, and what the new job ends. */
@Injectable()
export class JobReactions implements OnModuleInit {
  constructor(
    private readonly journal: Journal,
    private readonly participants: ParticipantService,
    private readonly internships: InternshipRepository,
    private readonly jobs: JobService,
  ) {}

  onModuleInit(): void {
    const { journal } = this;
    journal.when(transitionLifecycle, ['agree'], (tx, { row }: JournalEvent<Transition>) => this.bringIn(tx, row));
    journal.hear('internship', ['create'], (tx, { row }: JournalEvent<Internship>) => this.welcome(tx, row));
    journal.when(transitionLifecycle, ['employ'], async (tx, { row }: JournalEvent<Transition>) => {
      await this.jobs.begin(tx, row);
      await this.letHostsGo(tx, row);
    });
    journal.hear(
      'transition',
      ['fail', 'cancel', 'complete', 'close', 'return'],
      (tx, event: JournalEvent<Transition>) => this.letGo(tx, event.row),
    );
  }

  private async bringIn(tx: Tx, { trajectoryId, providerId: organizationId }: Transition): Promise<void> {
    if (organizationId) await this.participants.bringIn(tx, { trajectoryId, organizationId, role: 'provider' });
  }

  private async welcome(tx: Tx, { trajectoryId, hostId: organizationId }: Internship): Promise<void> {
    await this.participants.bringIn(tx, { trajectoryId, organizationId, role: 'host' });
  }

  private async letHostsGo(tx: Tx, { id, trajectoryId }: Transition): Promise<void> {
    for (const organizationId of await this.internships.hostsOf(tx, id)) {
      await this.participants.takeOut(tx, { trajectoryId, organizationId, role: 'host' });
    }
  }

  /** A completed path is over for its provider once nobody is to be followed up. */
  private async letGo(tx: Tx, transition: Transition): Promise<void> {
    const { trajectoryId, providerId: organizationId, closedOn } = transition;
    if (closedOn === null) return;
    await this.letHostsGo(tx, transition);
    if (organizationId) await this.participants.takeOut(tx, { trajectoryId, organizationId, role: 'provider' });
  }
}

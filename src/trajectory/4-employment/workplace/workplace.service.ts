import { Injectable } from '@nestjs/common';
import { addDays } from '../../../platform/calendar/dates.js';
import type { Tx } from '../../../platform/database/tx.js';
import { VacancyRepository } from '../../../registry/vacancy/vacancy.repository.js';
import { ParticipantService } from '../../0-intake/participant/participant.service.js';
import { Rights } from '../../2-entitlement/right/right.service.js';
import type { Employment } from '../employment.entity.js';
import { EmploymentRepository } from '../employment.repository.js';

/** What the start, the end and the start that never comes cause: in the right, in the case, at the vacancy. */
@Injectable()
export class WorkplaceService {
  constructor(
    private readonly rights: Rights,
    private readonly participants: ParticipantService,
    private readonly vacancies: VacancyRepository,
    private readonly employments: EmploymentRepository,
  ) {}

  async follow(tx: Tx, employment: Employment, action: string): Promise<void> {
    if (action === 'start') await this.begin(tx, employment);
    else if (action === 'end') await this.finish(tx, employment);
    else await this.vacancies.release(tx, employment.vacancyId);
  }

  private async begin(
    tx: Tx,
    { trajectoryId, organizationId, entitlementId, vacancyId, supportedFrom, measure }: Employment,
  ): Promise<void> {
    await this.rights.startSupport(tx, entitlementId, String(supportedFrom));
    if (measure === 'IMW') {
      await this.rights.goOn(tx, entitlementId, await this.employments.supportedUnder(tx, entitlementId));
    }
    await this.participants.bringIn(tx, { trajectoryId, organizationId, role: 'employer' });
    await this.vacancies.fill(tx, vacancyId);
  }

  /** A later end frees no position, and the right goes on while another supported employment rests on it. */
  private async finish(tx: Tx, employment: Employment): Promise<void> {
    const { trajectoryId, organizationId, entitlementId, supportedUntil } = employment;
    const running = (await this.employments.others(tx, employment)).filter(({ status }) => status === 'active');
    if (!running.some((other) => other.entitlementId === entitlementId)) {
      await this.rights.endSupport(tx, entitlementId, addDays(String(supportedUntil), -1));
    }
    if (!running.some((other) => other.organizationId === organizationId)) {
      await this.participants.takeOut(tx, { trajectoryId, organizationId, role: 'employer' });
    }
  }
}

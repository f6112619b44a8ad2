import { Injectable } from '@nestjs/common';
import { Member } from '../../../access/member/member.entity.js';
import { type Period, periodOf } from '../../../platform/calendar/periods.js';
import { asEntity, columnsOf, getReferenced, getRow } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Problem } from '../../../platform/problem.js';
import { OrganizationRepository } from '../organization.repository.js';
import { Mandate } from './mandate.entity.js';

@Injectable()
export class MandateRepository {
  constructor(private readonly organizations: OrganizationRepository) {}

  async get(tx: Tx, organizationId: string, id: string): Promise<Mandate> {
    const mandate = await getRow(tx, Mandate, id);
    if (mandate.organizationId !== organizationId) throw Problem.notFound();
    return mandate;
  }

  /** Under the lock of its organization, so that no two mandates come to overlap. */
  async lock(tx: Tx, organizationId: string, id: string): Promise<Mandate> {
    await this.organizations.lockFor(tx, organizationId);
    const mandate = await this.get(tx, organizationId, id);
    tx.expectVersion(mandate.version);
    return mandate;
  }

  /** Under the same lock: who advises must be a member of the organization. */
  async lockForGiving(tx: Tx, organizationId: string, memberId?: string): Promise<void> {
    await this.organizations.lockFor(tx, organizationId);
    if (!memberId) return;
    const member = await getReferenced(tx, Member, memberId, 'memberId');
    if (member.organizationId !== organizationId) throw Problem.unknownReference('memberId');
  }

  async ofOrganization(tx: Tx, organizationId: string, asOf?: string): Promise<Mandate[]> {
    await this.organizations.get(tx, organizationId);
    const rows = await tx.query(
      `SELECT ${columnsOf(tx, Mandate, 'm')} FROM mandates m WHERE m.organization_id = $1 AND m.voided_on IS NULL
          AND ($2::date IS NULL OR m.valid_from <= $2 AND (m.valid_until IS NULL OR m.valid_until > $2))
        ORDER BY m.valid_from, m.id`,
      [organizationId, asOf ?? null],
    );
    return rows.map((row) => asEntity(Mandate, row));
  }

  async periodsBeside(
    tx: Tx,
    mandate: Pick<Mandate, 'organizationId' | 'kind' | 'memberId'>,
    id?: string,
  ): Promise<Period[]> {
    const mandates = await this.ofOrganization(tx, mandate.organizationId);
    const same = ({ kind, memberId }: Mandate) => kind === mandate.kind && memberId === mandate.memberId;
    return mandates.filter((other) => same(other) && other.id !== id).map(periodOf);
  }
}

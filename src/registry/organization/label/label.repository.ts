import { Injectable } from '@nestjs/common';
import { type Period, periodOf } from '../../../platform/calendar/periods.js';
import { asEntity, columnsOf, getRow } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Problem } from '../../../platform/problem.js';
import { EstablishmentRepository } from '../establishment/establishment.repository.js';
import { OrganizationRepository } from '../organization.repository.js';
import { Label } from './label.entity.js';

@Injectable()
export class LabelRepository {
  constructor(
    private readonly organizations: OrganizationRepository,
    private readonly establishments: EstablishmentRepository,
  ) {}

  async get(tx: Tx, organizationId: string, id: string): Promise<Label> {
    const label = await getRow(tx, Label, id);
    if (label.organizationId !== organizationId) throw Problem.notFound();
    return label;
  }

  /** Under the lock of its organization, so that no two labels come to overlap. */
  async lock(tx: Tx, organizationId: string, id: string): Promise<Label> {
    await this.organizations.lockFor(tx, organizationId);
    const label = await this.get(tx, organizationId, id);
    tx.expectVersion(label.version);
    return label;
  }

  /** Under the same lock: the kind of an organization that is to get one. */
  async kindForGrant(tx: Tx, organizationId: string, establishmentId?: string): Promise<string> {
    const { kind } = await this.organizations.lockFor(tx, organizationId);
    await this.establishments.expectOwn(tx, organizationId, establishmentId);
    return kind;
  }

  async ofOrganization(tx: Tx, organizationId: string, asOf?: string): Promise<Label[]> {
    await this.organizations.get(tx, organizationId);
    const rows = await tx.query(
      `SELECT ${columnsOf(tx, Label, 'l')} FROM labels l WHERE l.organization_id = $1 AND l.voided_on IS NULL
          AND ($2::date IS NULL OR l.valid_from <= $2 AND (l.valid_until IS NULL OR l.valid_until > $2))
        ORDER BY l.valid_from, l.id`,
      [organizationId, asOf ?? null],
    );
    return rows.map((row) => asEntity(Label, row));
  }

  /** The periods in which the same is labeled for the same regime. */
  async periodsBeside(
    tx: Tx,
    label: Pick<Label, 'organizationId' | 'establishmentId' | 'regime'>,
    id?: string,
  ): Promise<Period[]> {
    const labels = await this.ofOrganization(tx, label.organizationId);
    const same = ({ regime, establishmentId }: Label) =>
      regime === label.regime && establishmentId === label.establishmentId;
    return labels.filter((other) => same(other) && other.id !== id).map(periodOf);
  }
}

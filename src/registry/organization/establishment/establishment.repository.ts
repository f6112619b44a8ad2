import { Injectable } from '@nestjs/common';
import { asEntity, columnsOf, getReferenced, getRow, lockRow } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Problem } from '../../../platform/problem.js';
import { refuseFor } from '../../../platform/refusal.js';
import { MunicipalityRepository } from '../../reference/municipality.repository.js';
import type { EstablishmentChange } from './establishment.dto.js';
import { Establishment } from './establishment.entity.js';
import { establishmentRefusals as text } from './establishment.texts.js';

@Injectable()
export class EstablishmentRepository {
  constructor(private readonly municipalities: MunicipalityRepository) {}

  async get(tx: Tx, organizationId: string, id: string): Promise<Establishment> {
    return within(organizationId, await getRow(tx, Establishment, id));
  }

  async lock(tx: Tx, organizationId: string, id: string): Promise<Establishment> {
    return within(organizationId, await lockRow(tx, Establishment, id, 'id'));
  }

  async ofOrganization(tx: Tx, organizationId: string): Promise<Establishment[]> {
    const rows = await tx.query(
      `SELECT ${columnsOf(tx, Establishment, 'e')} FROM establishments e WHERE e.organization_id = $1
        ORDER BY e.name COLLATE "nl-x-icu", e.id`,
      [organizationId],
    );
    return rows.map((row) => asEntity(Establishment, row));
  }

  /** An establishment that a body names must be the organization's own. */
  async expectOwn(tx: Tx, organizationId: string, id: string | null | undefined): Promise<void> {
    if (!id) return;
    const establishment = await getReferenced(tx, Establishment, id, 'establishmentId');
    if (establishment.organizationId !== organizationId) throw Problem.unknownReference('establishmentId');
  }

  /** The municipality is known, and nobody else carries the number. */
  async expectPossible(tx: Tx, dto: EstablishmentChange, id?: string): Promise<void> {
    await this.municipalities.expectKnown(tx, dto.municipalityNis);
    const taken = await tx.one(
      'SELECT 1 FROM establishments WHERE establishment_unit_number = $1 AND id IS DISTINCT FROM $2',
      [dto.establishmentUnitNumber ?? null, id ?? null],
    );
    const field = 'establishmentUnitNumber';
    refuseFor(taken ? [{ code: 'establishmentExists', field, text: text.establishmentExists }] : []);
  }
}

function within(organizationId: string, establishment: Establishment): Establishment {
  if (establishment.organizationId !== organizationId) throw Problem.notFound();
  return establishment;
}

import { Injectable } from '@nestjs/common';
import { headOf } from '../../../access/representation.js';
import { Journal } from '../../../journal/journal.js';
import type { Call } from '../../../platform/call.js';
import { newRow } from '../../../platform/database/row.js';
import { Work } from '../../../platform/database/work.js';
import { given } from '../../../platform/http/merge-patch.js';
import { type Page, wholePage } from '../../../platform/http/paging.js';
import { OrganizationRepository } from '../organization.repository.js';
import type { EstablishmentChange, EstablishmentShown, NewEstablishment } from './establishment.dto.js';
import { Establishment } from './establishment.entity.js';
import { EstablishmentRepository } from './establishment.repository.js';

@Injectable()
export class EstablishmentService {
  constructor(
    private readonly work: Work,
    private readonly organizations: OrganizationRepository,
    private readonly establishments: EstablishmentRepository,
    private readonly journal: Journal,
  ) {}

  async create(call: Call, organizationId: string, dto: NewEstablishment): Promise<EstablishmentShown> {
    return this.work.run(call, async (tx) => {
      await this.organizations.lockFor(tx, organizationId);
      await this.establishments.expectPossible(tx, dto);
      const { name, municipalityNis, establishmentUnitNumber = null } = dto;
      const row = newRow(Establishment, { organizationId, name, municipalityNis, establishmentUnitNumber });
      return show(await this.journal.create(tx, Establishment, row, 'establishment'));
    });
  }

  async change(call: Call, organizationId: string, id: string, dto: EstablishmentChange): Promise<EstablishmentShown> {
    return this.work.run(call, async (tx) => {
      const establishment = await this.establishments.lock(tx, organizationId, id);
      await this.establishments.expectPossible(tx, dto, id);
      return show(await this.journal.record(tx, establishment, 'establishment', 'change', given(dto)));
    });
  }

  async read(call: Call, organizationId: string, id: string): Promise<EstablishmentShown> {
    return this.work.read(call, async (tx) => show(await this.establishments.get(tx, organizationId, id)));
  }

  async ofOrganization(call: Call, organizationId: string): Promise<Page<EstablishmentShown>> {
    return this.work.read(call, async (tx) => {
      await this.organizations.get(tx, organizationId);
      return wholePage((await this.establishments.ofOrganization(tx, organizationId)).map(show));
    });
  }
}

function show(establishment: Establishment): EstablishmentShown {
  const { organizationId, name, establishmentUnitNumber, municipalityNis } = establishment;
  const head = headOf(establishment, `/organizations/${organizationId}/establishments/${establishment.id}`);
  return {
    ...head,
    organizationId,
    name,
    municipalityNis,
    establishmentUnitNumber: establishmentUnitNumber ?? undefined,
  };
}

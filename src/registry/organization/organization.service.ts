import { Injectable } from '@nestjs/common';
import { headOf } from '../../access/representation.js';
import { Journal } from '../../journal/journal.js';
import type { Call } from '../../platform/call.js';
import { newRow } from '../../platform/database/row.js';
import { Work } from '../../platform/database/work.js';
import { given } from '../../platform/http/merge-patch.js';
import { type Page, pageOf } from '../../platform/http/paging.js';
import { refuseFor } from '../../platform/refusal.js';
import { MunicipalityRepository } from '../reference/municipality.repository.js';
import type { NewOrganization, OrganizationChange, OrganizationList, OrganizationShown } from './organization.dto.js';
import { Organization } from './organization.entity.js';
import { OrganizationRepository } from './organization.repository.js';
import { reasonsNotToNumber } from './organization.rules.js';

@Injectable()
export class OrganizationService {
  constructor(
    private readonly work: Work,
    private readonly organizations: OrganizationRepository,
    private readonly municipalities: MunicipalityRepository,
    private readonly journal: Journal,
  ) {}

  async create(call: Call, dto: NewOrganization): Promise<OrganizationShown> {
    return this.work.run(call, async (tx) => {
      await this.municipalities.expectKnown(tx, dto.municipalityNis);
      refuseFor(
        reasonsNotToNumber({ numberIsTaken: await this.organizations.numberIsTaken(tx, dto.enterpriseNumber) }),
      );
      const { kind, name, email } = dto;
      const { enterpriseNumber = null, phone = null, language = 'nl', municipalityNis = null } = dto;
      const row = newRow(Organization, { kind, name, enterpriseNumber, email, phone, language, municipalityNis });
      return show(await this.journal.create(tx, Organization, row, 'organization'));
    });
  }

  async change(call: Call, id: string, dto: OrganizationChange): Promise<OrganizationShown> {
    return this.work.run(call, async (tx) => {
      const organization = await this.organizations.lock(tx, id);
      await this.municipalities.expectKnown(tx, dto.municipalityNis);
      const numberIsTaken = await this.organizations.numberIsTaken(tx, dto.enterpriseNumber, id);
      refuseFor(reasonsNotToNumber({ numberIsTaken }));
      return show(await this.journal.record(tx, organization, 'organization', 'change', given(dto)));
    });
  }

  async read(call: Call, id: string): Promise<OrganizationShown> {
    return this.work.read(call, async (tx) => show(await this.organizations.get(tx, id)));
  }

  async list(call: Call, query: OrganizationList): Promise<Page<OrganizationShown>> {
    return this.work.read(call, async (tx) => {
      const { keys, rows, total } = await this.organizations.list(tx, query);
      return pageOf(keys, rows, show, total);
    });
  }
}

function show(organization: Organization): OrganizationShown {
  const { kind, name, enterpriseNumber, email, phone, language, municipalityNis } = organization;
  return {
    ...headOf(organization, `/organizations/${organization.id}`),
    ...{ kind, name, email, language },
    enterpriseNumber: enterpriseNumber ?? undefined,
    phone: phone ?? undefined,
    municipalityNis: municipalityNis ?? undefined,
  };
}

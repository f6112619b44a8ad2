import { Injectable } from '@nestjs/common';
import { headOf } from '../../../access/representation.js';
import { Journal } from '../../../journal/journal.js';
import type { Call } from '../../../platform/call.js';
import { newRow } from '../../../platform/database/row.js';
import { getRow, lockRow } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Work } from '../../../platform/database/work.js';
import { given } from '../../../platform/http/merge-patch.js';
import { type Page, wholePage } from '../../../platform/http/paging.js';
import { Problem } from '../../../platform/problem.js';
import { refuseFor } from '../../../platform/refusal.js';
import { OrganizationRepository } from '../organization.repository.js';
import type { NewService, ServiceChange, ServiceShown } from './service.dto.js';
import { Service } from './service.entity.js';
import { serviceRefusals as text } from './service.texts.js';

@Injectable()
export class ServiceService {
  constructor(
    private readonly work: Work,
    private readonly organizations: OrganizationRepository,
    private readonly journal: Journal,
  ) {}

  async create(call: Call, organizationId: string, dto: NewService): Promise<ServiceShown> {
    return this.work.run(call, async (tx) => {
      await this.organizations.lockFor(tx, organizationId);
      const offered = (await this.rowsOf(tx, organizationId)).some(({ line }) => line === dto.line);
      refuseFor(offered ? [{ code: 'offeredAlready', field: 'line', text: text.offeredAlready }] : []);
      const row = newRow(Service, { organizationId, line: dto.line, description: dto.description });
      return show(await this.journal.create(tx, Service, row, 'service'));
    });
  }

  async change(call: Call, organizationId: string, id: string, dto: ServiceChange): Promise<ServiceShown> {
    return this.work.run(call, async (tx) => {
      const service = within(organizationId, await lockRow(tx, Service, id, 'id'));
      return show(await this.journal.record(tx, service, 'service', 'change', given(dto)));
    });
  }

  async read(call: Call, organizationId: string, id: string): Promise<ServiceShown> {
    return this.work.read(call, async (tx) => show(within(organizationId, await getRow(tx, Service, id))));
  }

  async ofOrganization(call: Call, organizationId: string): Promise<Page<ServiceShown>> {
    return this.work.read(call, async (tx) => {
      await this.organizations.get(tx, organizationId);
      return wholePage((await this.rowsOf(tx, organizationId)).map(show));
    });
  }

  private rowsOf(tx: Tx, organizationId: string): Promise<Service[]> {
    return tx.manager.find(Service, { where: { organizationId }, order: { line: 'ASC' } });
  }
}

function within(organizationId: string, service: Service): Service {
  if (service.organizationId !== organizationId) throw Problem.notFound();
  return service;
}

function show(service: Service): ServiceShown {
  const { organizationId, line, description } = service;
  const head = headOf(service, `/organizations/${organizationId}/services/${service.id}`);
  return { ...head, organizationId, line, description };
}

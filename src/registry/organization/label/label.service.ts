import { Injectable } from '@nestjs/common';
import { headOf } from '../../../access/representation.js';
import { Journal } from '../../../journal/journal.js';
import { rangeOf } from '../../../platform/calendar/periods.js';
import type { Call } from '../../../platform/call.js';
import { newRow } from '../../../platform/database/row.js';
import { Work } from '../../../platform/database/work.js';
import { type Page, wholePage } from '../../../platform/http/paging.js';
import { refuseFor } from '../../../platform/refusal.js';
import type { LabelEnding, LabelList, LabelShown, NewLabel } from './label.dto.js';
import { Label } from './label.entity.js';
import { LabelRepository } from './label.repository.js';
import { reasonsNotToEnd, reasonsNotToGrant, reasonsNotToVoid } from './label.rules.js';

@Injectable()
export class LabelService {
  constructor(
    private readonly work: Work,
    private readonly labels: LabelRepository,
    private readonly journal: Journal,
  ) {}

  async grant(call: Call, organizationId: string, dto: NewLabel): Promise<LabelShown> {
    return this.work.run(call, async (tx) => {
      const { regime, contingentFte, validFrom, validUntil = null, establishmentId = null } = dto;
      const kind = await this.labels.kindForGrant(tx, organizationId, dto.establishmentId);
      const period = { from: validFrom, until: dto.validUntil };
      const others = await this.labels.periodsBeside(tx, { organizationId, establishmentId, regime });
      refuseFor(reasonsNotToGrant(period, { kind, regime, others }));
      const values = { organizationId, establishmentId, regime, contingentFte, validity: rangeOf(period) };
      const row = newRow(Label, { ...values, validFrom, validUntil, voidedOn: null });
      await this.journal.create(tx, Label, row, 'label');
      // the exact decimal as the database writes it
      return show(await this.labels.get(tx, organizationId, row.id));
    });
  }

  async end(call: Call, organizationId: string, id: string, { validUntil }: LabelEnding): Promise<LabelShown> {
    return this.work.run(call, async (tx) => {
      const label = await this.labels.lock(tx, organizationId, id);
      const period = { from: label.validFrom, until: validUntil };
      const others = await this.labels.periodsBeside(tx, label, id);
      refuseFor(reasonsNotToEnd(period, { others, voided: label.voidedOn !== null }));
      return show(await this.journal.record(tx, label, 'label', 'end', { validity: rangeOf(period), validUntil }));
    });
  }

  async void(call: Call, organizationId: string, id: string): Promise<LabelShown> {
    return this.work.run(call, async (tx) => {
      const label = await this.labels.lock(tx, organizationId, id);
      refuseFor(reasonsNotToVoid({ voided: label.voidedOn !== null }));
      return show(await this.journal.record(tx, label, 'label', 'void', { voidedOn: tx.today }));
    });
  }

  async read(call: Call, organizationId: string, id: string): Promise<LabelShown> {
    return this.work.read(call, async (tx) => show(await this.labels.get(tx, organizationId, id)));
  }

  async ofOrganization(call: Call, organizationId: string, { asOf }: LabelList): Promise<Page<LabelShown>> {
    return this.work.read(call, async (tx) =>
      wholePage((await this.labels.ofOrganization(tx, organizationId, asOf)).map(show)),
    );
  }
}

function show(label: Label): LabelShown {
  const { organizationId, establishmentId, regime, contingentFte, validFrom, validUntil, voidedOn } = label;
  return {
    ...headOf(label, `/organizations/${organizationId}/labels/${label.id}`),
    ...{ organizationId, establishmentId: establishmentId ?? undefined, regime, contingentFte },
    ...{ validFrom, validUntil: validUntil ?? undefined, voidedOn: voidedOn ?? undefined },
  };
}

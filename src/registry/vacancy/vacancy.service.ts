import { Injectable } from '@nestjs/common';
import { headOf, stateOf } from '../../access/representation.js';
import { Journal } from '../../journal/journal.js';
import type { Call } from '../../platform/call.js';
import { newRow } from '../../platform/database/row.js';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import { given } from '../../platform/http/merge-patch.js';
import { type Page, pageOf } from '../../platform/http/paging.js';
import { Problem } from '../../platform/problem.js';
import { refuseFor } from '../../platform/refusal.js';
import type { NewVacancy, VacancyChange, VacancyList, VacancyShown } from './vacancy.dto.js';
import { Vacancy } from './vacancy.entity.js';
import { vacancyLifecycle } from './vacancy.lifecycle.js';
import { VacancyRepository } from './vacancy.repository.js';
import { reasonsNotToChange, reasonsNotToPublish } from './vacancy.rules.js';

@Injectable()
export class VacancyService {
  constructor(
    private readonly work: Work,
    private readonly vacancies: VacancyRepository,
    private readonly journal: Journal,
  ) {}

  async create(call: Call, dto: NewVacancy): Promise<VacancyShown> {
    return this.work.run(call, async (tx) => {
      const { organizationId } = call.actor;
      if (!organizationId) throw Problem.missingPermission('vacancy:create');
      await this.vacancies.expectReferences(tx, organizationId, dto);
      const vacancy = newRow(Vacancy, {
        ...dto,
        ...unpublished,
        organizationId,
        establishmentId: dto.establishmentId ?? null,
      });
      return this.show(tx, await this.journal.create(tx, Vacancy, vacancy, 'vacancy'));
    });
  }

  async change(call: Call, id: string, dto: VacancyChange): Promise<VacancyShown> {
    return this.work.run(call, async (tx) => {
      const vacancy = await this.vacancies.lock(tx, id, 'vacancy:change');
      await this.vacancies.expectReferences(tx, vacancy.organizationId, dto);
      refuseFor(reasonsNotToChange(dto, { status: vacancy.status, taken: takenIn(vacancy) }));
      return this.show(tx, await this.journal.record(tx, vacancy, 'vacancy', 'change', given(dto)));
    });
  }

  async publish(call: Call, id: string): Promise<VacancyShown> {
    return this.work.run(call, async (tx) => {
      const vacancy = await this.vacancies.lock(tx, id, 'vacancy:publish');
      vacancyLifecycle.next(vacancy.status, 'publish');
      refuseFor(reasonsNotToPublish(await this.vacancies.factsForPublication(tx, vacancy)));
      const changes = { publishedOn: tx.today };
      return this.show(tx, await this.journal.move(tx, vacancy, vacancyLifecycle, 'publish', changes));
    });
  }

  async close(call: Call, id: string): Promise<VacancyShown> {
    return this.work.run(call, async (tx) => {
      const vacancy = await this.vacancies.lock(tx, id, 'vacancy:close');
      const closed = await this.journal.move(tx, vacancy, vacancyLifecycle, 'close', { closedOn: tx.today });
      // who was referred to it may have freed a position meanwhile
      return this.show(tx, await this.vacancies.get(tx, closed.id));
    });
  }

  async read(call: Call, id: string): Promise<VacancyShown> {
    return this.work.read(call, async (tx) => this.show(tx, await this.vacancies.get(tx, id)));
  }

  async list(call: Call, query: VacancyList): Promise<Page<VacancyShown>> {
    return this.work.read(call, async (tx) => {
      const { keys, rows, total } = await this.vacancies.list(tx, query);
      return pageOf(keys, rows, (row) => this.show(tx, row), total);
    });
  }

  private show(tx: Tx, vacancy: Vacancy): VacancyShown {
    const { organizationId, establishmentId, measure, line, title, description, municipalityNis } = vacancy;
    const { positions, positionsReserved, positionsFilled, publishedOn, closedOn } = vacancy;
    const path = `/vacancies/${vacancy.id}`;
    const own = organizationId === tx.call.actor.organizationId;
    const positionsOpen = positions - takenIn(vacancy);
    return {
      ...headOf(vacancy, path),
      ...stateOf(tx, vacancy, vacancyLifecycle, path, () => own),
      ...{ organizationId, establishmentId: establishmentId ?? undefined, measure, line, title, description },
      ...{ municipalityNis, positions, positionsOpen, positionsReserved, positionsFilled, filled: positionsOpen === 0 },
      ...{ publishedOn: publishedOn ?? undefined, closedOn: closedOn ?? undefined },
    };
  }
}

const unpublished = {
  positionsReserved: 0,
  positionsFilled: 0,
  status: vacancyLifecycle.definition.initial,
  publishedOn: null,
  closedOn: null,
};

function takenIn({ positionsReserved, positionsFilled }: Vacancy): number {
  return positionsReserved + positionsFilled;
}

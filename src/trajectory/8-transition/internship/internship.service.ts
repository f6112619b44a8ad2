import { Injectable } from '@nestjs/common';
import { headOf } from '../../../access/representation.js';
import { Journal } from '../../../journal/journal.js';
import { addDays } from '../../../platform/calendar/dates.js';
import { rangeOf } from '../../../platform/calendar/periods.js';
import type { Call } from '../../../platform/call.js';
import { newRow } from '../../../platform/database/row.js';
import { getRow } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Work } from '../../../platform/database/work.js';
import { href } from '../../../platform/http/links.js';
import { type Page, type PageQuery, pageOf } from '../../../platform/http/paging.js';
import { refuseFor } from '../../../platform/refusal.js';
import { earlierEnd } from '../../4-employment/employment.rules.js';
import { Transition } from '../transition.entity.js';
import { TransitionRepository } from '../transition.repository.js';
import type { InternshipConclusion, InternshipList, InternshipShown, NewInternship } from './internship.dto.js';
import { Internship } from './internship.entity.js';
import { InternshipRepository, type SeenInternship } from './internship.repository.js';
import { reasonsNotToArrange, reasonsNotToConclude } from './internship.rules.js';

@Injectable()
export class InternshipService {
  constructor(
    private readonly work: Work,
    private readonly transitions: TransitionRepository,
    private readonly internships: InternshipRepository,
    private readonly journal: Journal,
  ) {}

  async arrange(call: Call, transitionId: string, { hostId, ...period }: NewInternship): Promise<InternshipShown> {
    return this.work.run(call, async (tx) => {
      const transition = await this.transitions.lock(tx, transitionId);
      const facts = await this.internships.factsForArranging(tx, transition, hostId);
      refuseFor(reasonsNotToArrange(facts, period));
      const { trajectoryId, personId } = transition;
      const validity = { period: rangeOf(period), periodFrom: period.from, periodUntil: period.until };
      const about = { transitionId, trajectoryId, personId, hostId, ...validity };
      const row = newRow(Internship, { ...about, result: null });
      await this.journal.create(tx, Internship, row, 'internship');
      return show(await this.internships.get(tx, transitionId, row.id));
    });
  }

  /** How it ended; sooner than was agreed, where it did. */
  async conclude(call: Call, transitionId: string, id: string, dto: InternshipConclusion): Promise<InternshipShown> {
    return this.work.run(call, async (tx) => {
      const internship = await this.internships.lock(tx, transitionId, id);
      const { periodFrom, periodUntil, result } = internship;
      const guides = await this.internships.guides(tx, transitionId);
      refuseFor(reasonsNotToConclude({ guides, result, periodFrom, periodUntil }, dto.endedOn, tx.today));
      const until = earlierEnd(addDays(dto.endedOn, 1), periodUntil) ?? periodUntil;
      const period = { period: rangeOf({ from: periodFrom, until }), periodUntil: until };
      const changes = { ...period, result: dto.result };
      await this.journal.record(tx, internship, 'internship', 'conclude', changes);
      return show(await this.internships.get(tx, transitionId, id));
    });
  }

  async read(call: Call, transitionId: string, id: string): Promise<InternshipShown> {
    return this.work.read(call, async (tx) => show(await this.internships.get(tx, transitionId, id)));
  }

  /** A host sees its own without seeing the path: without any, there is nothing there for who does not see that either. */
  async ofTransition(call: Call, transitionId: string, query: PageQuery): Promise<Page<InternshipShown>> {
    return this.work.read(call, async (tx) => {
      const page = await this.pageOf(tx, { ...query, transitionId: [transitionId] });
      if (page.items.length === 0) await getRow(tx, Transition, transitionId);
      return page;
    });
  }

  async list(call: Call, query: InternshipList): Promise<Page<InternshipShown>> {
    return this.work.read(call, (tx) => this.pageOf(tx, query));
  }

  private async pageOf(tx: Tx, query: InternshipList): Promise<Page<InternshipShown>> {
    const { keys, rows, total } = await this.internships.list(tx, query);
    return pageOf(keys, rows, (row) => show(row), total);
  }
}

function show(internship: SeenInternship): InternshipShown {
  const { id, transitionId, personId, hostId, periodFrom, periodUntil, result } = internship;
  return {
    ...headOf(internship, `/transitions/${transitionId}/internships/${id}`),
    transitionId,
    person: { href: href(`/persons/${personId}`), id: personId, title: internship.personName ?? undefined },
    host: { href: href(`/organizations/${hostId}`), id: hostId, title: internship.hostName },
    from: periodFrom,
    until: periodUntil,
    result: result ?? undefined,
  };
}

import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../../platform/calendar/dates.js';
import { isEmpty, type Period } from '../../../platform/calendar/periods.js';
import type { Tx } from '../../../platform/database/tx.js';
import type { Figures } from '../../../regulation/law/figure.js';
import type { ScheduleBorders } from '../../../regulation/law/imw-schedule.js';
import { extensionWindowOn, type ImwWindows, imwWindows } from '../../../regulation/law/regimes/imw-windows.js';
import { ParameterRepository } from '../../../regulation/parameters/parameter.repository.js';
import type { Level } from '../../1-indication/indication.lifecycle.js';
import type { Entitlement } from '../entitlement.entity.js';
import { PackageRepository } from '../package/package.repository.js';
import { within } from '../package/package.rules.js';
import { PackageService } from '../package/package.service.js';
import { beginsAnewOn, type Schedule, scheduleThatBeginsWith, slicesOf } from './schedule.rules.js';

export interface Planned {
  schedule: Schedule;
  level: Level | null;
  /** the first day of a quarter */
  begins: LocalDate;
}

/** The slices of individual maatwerk: by quarter, inside the right, and no evaluation is due at their end. */
@Injectable()
export class ScheduleService {
  constructor(
    private readonly packages: PackageService,
    private readonly slices: PackageRepository,
    private readonly parameters: ParameterRepository,
  ) {}

  async open(tx: Tx, right: Entitlement, { schedule, level, begins }: Planned): Promise<void> {
    const borders = bordersOn(begins, await this.parameters.figures(tx));
    for (const { rate, ...period } of slicesOf(schedule, begins, borders)) {
      const slice = { origin: 'imwSchedule' as const, rate, level, period, termUntil: null };
      if (!isEmpty(within(period, right.validUntil))) await this.packages.succeed(tx, right, slice);
    }
  }

  /** Another contract at the employer begins: after a long gap it is another employment, and the schedule begins anew. */
  async goOn(tx: Tx, right: Entitlement, contracts: Period[]): Promise<void> {
    const startedOn = latestStart(contracts);
    const figures = await this.parameters.figures(tx);
    const gapQuarters = Number(figures.find('imwGapQuarters', startedOn)?.value ?? Number.POSITIVE_INFINITY);
    const begins = beginsAnewOn({ decidedOn: right.decidedOn, contracts, startedOn }, gapQuarters);
    const planned = await this.slices.ofRight(tx, right.id);
    const schedule = planned[0] && scheduleThatBeginsWith(planned[0].rate);
    if (begins === null || schedule === undefined || planned.some(({ validFrom }) => validFrom === begins)) return;
    await this.open(tx, right, { schedule, level: planned[0]?.level ?? null, begins });
  }

  /** When an extension or a change of a grant may be asked, by the reading that holds today. */
  async windowsOf(
    tx: Tx,
    { measure, validFrom: from, validUntil: until, revokedOn }: Entitlement,
  ): Promise<ImwWindows | undefined> {
    if (measure !== 'IMW' || until === null || revokedOn !== null) return undefined;
    return imwWindows({ from, until }, extensionWindowOn(tx.today, await this.parameters.figures(tx)));
  }
}

const latestStart = (contracts: Period[]): LocalDate =>
  contracts
    .map(({ from }) => from)
    .toSorted()
    .at(-1) ?? '';

/** The setting that is marked as local practice: where the columns of the start packages end. */
function bordersOn(day: LocalDate, figures: Figures): ScheduleBorders {
  return (figures.find('imwScheduleBorders', day)?.value ?? '5/4/11') as ScheduleBorders;
}

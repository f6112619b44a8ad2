import { Injectable } from '@nestjs/common';
import { addYears, type LocalDate } from '../../../platform/calendar/dates.js';
import { overlap, type Period, periodOf } from '../../../platform/calendar/periods.js';
import type { Call } from '../../../platform/call.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Work } from '../../../platform/database/work.js';
import { drawTimeline } from '../../../platform/drawing/timeline.js';
import { type Page, wholePage } from '../../../platform/http/paging.js';
import { type Language, say } from '../../../platform/text.js';
import type { PackageShown } from '../../2-entitlement/package/package.dto.js';
import type { Package } from '../../2-entitlement/package/package.entity.js';
import { PackageRepository } from '../../2-entitlement/package/package.repository.js';
import { showPackage } from '../../2-entitlement/package/package.service.js';
import type { Employment } from '../employment.entity.js';
import { EmploymentRepository } from '../employment.repository.js';
import type { SupportPeriod } from './support.dto.js';
import { levelTexts, supportTexts } from './support.texts.js';

/** beyond what is open-ended, a drawing shows so many years */
const yearsDrawn = 5;

/** The slices that support an employment, as a list and as a drawing. */
@Injectable()
export class SupportService {
  constructor(
    private readonly work: Work,
    private readonly employments: EmploymentRepository,
    private readonly packages: PackageRepository,
  ) {}

  async list(call: Call, id: string, asked: SupportPeriod): Promise<Page<PackageShown>> {
    return this.work.read(call, async (tx) => {
      const { slices } = await this.find(tx, id, asked);
      return wholePage(slices.map(showPackage));
    });
  }

  async draw(call: Call, id: string, asked: SupportPeriod): Promise<string> {
    return this.work.read(call, async (tx) => {
      const { employment, slices } = await this.find(tx, id, asked);
      const { language } = call;
      const period = drawnPeriod(employment, slices, asked);
      const bars = slices.map((slice) => ({
        ...periodOf(slice),
        label: labelOf(slice, language),
        weight: slice.rate / 75,
      }));
      return drawTimeline({
        ...period,
        title: say(supportTexts.title, language, period),
        bars,
        today: tx.today,
        language,
      });
    });
  }

  private async find(tx: Tx, id: string, { from = '0001-01-01', until }: SupportPeriod) {
    const employment = await this.employments.get(tx, id);
    const slices = await this.packages.ofRight(tx, employment.entitlementId);
    return { employment, slices: slices.filter((slice) => overlap(periodOf(slice), { from, until })) };
  }
}

function drawnPeriod(employment: Employment, slices: Package[], asked: SupportPeriod): Required<Period> {
  const from = asked.from ?? [employment.contractFrom, ...slices.map((slice) => slice.validFrom)].toSorted()[0] ?? '';
  const ends = [employment.contractUntil, ...slices.map((slice) => slice.validUntil)].filter((day) => day !== null);
  const until = asked.until ?? ends.toSorted().at(-1) ?? addYears(from, yearsDrawn);
  return { from, until: until > from ? until : nextYear(from) };
}

const nextYear = (day: LocalDate) => addYears(day, 1);

function labelOf({ rate, level }: Package, language: Language): string {
  if (level === null) return say(supportTexts.wage, language, { rate });
  const text = rate === 0 ? supportTexts.guidance : supportTexts.wageAndGuidance;
  return say(text, language, { rate, level: say(levelTexts[level], language) });
}

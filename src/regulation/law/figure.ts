import type { LocalDate } from '../../platform/calendar/dates.js';
import { covers, type Period } from '../../platform/calendar/periods.js';

/** How sure a figure is; `fictitious` is invented for demonstration and says so wherever it is shown. */
export const figureConfidences = ['verified', 'unverified', 'localPractice', 'fictitious'] as const;

export type FigureConfidence = (typeof figureConfidences)[number];

/** A rule is never invented. */
export type RuleConfidence = Exclude<FigureConfidence, 'fictitious'>;

/** Every dated figure that the law leaves to a table, under the unit in which it is written. */
export const figureUnits = {
  /** GGMMI: the minimum monthly income that the reference wage is capped by */
  guaranteedMinimumMonthlyIncome: 'EUR/month',
  /** the reference wage counts up to so many times that income (D22 art. 17) */
  referenceWageCap: 'times',
  cmwFixedGuidancePremium: 'EUR/head/quarter',
  cmwVariableGuidancePremiumLow: 'EUR/FTE/quarter',
  cmwVariableGuidancePremiumMedium: 'EUR/FTE/quarter',
  cmwVariableGuidancePremiumHigh: 'EUR/FTE/quarter',
  /** fixed guidance is paid for so many heads per FTE of the contingent */
  contingentHeads: 'heads/FTE',
  organizationSupport: 'EUR/FTE/quarter',
  organizationSupportSupplement: 'EUR/FTE/quarter',
  /** the supplement is paid for the first so many FTE of a label */
  organizationSupportSupplementFte: 'FTE',
  labelMinimumFte: 'FTE',
  /** of the payroll: PmAH and PSP */
  labelTargetGroupShare: 'percent',
  imwFixedGuidancePremiumFirst: 'EUR/quarter',
  imwFixedGuidancePremiumLater: 'EUR/quarter',
  /** for how many quarters the first amount is paid */
  imwFixedGuidanceFirstQuarters: 'quarters',
  imwVariableGuidancePremiumLow: 'EUR/FTE/quarter',
  imwVariableGuidancePremiumMedium: 'EUR/FTE/quarter',
  imwVariableGuidancePremiumHigh: 'EUR/FTE/quarter',
  /** worked and equated days of a full-time quarter: the divisor of the performed fraction */
  imwFullTimeDays: 'days/quarter',
  /** a gap between two contracts at one employer of fewer quarters counts as one employment (D22 art. 12 par. 3) */
  imwGapQuarters: 'quarters',
  /** where the columns of the IMW start packages end: sources disagree */
  imwScheduleBorders: 'choice: 5/4/11, 5/3/12',
  /** from when an extension may be asked: sources disagree */
  imwExtensionWindow: 'choice: fifthYear, penultimateYear',
} as const;

export type FigureName = keyof typeof figureUnits;

export const figureNames = Object.keys(figureUnits) as FigureName[];

/** One dated row: what a figure is, in a half-open period. */
export interface Figure extends Period {
  name: FigureName;
  /** exact decimal, or one of the choices of its unit */
  value: string;
  source: string;
  confidence: FigureConfidence;
  /** the row and the version of it that was used; absent in a draft that is not loaded yet */
  id?: string;
  version?: number;
}

/** The figures of one moment of knowing; what is not there is missing, never invented. */
export class Figures {
  constructor(readonly rows: readonly Figure[]) {}

  find(name: FigureName, day: LocalDate): Figure | undefined {
    return this.rows.find((row) => row.name === name && covers(row, day));
  }

  /** Those of the names that are there on that day. */
  findAll(names: readonly FigureName[], day: LocalDate): Figure[] {
    return names.flatMap((name) => this.find(name, day) ?? []);
  }

  /** The days after the first of a period on which one of them begins or ends, in order. */
  changes(names: readonly FigureName[], { from, until }: { from: LocalDate; until: LocalDate }): LocalDate[] {
    const days = this.rows
      .filter(({ name }) => names.includes(name))
      .flatMap((row) => [row.from, row.until ?? until])
      .filter((day) => from < day && day < until);
    return [...new Set(days)].toSorted();
  }
}

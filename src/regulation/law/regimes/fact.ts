import type { LocalDate } from '../../../platform/calendar/dates.js';
import type { Period } from '../../../platform/calendar/periods.js';
import type { Text } from '../../../platform/text.js';
import type { RuleConfidence } from '../figure.js';
import type { OpenQuestionCode } from '../open-questions.js';

/** CMW: collectief maatwerk; IMW: individueel maatwerk; LDE: lokale diensteneconomie, for files decided before its repeal. */
export const regimes = ['CMW', 'IMW', 'LDE'] as const;

export type Regime = (typeof regimes)[number];

/** What is said of a regime, with the shape of its answer. Terms are in the unit of their name. */
export interface Topics {
  inForce: true;
  targetGroups: readonly string[];
  /** percent of the capped reference wage */
  rates: readonly number[];
  /** with which support begins, before any evaluation */
  startRates: readonly number[];
  levels: readonly string[];
  /** IMW, by start package: percent, quarter columns apart */
  schedules: Readonly<Record<string, readonly number[]>>;
  /** per target group or aid category; absent for those that know no end */
  longestSupportYears: Readonly<Record<string, number>>;
  /** percent, per target group or aid category */
  highestRate: Readonly<Record<string, number>>;
  unusedRightYears: number;
  sliceYears: number;
  sliceOrigins: Readonly<Record<string, { rate?: number; level?: string }>>;
  rightBegins: 'decision' | 'quarterOfDecision';
  evaluationYears: number;
  evaluationRequest: { afterYears: number; countedFrom: LocalDate; changeAfterWeeks: number };
  court: { count: number; unit: 'months' | 'days'; afterWorkingDays: number };
  reconsiderationSuspends: boolean;
  /** after all claims have lapsed */
  retentionYears: number;
  claimYears: number;
  plan: 'developmentPlan' | 'supportPlan';
  transitionMonths: Readonly<Record<string, number>>;
  reEmployment: true;
  departments: true;
  extension: { askedMonthsBefore: number; answeredWithinMonths: number; longestMonths: number };
  /** of the label or the firm */
  minimumFte: number;
  /** percent of the payroll */
  targetGroupShare: number;
}

export type Topic = keyof Topics;

/** One thing that applied in one regime in one period, as it was read. Before `from` nothing was read, or nothing applied. */
export interface LawFact<T extends Topic = Topic> extends Period {
  regime: Regime;
  topic: T;
  value: Topics[T];
  text: Text;
  /** articles, or the page that it was read on */
  source: string;
  confidence: RuleConfidence;
  openQuestions?: readonly OpenQuestionCode[];
}

/** The day on which D22 came into force, changed D13 and repealed LDE: the evening before gets other answers. */
export const faultLine: LocalDate = '2023-07-01';

/** From when D13 applies: its note says 1 April 2019, the sector begins here. */
export const maatwerkSince: LocalDate = '2019-01-01';

export function fact<T extends Topic>(regime: Regime, topic: T, rest: Omit<LawFact<T>, 'regime' | 'topic'>): LawFact {
  return { regime, topic, ...rest } as LawFact;
}

import type { Quarter } from '../../platform/calendar/dates.js';
import type { Period } from '../../platform/calendar/periods.js';

/** The row that a fact was read from. */
export interface RowReference {
  type: string;
  id: string;
  version: number;
}

/** A slice of support as the premium needs it: CMW from its packages, IMW from its schedule. */
export interface SupportSlice extends Period {
  /** percent of the capped reference wage */
  rate: number;
  /** of guidance; absent where only a wage premium is due (IMW) */
  level?: 'low' | 'medium' | 'high';
  row?: RowReference;
}

/** What a firm declared of the quarter. */
export interface DeclaredQuarter {
  /** integer cents, for the whole quarter */
  grossCents: number;
  contributionsCents: number;
  reductionsCents: number;
  otherAidCents: number;
  /** worked and equated days, exact decimal */
  days: string;
  row?: RowReference;
}

/** Everything that the premium of one employment for one quarter rests on. */
export interface EmploymentQuarter {
  measure: 'CMW' | 'IMW';
  quarter: Quarter;
  /** the supported period of the employment, not cut to the quarter */
  supported: Period;
  /** of full time, exact decimal */
  contractualFraction: string;
  slices: SupportSlice[];
  /** absent where nothing was declared: lines that need it are missing */
  declaration?: DeclaredQuarter;
  /** IMW: which quarter of the support this is, from 1 on, gaps under the limit counted as one employment */
  supportQuarter?: number;
  employment?: RowReference;
}

/** Everything that the organization support of one label for one quarter rests on. */
export interface LabelQuarter {
  quarter: Quarter;
  /** FTE of the quarter: contractual fractions over all its days, exact decimal */
  fte: string;
  /** of the quarter and the three before it, oldest first; fewer where the label is younger */
  fteOfYear: string[];
  /** heads with support in the quarter */
  heads: number;
  /** FTE granted, exact decimal */
  contingentFte: string;
  /** PmAH and PSP in percent of the payroll, exact decimal; absent where the firm's payroll is not known */
  targetGroupShare?: string;
  label?: RowReference;
}

import type { EmploymentQuarter } from './facts.js';
import type { Figures } from './figure.js';
import { quarterStretch, shared } from './formula/spans.js';
import { guidancePremiumOf } from './guidance-premium.js';
import type { Line } from './line.js';
import { otherAidOf, wagePremiumOf } from './wage-premium.js';

/** What one employment earns its firm in one quarter, line by line; nothing where it was not supported on a day of it. */
export function premiumOf(facts: EmploymentQuarter, figures: Figures): Line[] {
  const part = shared(quarterStretch(facts.quarter), facts.supported);
  if (!part) return [];
  const wageLines = wagePremiumOf(facts, part, figures);
  return [...wageLines, ...otherAidOf(facts, part, wageLines), ...guidancePremiumOf(facts, part, figures)];
}

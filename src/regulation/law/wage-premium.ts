import type { DeclaredQuarter, EmploymentQuarter } from './facts.js';
import type { Figure, FigureName, Figures } from './figure.js';
import { figureTerm, input, lineOf, missingOf } from './formula/explained.js';
import { monthsIn, type Span, type Stretch, spansOf } from './formula/spans.js';
import { absent, decimal, euro, least, negative, percent, product, quotient, sum, type Term } from './formula/term.js';
import type { Line, LineInput } from './line.js';
import { cmwRules, imwRules } from './rulebook/premium-rules.js';

const capNames: FigureName[] = ['referenceWageCap', 'guaranteedMinimumMonthlyIncome'];

/** D13 art. 12, D22 arts 16, 17: rate x min(monthly reference wage; cap x GGMMI x contractual fraction), per month. */
export function wagePremiumOf(facts: EmploymentQuarter, part: Stretch, figures: Figures): Line[] {
  const wage = monthlyWage(facts, part);
  return spansOf(part, facts.slices, { figures, names: () => capNames })
    .filter(({ slice }) => slice.rate !== 0)
    .map((span) => wageLine(facts, span, wage));
}

function wageLine(facts: EmploymentQuarter, span: Span, wage: Term): Line {
  const fraction = decimal(facts.contractualFraction);
  const cap = product(...capNames.map((name) => figureTerm(span.figures, name)), fraction);
  const missingFigures = missingOf(capNames, span.figures);
  return lineOf('wagePremium', span, {
    rule: rulesOf(facts).wagePremium,
    formula: product(percent(span.slice.rate), least(wage, cap), monthsIn(span)),
    inputs: inputsOf(facts, span),
    figures: span.figures,
    missing: facts.declaration ? missingFigures : ['declaration', ...missingFigures],
  });
}

/** The reference wage of the quarter, spread over the supported part of it. */
function monthlyWage({ declaration }: EmploymentQuarter, part: Stretch): Term {
  if (!declaration) return absent('declaration');
  return quotient(euro(referenceWageCents(declaration)), monthsIn(part));
}

/** D22 art. 17: gross wage + contributions of the employer - reductions of them; never a claim on the firm. */
function referenceWageCents({ grossCents, contributionsCents, reductionsCents }: DeclaredQuarter): number {
  return Math.max(0, grossCents + contributionsCents - reductionsCents);
}

/** D13 art. 14, D22 art. 18: one deduction per quarter, never more than the premium that it is deducted from. */
export function otherAidOf(facts: EmploymentQuarter, part: Stretch, wageLines: Line[]): Line[] {
  const { declaration } = facts;
  if (!declaration || declaration.otherAidCents === 0 || wageLines.length === 0) return [];
  const known = wageLines.flatMap(({ amountCents }) => amountCents ?? []).reduce((one, other) => one + other, 0);
  // what is missing can only add to the premium: an aid that what is known covers is certain
  const missing = declaration.otherAidCents > known ? [...new Set(wageLines.flatMap((line) => line.missing))] : [];
  const isSure = wageLines.every(({ certainty }) => certainty === 'complete');
  const premium = missing.length > 0 ? sum(euro(known), absent('wagePremium')) : euro(known);
  return [
    lineOf('otherAid', part, {
      rule: { ...rulesOf(facts).otherAid, confidence: isSure ? 'verified' : 'unverified' },
      formula: negative(least(euro(declaration.otherAidCents), premium)),
      inputs: [input('otherAid', [euro(declaration.otherAidCents).text, 'EUR/quarter'], declaration.row)],
      figures: figuresOf(wageLines),
      missing,
    }),
  ];
}

const figuresOf = (lines: Line[]): Figure[] => [...new Set(lines.flatMap(({ figures }) => figures))];

function inputsOf({ declaration, contractualFraction, employment }: EmploymentQuarter, { slice }: Span): LineInput[] {
  const declared = declaration && [
    input('gross', [euro(declaration.grossCents).text, 'EUR/quarter'], declaration.row),
    input('contributions', [euro(declaration.contributionsCents).text, 'EUR/quarter'], declaration.row),
    input('reductions', [euro(declaration.reductionsCents).text, 'EUR/quarter'], declaration.row),
  ];
  return [
    input('rate', [String(slice.rate), 'percent'], slice.row),
    ...(declared ?? []),
    input('contractualFraction', [contractualFraction, 'of full time'], employment),
  ];
}

const rulesOf = ({ measure }: EmploymentQuarter) => (measure === 'CMW' ? cmwRules : imwRules);

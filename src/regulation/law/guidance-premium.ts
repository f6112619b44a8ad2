import { firstDayOfQuarter } from '../../platform/calendar/dates.js';
import type { EmploymentQuarter, SupportSlice } from './facts.js';
import type { FigureName, Figures } from './figure.js';
import { figureTerm, input, lineOf, missingOf } from './formula/explained.js';
import { daysOf, quarterStretch, type Span, type Stretch, shared, spansOf } from './formula/spans.js';
import { absent, decimal, least, product, quotient, rounded, share, type Term } from './formula/term.js';
import type { Line, LineInput } from './line.js';
import { cmwRules, imwRules } from './rulebook/premium-rules.js';

type Level = NonNullable<SupportSlice['level']>;

const amountOf: Record<EmploymentQuarter['measure'], Record<Level, FigureName>> = {
  CMW: {
    low: 'cmwVariableGuidancePremiumLow',
    medium: 'cmwVariableGuidancePremiumMedium',
    high: 'cmwVariableGuidancePremiumHigh',
  },
  IMW: {
    low: 'imwVariableGuidancePremiumLow',
    medium: 'imwVariableGuidancePremiumMedium',
    high: 'imwVariableGuidancePremiumHigh',
  },
};

/** D13 art. 16, D22 art. 19: a fixed part per quarter and a variable one by level, while guidance is granted. */
export function guidancePremiumOf(facts: EmploymentQuarter, part: Stretch, figures: Figures): Line[] {
  const guided = facts.slices.filter((slice) => slice.level !== undefined && shared(part, slice));
  if (guided.length === 0) return [];
  const fixed = facts.measure === 'CMW' ? fixedOfCmw(facts, part, figures) : fixedOfImw(facts, part, figures);
  const names = ({ level }: SupportSlice) => namesOf(facts, level);
  return [fixed, ...spansOf(part, guided, { figures, names }).map((span) => variableLine(facts, part, span))];
}

/** Per head and quarter, whatever the fraction. */
function fixedOfCmw({ quarter, employment }: EmploymentQuarter, part: Stretch, figures: Figures): Line {
  const names: FigureName[] = ['cmwFixedGuidancePremium'];
  const found = figures.findAll(names, firstDayOfQuarter(quarter));
  return lineOf('fixedGuidancePremium', part, {
    rule: cmwRules.fixedGuidancePremium,
    formula: figureTerm(found, 'cmwFixedGuidancePremium'),
    inputs: [input('heads', ['1', 'head'], employment)],
    figures: found,
    missing: missingOf(names, found),
  });
}

/** More in the first quarters of the support than in those that follow. Throws where the facts do not say which it is. */
function fixedOfImw({ quarter, employment, supportQuarter }: EmploymentQuarter, part: Stretch, figures: Figures): Line {
  if (supportQuarter === undefined) throw new RangeError('the quarter of the support is not given');
  const day = firstDayOfQuarter(quarter);
  const first = figures.find('imwFixedGuidanceFirstQuarters', day);
  const isFirst = first !== undefined && supportQuarter <= Number(first.value);
  const amount: FigureName = isFirst ? 'imwFixedGuidancePremiumFirst' : 'imwFixedGuidancePremiumLater';
  const names: FigureName[] = first ? ['imwFixedGuidanceFirstQuarters', amount] : ['imwFixedGuidanceFirstQuarters'];
  const found = figures.findAll(names, day);
  return lineOf('fixedGuidancePremium', part, {
    rule: imwRules.fixedGuidancePremium,
    formula: first ? figureTerm(found, amount) : absent('imwFixedGuidanceFirstQuarters'),
    inputs: [input('supportQuarter', [String(supportQuarter), 'quarter of support'], employment)],
    figures: found,
    missing: missingOf(names, found),
  });
}

function namesOf({ measure }: EmploymentQuarter, level: Level | undefined): FigureName[] {
  const amount = level ? [amountOf[measure][level]] : [];
  return measure === 'CMW' ? amount : [...amount, 'imwFullTimeDays'];
}

function variableLine(facts: EmploymentQuarter, part: Stretch, span: Span): Line {
  const names = namesOf(facts, span.slice.level);
  const isDeclared = facts.measure === 'CMW' || facts.declaration !== undefined;
  const missing = missingOf(names, span.figures);
  const amounts = names.filter((name) => name !== 'imwFullTimeDays').map((name) => figureTerm(span.figures, name));
  return lineOf('variableGuidancePremium', span, {
    rule: (facts.measure === 'CMW' ? cmwRules : imwRules).variableGuidancePremium,
    formula: product(...amounts, ...performance(facts, part, span)),
    inputs: inputsOf(facts, span),
    figures: span.figures,
    missing: isDeclared ? missing : ['declaration', ...missing],
  });
}

/** CMW: the contract counts, by days of the quarter. IMW: what was worked, by days of the supported part. */
function performance(facts: EmploymentQuarter, part: Stretch, span: Span): Term[] {
  if (facts.measure === 'CMW') {
    return [decimal(facts.contractualFraction), ...partOf(span, quarterStretch(facts.quarter))];
  }
  const days = facts.declaration ? decimal(facts.declaration.days) : absent('declaration');
  const performed = rounded(quotient(days, figureTerm(span.figures, 'imwFullTimeDays')), 2);
  return [least(decimal('1'), performed), ...partOf(span, part)];
}

/** Nothing where it is all of it. */
function partOf(span: Stretch, whole: Stretch): Term[] {
  return span.from === whole.from && span.until === whole.until ? [] : [share(daysOf(span), daysOf(whole))];
}

function inputsOf(
  { measure, declaration, contractualFraction, employment }: EmploymentQuarter,
  span: Span,
): LineInput[] {
  const level = input('level', [span.slice.level ?? '', 'level'], span.slice.row);
  if (measure === 'CMW')
    return [level, input('contractualFraction', [contractualFraction, 'of full time'], employment)];
  return declaration ? [level, input('days', [declaration.days, 'days/quarter'], declaration.row)] : [level];
}

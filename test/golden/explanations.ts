import { deepStrictEqual, strictEqual, throws } from 'node:assert';
import type { EmploymentQuarter } from '../../src/regulation/law/facts.js';
import type { Line, LineKind } from '../../src/regulation/law/line.js';
import type { Check } from './amounts.js';
import type { Law } from './law.js';
import { employmentQuarter, figuresOf, type LabelCase, labelQuarter, type PremiumCase } from './reading.js';

const facts: Record<'CMW' | 'IMW', EmploymentQuarter> = {
  CMW: employmentQuarter(aQuarter('CMW')),
  IMW: employmentQuarter(aQuarter('IMW')),
};

function aQuarter(measure: 'CMW' | 'IMW'): PremiumCase {
  return {
    ...{ case: '', kinds: [], figures: [], certainty: '', lines: [] },
    measure,
    quarter: '2024Q3',
    supported: { from: '2023-07-01' },
    supportQuarter: '5',
    fraction: '0.5',
    slices: [{ rate: '60', level: 'high', from: '2023-07-01' }],
    declared: { gross: '7000.00', contributions: '600.00', reductions: '250.00', otherAid: '120.00', days: '35' },
  };
}

const lineOf = (lines: Line[], kind: LineKind): Line => {
  const found = lines.find((line) => line.kind === kind);
  if (!found) throw new Error(`no line ${kind}`);
  return found;
};

const inputs = ({ inputs: found }: Line) =>
  found.map(({ name, value, unit, row }) => `${name} ${value} ${unit} ${row?.id}`);
const names = ({ figures }: Line) => figures.map(({ name, value, from }) => `${name} ${value} ${from}`);

function explain(law: Law, measure: 'CMW' | 'IMW'): Line[] {
  return law.premiumOf(facts[measure], figuresOf(law, ['known', 'invented']));
}

const wageInputs = [
  'rate 60 percent package-0',
  'gross 7000.00 EUR/quarter declaration-0',
  'contributions 600.00 EUR/quarter declaration-0',
  'reductions 250.00 EUR/quarter declaration-0',
  'contractualFraction 0.5 of full time employment-0',
];

const expected: [measure: 'CMW' | 'IMW', kind: LineKind, inputs: string[], figures: string[], articles: string[]][] = [
  [
    'CMW',
    'wagePremium',
    wageInputs,
    ['referenceWageCap 2 2019-01-01', 'guaranteedMinimumMonthlyIncome 2070.48 2024-05-01'],
    ['D13 art. 12'],
  ],
  [
    'IMW',
    'wagePremium',
    wageInputs,
    ['referenceWageCap 2 2019-01-01', 'guaranteedMinimumMonthlyIncome 2070.48 2024-05-01'],
    ['D22 art. 16', 'D22 art. 17'],
  ],
  [
    'CMW',
    'otherAid',
    ['otherAid 120.00 EUR/quarter declaration-0'],
    ['referenceWageCap 2 2019-01-01', 'guaranteedMinimumMonthlyIncome 2070.48 2024-05-01'],
    ['D13 art. 14'],
  ],
  [
    'IMW',
    'otherAid',
    ['otherAid 120.00 EUR/quarter declaration-0'],
    ['referenceWageCap 2 2019-01-01', 'guaranteedMinimumMonthlyIncome 2070.48 2024-05-01'],
    ['D22 art. 18'],
  ],
  [
    'CMW',
    'fixedGuidancePremium',
    ['heads 1 head employment-0'],
    ['cmwFixedGuidancePremium 310.00 2019-01-01'],
    ['D13 art. 16'],
  ],
  [
    'IMW',
    'fixedGuidancePremium',
    ['supportQuarter 5 quarter of support employment-0'],
    ['imwFixedGuidanceFirstQuarters 5 2023-07-01', 'imwFixedGuidancePremiumFirst 1200 2023-07-01'],
    ['D22 art. 19'],
  ],
  [
    'CMW',
    'variableGuidancePremium',
    ['level high level package-0', 'contractualFraction 0.5 of full time employment-0'],
    ['cmwVariableGuidancePremiumHigh 870.00 2019-01-01'],
    ['D13 art. 16'],
  ],
  [
    'IMW',
    'variableGuidancePremium',
    ['level high level package-0', 'days 35 days/quarter declaration-0'],
    ['imwVariableGuidancePremiumHigh 1280 2023-07-01', 'imwFullTimeDays 65 2023-07-01'],
    ['D22 art. 19'],
  ],
];

const label: LabelCase = {
  ...{ case: '', figures: [], certainty: '', heads: '70', contingentFte: '65', targetGroupShare: '80' },
  ...{ quarter: '2024Q2', fte: '60.0000', fteOfYear: ['60', '60', '60', '60'] },
};

/** That a line names what it rests on, with its rows, figures and articles. */
export function explanationChecks(): Check[] {
  return [
    ...expected.map(([measure, kind, ...reasons]) => ({
      name: `explanation: ${measure} ${kind}`,
      run: (law: Law) => {
        const line = lineOf(explain(law, measure), kind);
        deepStrictEqual([inputs(line), names(line), line.articles], reasons);
      },
    })),
    { name: 'explanation: without a declaration', run: withoutDeclaration },
    { name: 'explanation: of a label', run: ofALabel },
    { name: 'explanation: open questions are those of the rule, and are asked somewhere', run: openQuestionsAreAsked },
    { name: 'explanation: without the quarter of support nothing is guessed', run: nothingIsGuessed },
  ];
}

function withoutDeclaration(law: Law): void {
  const lines = law.premiumOf({ ...facts.IMW, declaration: undefined }, figuresOf(law, ['known']));
  deepStrictEqual(inputs(lineOf(lines, 'wagePremium')), [wageInputs[0], wageInputs[4]]);
  deepStrictEqual(inputs(lineOf(lines, 'variableGuidancePremium')), ['level high level package-0']);
  deepStrictEqual(
    lines.map(({ kind }) => kind),
    ['wagePremium', 'fixedGuidancePremium', 'variableGuidancePremium'],
  );
}

function ofALabel(law: Law): void {
  const figures = figuresOf(law, ['known', 'invented']);
  const [support, supplement] = law.supportOfLabel(labelQuarter(label), figures);
  deepStrictEqual(
    [support, supplement].map((line) => line && [inputs(line), names(line), line.articles]),
    [
      [['fte 60.0000 FTE label-0'], ['organizationSupport 420.00 2019-01-01'], ['D13 art. 19']],
      [
        ['fte 60.0000 FTE label-0'],
        ['organizationSupportSupplement 130.00 2019-01-01', 'organizationSupportSupplementFte 100 2019-01-01'],
        ['D13 art. 19'],
      ],
    ],
  );
  const heads = law.headsPaid(labelQuarter(label), figures);
  deepStrictEqual([heads.articles, heads.openQuestions, heads.heads], [['D13 art. 16'], ['headsBeyondContingent'], 70]);
  const conditions = law.labelConditions(labelQuarter(label), figures);
  deepStrictEqual(
    conditions.map(({ articles, figures: found }) => [articles, found.map(({ name }) => name)]),
    [
      [['D13 art. 4'], ['labelMinimumFte']],
      [['D13 art. 4', 'D22 art. 64'], ['labelTargetGroupShare']],
      [['D13 art. 4'], []],
    ],
  );
}

function openQuestionsAreAsked(law: Law): void {
  for (const line of explain(law, 'CMW')) {
    const rule = law.cmwRules[line.kind as keyof typeof law.cmwRules];
    deepStrictEqual(line.openQuestions, rule.openQuestions);
  }
  const rules = [law.cmwRules, law.imwRules, law.labelRules].flatMap((some) => Object.values(some));
  const codes = rules.flatMap(({ openQuestions }): readonly string[] => openQuestions);
  deepStrictEqual(
    codes.filter((code) => !(code in law.openQuestions)),
    [],
  );
  const points = Object.values(law.openQuestions).flatMap(({ point }) => point ?? []);
  deepStrictEqual([...new Set(points)].sort(), [1, 2, 3, 4, 5, 6, 7, 8]);
}

function nothingIsGuessed(law: Law): void {
  const figures = figuresOf(law, ['known']);
  throws(() => law.premiumOf({ ...facts.IMW, supportQuarter: undefined }, figures), RangeError);
  strictEqual(law.premiumOf({ ...facts.CMW, supportQuarter: undefined }, figures).length, 4);
}

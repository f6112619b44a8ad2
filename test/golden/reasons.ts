import type { EmploymentQuarter, LabelQuarter } from '../../src/regulation/law/facts.js';
import type { Figure } from '../../src/regulation/law/figure.js';
import { figuresOf, periodIn, readGolden } from './cases.js';
import { differs, type Law } from './compare.js';

interface Reasons {
  /** measure or label, and line or condition */
  of: string;
  inputs: string[];
  figures: string[];
  articles: string[];
}

interface Choices {
  rates: { measure: 'CMW' | 'IMW'; lawful: number[]; unlawful: number[] }[];
  grants: { aidCategory: 'disabledWorker' | 'severelyDisadvantaged'; years: number }[];
  asked: { what: 'extension' | 'change'; grant: string; reading: string; on: string; may: boolean }[];
}

export const reasonsOfLines: Reasons[] = readGolden('reasons');
const choices: Choices = readGolden('choices');

const row = (type: string) => ({ type, id: `${type}-0`, version: 1 });

export const aQuarter = (measure: 'CMW' | 'IMW'): EmploymentQuarter => ({
  measure,
  quarter: { year: 2024, quarter: 3 },
  supported: { from: '2023-07-01' },
  supportQuarter: 5,
  contractualFraction: '0.5',
  slices: [{ rate: 60, level: 'high', from: '2023-07-01', row: row('package') }],
  declaration: {
    ...{ grossCents: 700_000, contributionsCents: 60_000, reductionsCents: 25_000, otherAidCents: 12_000 },
    ...{ days: '35', row: row('declaration') },
  },
  employment: row('employment'),
});

export const aLabel: LabelQuarter = {
  quarter: { year: 2024, quarter: 2 },
  ...{ fte: '60.0000', fteOfYear: ['60', '60', '60', '60'], heads: 70, contingentFte: '65', targetGroupShare: '80' },
  label: row('label'),
};

/** What lines and conditions say that they rest on, other than a person wrote down. */
export function differencesOfReasons(law: Law): string[] {
  const found = reasonsIn(law);
  return [
    ...reasonsOfLines.flatMap(({ of, ...expected }) => differs(`reasons of ${of}`, expected, found[of])),
    ...differs('lines with reasons', reasonsOfLines.map(({ of }) => of).sort(), Object.keys(found).sort()),
  ];
}

function reasonsIn(law: Law): Record<string, Omit<Reasons, 'of'>> {
  const figures = new law.figure.Figures(figuresOf('demonstration'));
  const ofEmployments = (['CMW', 'IMW'] as const).flatMap((measure) =>
    law.premium.premiumOf(aQuarter(measure), figures).map((line) => ({ ...line, of: measure })),
  );
  const ofLabel = law.support.supportOfLabel(aLabel, figures).map((line) => ({ ...line, of: 'label' }));
  const lines = [...ofEmployments, ...ofLabel].map(({ of, kind, inputs, figures: used, articles }) => {
    const texts = inputs.map(({ name, value, unit, row: read }) => `${name} ${value} ${unit} ${read?.id}`);
    return [`${of} ${kind}`, { inputs: texts, figures: used.map(named), articles }] as const;
  });
  const conditions = law.conditions.labelConditions(aLabel, figures).map(({ condition, figures: used, ...rest }) => {
    const inputs = [`${rest.value} of ${rest.bound} ${rest.unit}`];
    return [`label ${condition}`, { inputs, figures: used.map(named), articles: rest.articles }] as const;
  });
  return Object.fromEntries([...lines, ...conditions]);
}

const named = ({ name, value, from }: Figure): string => `${name} ${value} ${from}`;

/** Rates and years that a decision may choose, and when a request may. */
export function differencesOfChoices(law: Law): string[] {
  return [
    ...choices.rates.flatMap(({ measure, lawful, unlawful }) => {
      const accepted = [...lawful, ...unlawful].filter((rate) => law.terms.isRate(measure, rate));
      return differs(`rates of ${measure}`, lawful, accepted);
    }),
    ...choices.grants.flatMap(({ aidCategory, years }) =>
      differs(`years of ${aidCategory}`, years, law.terms.longestGrantYears(aidCategory)),
    ),
    ...choices.asked.flatMap(({ what, grant, reading, on, may }) => {
      const { from, until = '' } = periodIn(grant);
      const figures = new law.figure.Figures([readingOf(reading)]);
      return differs(`${what} on ${on}`, may, law.windows.mayBeAsked(what, { from, until }, { on, figures }));
    }),
  ];
}

const readingOf = (value: string): Figure => ({
  ...{ name: 'imwExtensionWindow', value, from: '2023-07-01', source: 'golden', confidence: 'localPractice' },
});

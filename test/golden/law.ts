/** What the golden cases ask, by module: of the product itself, or of a mutant of it. */
export const lawModules = [
  'exact',
  'figure',
  'fte',
  'imw-schedule',
  'label/heads-paid',
  'label/label-conditions',
  'open-questions',
  'organization-support',
  'premium',
  'regimes/regimes',
  'regimes/terms',
  'rulebook/label-rules',
  'rulebook/premium-rules',
  'total',
] as const;

const place = '../../src/regulation/law';

export type Law = typeof import('../../src/regulation/law/exact.js') &
  typeof import('../../src/regulation/law/figure.js') &
  typeof import('../../src/regulation/law/fte.js') &
  typeof import('../../src/regulation/law/imw-schedule.js') &
  typeof import('../../src/regulation/law/label/heads-paid.js') &
  typeof import('../../src/regulation/law/label/label-conditions.js') &
  typeof import('../../src/regulation/law/open-questions.js') &
  typeof import('../../src/regulation/law/organization-support.js') &
  typeof import('../../src/regulation/law/premium.js') &
  typeof import('../../src/regulation/law/regimes/regimes.js') &
  typeof import('../../src/regulation/law/regimes/terms.js') &
  typeof import('../../src/regulation/law/rulebook/label-rules.js') &
  typeof import('../../src/regulation/law/rulebook/premium-rules.js') &
  typeof import('../../src/regulation/law/total.js');

export async function loadLaw(): Promise<Law> {
  const law = {};
  // one after the other: Jest links modules that are imported at once out of order
  for (const name of lawModules) Object.assign(law, await import(`${place}/${name}.js`));
  return law as Law;
}

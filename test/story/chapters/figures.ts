import { act, type Chapter, get, post } from '../step.js';

const source = '"fictitious, for demonstration"';
const invented = [
  ['cmwFixedGuidancePremium', '310.00'],
  ['cmwVariableGuidancePremiumLow', '290.00'],
  ['cmwVariableGuidancePremiumMedium', '580.00'],
  ['cmwVariableGuidancePremiumHigh', '870.00'],
  ['organizationSupport', '420.00'],
  ['organizationSupportSupplement', '130.00'],
];
const csv = [
  'name,value,unit,validFrom,validUntil,source,confidence',
  ...invented.map(([name, value]) => `${name},${value},${unitOf(name ?? '')},2019-01-01,,${source},fictitious`),
].join('\n');

/** As whoever fills in the table would write it. */
function unitOf(name: string): string {
  return name === 'cmwFixedGuidancePremium' ? 'EUR/head/quarter' : 'EUR/FTE/quarter';
}

const aCmwFigure = '/parameters?name=cmwFixedGuidancePremium&asOf=2026-12-31';

/** No source that was read gives these amounts: whoever shows the product loads invented ones, and they say that they are. */
export const figures: Chapter = {
  title: 'What the law leaves to figures: some are missing; invented ones are loaded by one, reviewed by another',
  steps: [
    {
      who: 'griet',
      does: 'asks which figures are missing: what no source names is not invented',
      ask: () => get('/parameters/missing?asOf=2026-12-31'),
      status: 200,
      holds: { items: invented.map(([name = '']) => ({ name, unit: unitOf(name) })) },
    },
    {
      who: 'adam',
      does: 'loads a file of amounts that are invented, and marked so',
      ask: () => post('/parameterFiles', { title: 'Verzonnen bedragen, om te tonen', csv }),
      status: 201,
      holds: { status: 'draft', rows: invented.map(() => ({ confidence: 'fictitious' })) },
      keep: 'figures',
    },
    {
      who: 'adam',
      does: 'cannot review what he loaded',
      ask: (kept) => act(kept.of('figures'), 'review'),
      status: 409,
      holds: { refusals: [{ code: 'reviewerLoadedIt' }] },
    },
    {
      who: 'astrid',
      does: 'sees what it would change: every row is new, none replaces another',
      ask: (kept) => get(`${kept.of('figures').self}/differences`),
      status: 200,
      holds: { items: invented.map(() => ({ change: 'added', replaces: [] })) },
    },
    {
      who: 'astrid',
      does: 'reviews it',
      ask: (kept) => act(kept.of('figures'), 'review'),
      status: 200,
      holds: { status: 'reviewed' },
    },
    {
      who: 'griet',
      does: 'sees nothing of it yet',
      ask: () => get(aCmwFigure),
      status: 200,
      holds: { items: [] },
    },
    {
      who: 'adam',
      does: 'brings it into force',
      ask: (kept) => act(kept.of('figures'), 'activation'),
      status: 200,
      holds: { status: 'active' },
    },
    {
      who: 'griet',
      does: 'reads an amount with its source, its mark, and who loaded it',
      ask: () => get(aCmwFigure),
      status: 200,
      holds: (kept) => ({
        items: [
          {
            ...{ value: '310.00', confidence: 'fictitious', source: 'fictitious, for demonstration' },
            ...{ fileId: kept.id('figures'), loadedBy: String(kept.of('figures').loadedBy) },
          },
        ],
      }),
    },
    {
      who: 'griet',
      does: 'asks again, as it was known the day before: nothing',
      ask: () => get(`${aCmwFigure}&knownOn=2027-01-24`),
      status: 200,
      holds: { items: [] },
    },
  ],
};

import { expect, test } from '@jest/globals';
import type { Figure } from '../../../regulation/law/figure.js';
import type { Line } from '../../../regulation/law/line.js';
import { labelRules } from '../../../regulation/law/rulebook/label-rules.js';
import { cmwRules, imwRules } from '../../../regulation/law/rulebook/premium-rules.js';
import { explainLines } from './explanation.rules.js';
import { openQuestionTexts } from './explanation.texts.js';

const figure = (confidence: Figure['confidence']): Figure => ({
  ...{ name: 'contingentHeads', value: '1.15', from: '2019-01-01', source: 'x', confidence },
});
const line: Line = {
  ...{ kind: 'wagePremium', certainty: 'unverified', amountCents: 100, from: '2026-04-01', until: '2026-07-01' },
  ...{ formula: '1', inputs: [], missing: [], articles: ['D13 art. 12'], openQuestions: ['rounding', 'newQuestion'] },
  figures: [figure('fictitious'), figure('verified'), figure('unverified'), figure('fictitious')],
};

test('a line in the language of its reader, with the marks of its figures, each once', () => {
  const [nl] = explainLines([line], 'nl');
  expect(nl).toMatchObject({ position: 1, title: 'Loonpremie', marks: ['fictitious', 'unverified'] });
  expect(nl?.figures[0]).toMatchObject({ unit: 'heads/FTE', confidence: 'fictitious' });
  const [, fr] = explainLines([line, line], 'fr');
  expect(fr).toMatchObject({ position: 2, title: 'Prime salariale' });
  expect(fr?.openQuestions).toEqual([
    { code: 'rounding', text: expect.stringContaining('centime') },
    { code: 'newQuestion', text: undefined },
  ]);
});

test('every question that a rule rests on is told, and no other', () => {
  const rules = [cmwRules, imwRules, labelRules].flatMap((book) => Object.values(book));
  const codes = rules.flatMap(({ openQuestions }): readonly string[] => openQuestions);
  expect(Object.keys(openQuestionTexts).sort()).toEqual([...new Set(codes)].sort());
});

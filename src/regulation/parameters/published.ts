import type { ToldItem } from '../../registry/reference/reference.service.js';
import { figureNames, figureUnits } from '../law/figure.js';
import { listedFacts } from '../law/regimes/regimes.js';
import { figureTitles } from './parameter.texts.js';

/** What a figure may be called, and the unit in which it is written. */
export const publishedFigures: ToldItem[] = figureNames.map((code) => {
  return { code, title: figureTitles[code], unit: figureUnits[code] };
});

/** What applied when in each regime; a code stands there once for each of its periods. */
export const publishedRegimes: ToldItem[] = listedFacts.map(({ validUntil, ...fact }) => {
  return { ...fact, validUntil: validUntil ?? undefined };
});

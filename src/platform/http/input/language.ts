import { type Language, languages } from '../../text.js';

/** The best of our languages for an `Accept-Language` header (RFC 9110, 12.5.4); Dutch where nothing fits. */
export function languageOf(header?: string): Language {
  const wishes = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((wish) => {
      const [range = '', ...parameters] = wish.trim().toLowerCase().split(';');
      const weight = parameters.map((text) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(text)?.[1]).find(Boolean);
      return { range: range.trim().split('-')[0], weight: Number(weight ?? 1) };
    });
  const best = wishes
    .filter(({ range, weight }) => weight > 0 && (range === '*' || languages.some((language) => language === range)))
    .toSorted((a, b) => b.weight - a.weight)[0];
  return languages.find((language) => language === best?.range) ?? 'nl';
}

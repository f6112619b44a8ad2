import type { LocalDate } from '../../platform/calendar/dates.js';
import type { Language } from '../../platform/text.js';

const written = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

const formats: Record<Language, Intl.DateTimeFormat> = {
  nl: new Intl.DateTimeFormat('nl-BE', written),
  fr: new Intl.DateTimeFormat('fr-BE', written),
  en: new Intl.DateTimeFormat('en-US', written),
};

/** `vrijdag 14 augustus 2026`, `vendredi 14 août 2026`, `Friday, August 14, 2026` */
export function writtenDate(date: LocalDate, language: Language): string {
  const text = formats[language].format(new Date(`${date}T00:00:00Z`));
  // French counts the first of the month, which the formatter does not.
  return language === 'fr' ? text.replace(/ 1 /, ' 1er ') : text;
}

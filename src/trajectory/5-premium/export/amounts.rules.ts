import type { LocalDate } from '../../../platform/calendar/dates.js';
import type { Language } from '../../../platform/text.js';

const marksOf: Record<Language, { thousands: string; decimals: string }> = {
  nl: { thousands: '.', decimals: ',' },
  fr: { thousands: '\u00a0', decimals: ',' },
  en: { thousands: ',', decimals: '.' },
};

/** `€ 1.234,56`: integer cents as people of the language write them in Belgium. */
export function euroIn(cents: number, language: Language): string {
  const { thousands, decimals } = marksOf[language];
  const [whole = '0', part = '00'] = (Math.abs(cents) / 100).toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${cents < 0 ? '-' : ''}€\u00a0${grouped}${decimals}${part}`;
}

/** `31/03/2026`; in English `2026-03-31`, which nobody reads the other way round. */
export function dayIn(date: LocalDate, language: Language): string {
  return language === 'en' ? date : date.split('-').reverse().join('/');
}

import type { Text } from '../../platform/text.js';

export const vacancyRefusals = {
  labelNotValid: {
    nl: 'Het maatwerklabel van de organisatie of de vestiging is vandaag niet geldig.',
    fr: "Le label de travail adapté de l'organisation ou de l'établissement n'est pas valable aujourd'hui.",
    en: 'No label of the organization or the establishment is valid today.',
  },
  firmNotOfMeasure: {
    nl: 'Een organisatie van deze soort publiceert geen vacatures {measure}.',
    fr: "Une organisation de ce type ne publie pas d'offres {measure}.",
    en: 'An organization of this kind publishes no {measure} vacancies.',
  },
  belowTakenPositions: {
    nl: 'Er zijn al {taken} plaatsen gereserveerd of ingevuld.',
    fr: '{taken} places sont déjà réservées ou occupées.',
    en: '{taken} positions are reserved or filled already.',
  },
  fixedOncePublished: {
    nl: 'Dit veld ligt vast zodra de vacature gepubliceerd is.',
    fr: "Ce champ est fixé dès que l'offre est publiée.",
    en: 'This field is fixed once the vacancy is published.',
  },
  vacancyClosed: {
    nl: 'De vacature is gesloten.',
    fr: "L'offre est clôturée.",
    en: 'The vacancy is closed.',
  },
} as const satisfies Record<string, Text>;

export const vacancySentences = {
  create: {
    nl: 'Vacature "{title}" is opgesteld.',
    fr: "L'offre « {title} » est rédigée.",
    en: 'Vacancy "{title}" was drafted.',
  },
  change: { nl: 'De vacature is gewijzigd.', fr: "L'offre est modifiée.", en: 'The vacancy was changed.' },
  publish: { nl: 'De vacature is gepubliceerd.', fr: "L'offre est publiée.", en: 'The vacancy was published.' },
  close: { nl: 'De vacature is gesloten.', fr: "L'offre est clôturée.", en: 'The vacancy was closed.' },
} as const satisfies Record<string, Text>;

import type { Text } from '../../../platform/text.js';
import type { LineKind } from '../../../regulation/law/line.js';

export const lineTitles: Record<LineKind, Text> = {
  wagePremium: { nl: 'Loonpremie', fr: 'Prime salariale', en: 'Wage premium' },
  otherAid: {
    nl: 'Andere loonsteun, afgetrokken',
    fr: 'Autre aide salariale, déduite',
    en: 'Other wage aid, deducted',
  },
  fixedGuidancePremium: {
    nl: 'Begeleidingspremie, vast deel',
    fr: "Prime d'accompagnement, partie fixe",
    en: 'Guidance premium, fixed part',
  },
  variableGuidancePremium: {
    nl: 'Begeleidingspremie, variabel deel',
    fr: "Prime d'accompagnement, partie variable",
    en: 'Guidance premium, variable part',
  },
  organizationSupport: { nl: 'Organisatieondersteuning', fr: 'Soutien organisationnel', en: 'Organization support' },
  organizationSupportSupplement: {
    nl: 'Organisatieondersteuning, supplement',
    fr: 'Soutien organisationnel, supplément',
    en: 'Organization support, supplement',
  },
};

/** What the law, as it was read, leaves open, and what is done until it is known. */
export const openQuestionTexts: Record<string, Text> = {
  cmwReferenceWageCap: {
    nl: 'Dat de referteloon ook voor collectief maatwerk op 2 x GGMMI wordt begrensd, is niet gelezen; het wordt aangenomen.',
    fr: "Que le salaire de référence soit aussi plafonné à 2 x RMMMG pour le travail adapté collectif n'a pas été lu ; on l'admet.",
    en: 'That the reference wage of collective maatwerk, too, is capped at 2 x GGMMI was not read; it is assumed.',
  },
  quarterOfThreeMonths: {
    nl: 'Dat een kwartaal als drie maanden telt, is niet gelezen; het wordt aangenomen.',
    fr: "Qu'un trimestre compte pour trois mois n'a pas été lu ; on l'admet.",
    en: 'That a quarter counts as three months was not read; it is assumed.',
  },
  wageSpreadByDay: {
    nl: 'Hoe het loon over een deel van een kwartaal wordt verdeeld, is niet gelezen; hier volgens de ondersteunde dagen.',
    fr: "Comment le salaire se répartit sur une partie de trimestre n'a pas été lu ; ici selon les jours soutenus.",
    en: 'How the wage is spread over part of a quarter was not read; here by the supported days.',
  },
  rounding: {
    nl: 'Hoe bedragen worden afgerond, is niet gelezen; hier elke regel één keer, tot op de cent.',
    fr: "Comment les montants s'arrondissent n'a pas été lu ; ici chaque ligne une fois, au centime.",
    en: 'How amounts are rounded was not read; here each line once, to the cent.',
  },
  cmwAmounts: {
    nl: 'De bedragen voor collectief maatwerk zijn in geen bron gevonden; wat ontbreekt, blijft ontbreken.',
    fr: "Les montants du travail adapté collectif n'ont été trouvés dans aucune source ; ce qui manque reste manquant.",
    en: 'The amounts of collective maatwerk were found in no source; what is missing stays missing.',
  },
  indexRule: {
    nl: 'Met welke index een bedrag stijgt, en wanneer, is niet gelezen; elk bedrag staat met zijn datum in de tabel.',
    fr: "Selon quel indice un montant augmente, et quand, n'a pas été lu ; chaque montant figure avec sa date.",
    en: 'By which index an amount rises, and when, was not read; each amount stands in the table with its date.',
  },
  headsBeyondContingent: {
    nl: 'Welke hoofden wegvallen boven 1,15 x het contingent, is niet gelezen; het wordt enkel voor het label getoond.',
    fr: "Quelles têtes tombent au-delà de 1,15 x le contingent n'a pas été lu ; cela n'est montré que pour le label.",
    en: 'Which heads fall out beyond 1.15 x the contingent was not read; it is shown for the label alone.',
  },
  guidanceByDay: {
    nl: 'Of begeleiding bij een wijziging in het kwartaal per dag wordt gesplitst, is niet gelezen; hier wel.',
    fr: "Si l'accompagnement se divise par jour en cas de changement dans le trimestre n'a pas été lu ; ici oui.",
    en: 'Whether guidance is split by day where it changes within a quarter was not read; here it is.',
  },
  imwScheduleBorders: {
    nl: 'Bronnen verschillen over de kwartalen van het startpakket (5/4/11 of 5/3/12); een instelling kiest.',
    fr: 'Les sources divergent sur les trimestres du paquet de départ (5/4/11 ou 5/3/12) ; un réglage choisit.',
    en: 'Sources differ on the quarters of the start package (5/4/11 or 5/3/12); a setting chooses.',
  },
  imwAmountsOf2023: {
    nl: 'De bedragen voor individueel maatwerk zijn die van 2023, niet geïndexeerd.',
    fr: 'Les montants du travail adapté individuel sont ceux de 2023, non indexés.',
    en: 'The amounts of individual maatwerk are those of 2023, not indexed.',
  },
  performedFraction: {
    nl: 'Hoe de prestatiebreuk van het kwartaal wordt berekend, is niet gelezen; hier dagen op voltijdse dagen.',
    fr: "Comment se calcule la fraction prestée du trimestre n'a pas été lu ; ici jours sur jours à temps plein.",
    en: 'How the performed fraction of a quarter is calculated was not read; here days over full-time days.',
  },
  fteOfQuarter: {
    nl: 'Wie als VTE telt, is in toelichtingen gelezen, niet in het besluit.',
    fr: "Qui compte comme ETP a été lu dans des explications, non dans l'arrêté.",
    en: 'Who counts as FTE was read in explanations, not in the order.',
  },
  starterTerm: {
    nl: 'Hoe lang de redelijke termijn van een starter duurt, is niet gelezen.',
    fr: "La durée du délai raisonnable d'un débutant n'a pas été lue.",
    en: 'How long the reasonable term of a starter is was not read.',
  },
  targetGroupShareOnPages: {
    nl: 'Het decreet zegt 55% sinds 1 juli 2023; openbare pagina’s vermelden nog 65%.',
    fr: 'Le décret dit 55 % depuis le 1er juillet 2023 ; des pages publiques indiquent encore 65 %.',
    en: 'The decree says 55% since 1 July 2023; public pages still print 65%.',
  },
};

import type { Text } from '../../../platform/text.js';

export const participantRefusals = {
  roleNotOfThisKind: {
    nl: 'Een organisatie van dit soort kan deze rol niet opnemen.',
    fr: 'Une organisation de ce type ne peut pas assumer ce rôle.',
    en: 'An organization of this kind cannot take this role.',
  },
  takesPartAlready: {
    nl: 'De organisatie neemt al deel in deze rol, of is al voorgesteld.',
    fr: 'L’organisation participe déjà dans ce rôle, ou est déjà proposée.',
    en: 'The organization takes part in this role already, or is proposed.',
  },
  somebodyDirects: {
    nl: 'Dit traject heeft al een regisseur.',
    fr: 'Ce trajet est déjà dirigé par une organisation.',
    en: 'This trajectory is directed already.',
  },
  leadIsMissing: {
    nl: 'Wie de regie aanvaardt, wijst een trajectverantwoordelijke aan.',
    fr: 'Qui accepte de diriger désigne un responsable.',
    en: 'Who accepts to direct assigns a lead.',
  },
  notForYouToAnswer: {
    nl: 'Over dit voorstel beslist de organisatie die de regie heeft.',
    fr: 'Cette proposition est décidée par l’organisation qui dirige.',
    en: 'The directing organization decides on this proposal.',
  },
  trajectoryClosed: {
    nl: 'Het traject is afgesloten.',
    fr: 'Le trajet est clôturé.',
    en: 'The trajectory is closed.',
  },
} as const satisfies Record<string, Text>;

export const participantSentences = {
  create: {
    nl: 'Een organisatie is voorgesteld als deelnemer.',
    fr: 'Une organisation est proposée comme participante.',
    en: 'An organization was proposed as participant.',
  },
  open: {
    nl: 'De openende organisatie neemt deel.',
    fr: "L'organisation qui ouvre participe.",
    en: 'The opening organization takes part.',
  },
  bringIn: {
    nl: 'Een organisatie neemt deel door wat met haar is afgesproken.',
    fr: 'Une organisation participe en vertu de ce qui a été convenu avec elle.',
    en: 'An organization takes part by what was agreed with it.',
  },
  join: {
    nl: 'Een organisatie vraagt om deel te nemen.',
    fr: 'Une organisation demande à participer.',
    en: 'An organization asked to take part.',
  },
  accept: {
    nl: 'De deelname is aanvaard.',
    fr: 'La participation est acceptée.',
    en: 'The participation was accepted.',
  },
  refuse: {
    nl: 'De deelname is geweigerd.',
    fr: 'La participation est refusée.',
    en: 'The participation was declined.',
  },
  end: { nl: 'De deelname is beëindigd.', fr: 'La participation a pris fin.', en: 'The participation ended.' },
} as const satisfies Record<string, Text>;

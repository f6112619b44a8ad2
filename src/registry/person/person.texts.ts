import type { Text } from '../../platform/text.js';

export const personRefusals = {
  bornInTheFuture: {
    nl: 'De geboortedatum ligt in de toekomst.',
    fr: 'La date de naissance est dans le futur.',
    en: 'The birth date lies in the future.',
  },
  numberOfAnotherBirthDate: {
    nl: 'Het INSZ hoort bij een andere geboortedatum.',
    fr: 'Le NISS appartient à une autre date de naissance.',
    en: 'The INSZ belongs to another birth date.',
  },
  sameRecord: {
    nl: 'Een dossier kan niet met zichzelf worden samengevoegd.',
    fr: 'Un dossier ne peut pas être fusionné avec lui-même.',
    en: 'A record cannot be merged with itself.',
  },
  mergedAlready: {
    nl: 'Een van beide dossiers is al samengevoegd.',
    fr: 'L’un des deux dossiers est déjà fusionné.',
    en: 'One of the two records is merged already.',
  },
  notMerged: {
    nl: 'Dit dossier is niet samengevoegd.',
    fr: "Ce dossier n'est pas fusionné.",
    en: 'This record is not merged.',
  },
  notAssignedToBoth: {
    nl: 'Samenvoegen kan enkel wie aan beide dossiers is toegewezen.',
    fr: 'Seul qui est affecté aux deux dossiers peut les fusionner.',
    en: 'Only who is assigned to both cases can merge them.',
  },
  numberOnTheLesserRecord: {
    nl: 'Het dossier met het INSZ blijft bestaan: voeg in de andere richting samen.',
    fr: 'Le dossier avec le NISS subsiste : fusionnez dans l’autre sens.',
    en: 'The record with the INSZ stays: merge the other way round.',
  },
} as const satisfies Record<string, Text>;

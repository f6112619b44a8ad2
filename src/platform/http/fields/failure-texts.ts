import type { Text } from '../../text.js';

const inEach = (nl: string, fr: string, en: string): Text => ({ nl, fr, en });

export const failureTexts = {
  required: inEach('Ontbreekt.', 'Manque.', 'Is missing.'),
  unknown: inEach('Is hier niet gekend.', "N'est pas connu ici.", 'Is not known here.'),
  object: inEach('Moet een object zijn.', 'Doit être un objet.', 'Must be an object.'),
  list: inEach('Moet een lijst zijn.', 'Doit être une liste.', 'Must be a list.'),
  listLength: inEach(
    'Moet {min} tot {max} elementen tellen.',
    'Doit compter de {min} à {max} éléments.',
    'Must have {min} to {max} items.',
  ),
  text: inEach('Moet tekst zijn.', 'Doit être du texte.', 'Must be text.'),
  textLength: inEach(
    'Moet {min} tot {max} tekens tellen, niet enkel spaties.',
    'Doit compter de {min} à {max} caractères, pas seulement des espaces.',
    'Must have {min} to {max} characters, not only spaces.',
  ),
  characters: inEach(
    'Bevat tekens die niet mogen.',
    'Contient des caractères non autorisés.',
    'Contains characters that are not allowed.',
  ),
  form: inEach('Heeft niet de gevraagde vorm.', "N'a pas la forme demandée.", 'Does not have the form asked for.'),
  uuid: inEach(
    'Moet een UUID zijn, in kleine letters.',
    'Doit être un UUID, en minuscules.',
    'Must be a lower-case UUID.',
  ),
  ssin: inEach('Is geen geldig INSZ.', "N'est pas un NISS valable.", 'Is not a valid INSZ.'),
  enterpriseNumber: inEach(
    'Is geen geldig ondernemingsnummer.',
    "N'est pas un numéro d'entreprise valable.",
    'Is not a valid enterprise number.',
  ),
  establishmentUnitNumber: inEach(
    'Is geen geldig vestigingseenheidsnummer.',
    "N'est pas un numéro d'unité d'établissement valable.",
    'Is not a valid establishment unit number.',
  ),
  email: inEach('Moet een e-mailadres zijn.', 'Doit être une adresse e-mail.', 'Must be an e-mail address.'),
  phone: inEach('Moet een telefoonnummer zijn.', 'Doit être un numéro de téléphone.', 'Must be a telephone number.'),
  url: inEach('Moet een https-adres zijn.', 'Doit être une adresse https.', 'Must be an https address.'),
  integer: inEach('Moet een geheel getal zijn.', 'Doit être un nombre entier.', 'Must be a whole number.'),
  decimal: inEach(
    'Moet tekst zijn met een getal van hoogstens {scale} decimalen.',
    "Doit être du texte avec un nombre d'au plus {scale} décimales.",
    'Must be text with a number of at most {scale} decimals.',
  ),
  range: inEach(
    'Moet liggen van {min} tot {max}.',
    'Doit être compris entre {min} et {max}.',
    'Must be from {min} to {max}.',
  ),
  flag: inEach('Moet true of false zijn.', 'Doit être true ou false.', 'Must be true or false.'),
  date: inEach(
    'Moet een bestaande datum zijn, JJJJ-MM-DD.',
    'Doit être une date existante, AAAA-MM-JJ.',
    'Must be an existing date, YYYY-MM-DD.',
  ),
  dateTime: inEach(
    'Moet een bestaand tijdstip zijn met tijdzone, zoals 2026-03-01T09:00:00+01:00.',
    'Doit être un moment existant avec fuseau horaire, comme 2026-03-01T09:00:00+01:00.',
    'Must be an existing moment with its offset, as 2026-03-01T09:00:00+01:00.',
  ),
  choice: inEach(
    'Moet een van deze zijn: {values}.',
    'Doit être une valeur parmi: {values}.',
    'Must be one of: {values}.',
  ),
  twice: inEach('Staat er meer dan eens in.', "S'y trouve plus d'une fois.", 'Appears more than once.'),
  cursor: inEach(
    'Is geen verwijzing naar een pagina van deze lijst.',
    "N'est pas un renvoi à une page de cette liste.",
    'Does not point to a page of this list.',
  ),
  versionTag: inEach(
    'Moet de ETag van één versie zijn, zoals "3".',
    'Doit être l\'ETag d\'une version, comme "3".',
    'Must be the ETag of one version, as "3".',
  ),
  idempotencyKey: inEach(
    'Moet 1 tot 255 zichtbare ASCII-tekens tellen.',
    'Doit compter de 1 à 255 caractères ASCII visibles.',
    'Must have 1 to 255 visible ASCII characters.',
  ),
  json: inEach('Is geen goed gevormde JSON.', "N'est pas du JSON bien formé.", 'Is not well-formed JSON.'),
} satisfies Record<string, Text>;

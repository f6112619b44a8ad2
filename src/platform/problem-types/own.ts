import { inEach, type ProblemType } from './problem-type.js';

const type = (status: number, title: ProblemType['title'], detail: ProblemType['detail']): ProblemType => ({
  status,
  family: 'toeleiding',
  title,
  detail,
});

/** Types that no guide names. */
export const ownProblems = {
  idempotencyKeyRequired: type(
    400,
    inEach('Idempotency-Key ontbreekt', 'Idempotency-Key manquante', 'Idempotency-Key required'),
    inEach(
      'Deze bewerking vraagt de header Idempotency-Key.',
      "Cette opération exige l'en-tête Idempotency-Key.",
      'This operation needs the header Idempotency-Key.',
    ),
  ),
  methodNotAllowed: type(
    405,
    inEach('Methode niet toegelaten', 'Méthode non autorisée', 'Method not allowed'),
    inEach(
      'Dit adres kent deze methode niet.',
      'Cette adresse ne connaît pas cette méthode.',
      'Not a method of this address.',
    ),
  ),
  conflict: type(
    409,
    inEach('In strijd met wat er al is', "En conflit avec l'existant", 'Conflict'),
    inEach(
      'Dit botst met wat er al staat.',
      'Ceci contredit ce qui existe déjà.',
      'This contradicts what is already there.',
    ),
  ),
  idempotencyKeyBusy: type(
    409,
    inEach('Dezelfde vraag loopt nog', 'La même requête est en cours', 'The same request is still running'),
    inEach(
      'Een vraag met deze Idempotency-Key loopt nog; probeer straks opnieuw.',
      'Une requête avec cette Idempotency-Key est en cours; réessayez plus tard.',
      'A request with this Idempotency-Key is still running; try again later.',
    ),
  ),
  personExists: type(
    409,
    inEach('Persoon bestaat al', 'La personne existe déjà', 'Person exists'),
    inEach('Deze persoon is al gekend.', 'Cette personne est déjà connue.', 'This person is known already.'),
  ),
  refused: type(
    409,
    inEach('Geweigerd', 'Refusé', 'Refused'),
    inEach(
      'Dit mag nu niet; zie refusals.',
      "Ceci n'est pas permis à présent; voir refusals.",
      'Not lawful now; see refusals.',
    ),
  ),
  transitionNotAllowed: type(
    409,
    inEach('Overgang niet mogelijk', 'Transition impossible', 'Transition not allowed'),
    inEach(
      'In de toestand {currentStatus} kan deze actie niet.',
      "Dans l'état {currentStatus}, cette action est impossible.",
      'The state {currentStatus} does not allow this action.',
    ),
  ),
  preconditionFailed: type(
    412,
    inEach('Intussen gewijzigd', 'Modifié entre-temps', 'Precondition failed'),
    inEach(
      'De versie in If-Match is niet de huidige; lees opnieuw.',
      "La version dans If-Match n'est pas l'actuelle; relisez.",
      'The version in If-Match is not the current one; read again.',
    ),
  ),
  uriTooLong: type(
    414,
    inEach('Adres te lang', 'Adresse trop longue', 'URI too long'),
    inEach(
      'Een deel van het adres is te lang.',
      "Une partie de l'adresse est trop longue.",
      'Part of the address is too long.',
    ),
  ),
  unsupportedMediaType: type(
    415,
    inEach('Mediatype niet ondersteund', 'Type de média non supporté', 'Unsupported media type'),
    inEach('Stuur application/json.', 'Envoyez application/json.', 'Send application/json.'),
  ),
  idempotencyKeyReused: type(
    422,
    inEach('Idempotency-Key hergebruikt', 'Idempotency-Key réutilisée', 'Idempotency-Key reused'),
    inEach(
      'Deze Idempotency-Key hoort bij een andere vraag.',
      'Cette Idempotency-Key appartient à une autre requête.',
      'This Idempotency-Key belongs to another request.',
    ),
  ),
  preconditionRequired: type(
    428,
    inEach('If-Match ontbreekt', 'If-Match manquant', 'Precondition required'),
    inEach(
      'Stuur in If-Match de versie die u gelezen hebt.',
      'Envoyez dans If-Match la version que vous avez lue.',
      'Send the version you have read in If-Match.',
    ),
  ),
} satisfies Record<string, ProblemType>;

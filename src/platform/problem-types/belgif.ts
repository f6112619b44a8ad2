import { inEach, type ProblemType } from './problem-type.js';

const type = (status: number, title: ProblemType['title'], detail: ProblemType['detail']): ProblemType => ({
  status,
  family: 'belgif',
  title,
  detail,
});

/** Types that the Belgian federal REST guide names. */
export const belgifProblems = {
  badRequest: type(
    400,
    inEach('Ongeldige vraag', 'Requête invalide', 'Bad request'),
    inEach(
      'De invoer is onjuist; zie issues.',
      "L'entrée est incorrecte; voir issues.",
      'The input is wrong; see issues.',
    ),
  ),
  noAccessToken: type(
    401,
    inEach('Geen toegangstoken', "Pas de jeton d'accès", 'No access token'),
    inEach(
      'De vraag draagt geen toegangstoken.',
      "La requête ne porte pas de jeton d'accès.",
      'No access token was sent.',
    ),
  ),
  invalidAccessToken: type(
    401,
    inEach('Ongeldig toegangstoken', "Jeton d'accès invalide", 'Invalid access token'),
    inEach(
      'Het toegangstoken is niet geldig.',
      "Le jeton d'accès n'est pas valable.",
      'The access token is not valid.',
    ),
  ),
  expiredAccessToken: type(
    401,
    inEach('Verlopen toegangstoken', "Jeton d'accès expiré", 'Expired access token'),
    inEach('Het toegangstoken is verlopen.', "Le jeton d'accès a expiré.", 'The access token has expired.'),
  ),
  missingScope: type(
    403,
    inEach('Ontbrekende scope', 'Scope manquant', 'Missing scope'),
    inEach(
      'De toepassing mist de scope {scope}.',
      "L'application n'a pas le scope {scope}.",
      'The client lacks {scope}.',
    ),
  ),
  missingPermission: type(
    403,
    inEach('Ontbrekend recht', 'Permission manquante', 'Missing permission'),
    inEach(
      'U mag dit niet: {permission}.',
      'Vous ne pouvez pas faire ceci: {permission}.',
      'You may not do this: {permission}.',
    ),
  ),
  resourceNotFound: type(
    404,
    inEach('Niet gevonden', 'Introuvable', 'Resource not found'),
    inEach(
      'Er is niets te vinden op dit adres.',
      "Il n'y a rien à cette adresse.",
      'There is nothing to be found here.',
    ),
  ),
  payloadTooLarge: type(
    413,
    inEach('Te groot', 'Trop volumineux', 'Payload too large'),
    inEach(
      'De inhoud van de vraag is te groot.',
      'Le contenu de la requête est trop volumineux.',
      'The body is too large.',
    ),
  ),
  tooManyRequests: type(
    429,
    inEach('Te veel vragen', 'Trop de requêtes', 'Too many requests'),
    inEach('Probeer opnieuw over {seconds} s.', 'Réessayez dans {seconds} s.', 'Try again in {seconds} s.'),
  ),
  internalServerError: type(
    500,
    inEach('Interne fout', 'Erreur interne', 'Internal server error'),
    inEach('Er ging iets mis bij ons.', "Une erreur s'est produite chez nous.", 'Something went wrong on our side.'),
  ),
  serviceUnavailable: type(
    503,
    inEach('Even niet beschikbaar', 'Temporairement indisponible', 'Service unavailable'),
    inEach('Probeer het straks opnieuw.', 'Réessayez plus tard.', 'Try again later.'),
  ),
} satisfies Record<string, ProblemType>;

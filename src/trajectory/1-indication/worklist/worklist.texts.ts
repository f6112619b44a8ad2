import type { Text } from '../../../platform/text.js';

export const indicationUndecidedTitle: Text = {
  nl: 'Beslissen over een indicering',
  fr: "Décider d'une indication",
  en: 'Decide on an indication',
};

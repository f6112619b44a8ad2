import type { Text } from '../../../platform/text.js';

export const declarationMissingTitle: Text = {
  nl: 'Het kwartaal {occurrence} aangeven',
  fr: 'Déclarer le trimestre {occurrence}',
  en: 'Declare quarter {occurrence}',
};

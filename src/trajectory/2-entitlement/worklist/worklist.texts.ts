import type { Text } from '../../../platform/text.js';

export const unusedRightExpiringTitle: Text = {
  nl: 'Toeleiden voor een ongebruikt recht afloopt',
  fr: "Orienter avant qu'un droit inutilisé n'expire",
  en: 'Refer before an unused right expires',
};

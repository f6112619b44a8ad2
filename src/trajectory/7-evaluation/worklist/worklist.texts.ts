import type { Text } from '../../../platform/text.js';

export const evaluationDueTitle: Text = {
  nl: 'Een ondersteunde tewerkstelling evalueren en beslissen',
  fr: 'Évaluer une occupation soutenue et décider',
  en: 'Evaluate a supported employment and decide',
};

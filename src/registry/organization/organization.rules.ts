import type { Refusal } from '../../platform/refusal.js';
import { organizationRefusals as text } from './organization.texts.js';

/** One enterprise number, one organization: Code of economic law, book III. */
export function reasonsNotToNumber({ numberIsTaken }: { numberIsTaken: boolean }): Refusal[] {
  return numberIsTaken
    ? [{ code: 'organizationExists', field: 'enterpriseNumber', text: text.organizationExists }]
    : [];
}

import { isEmpty, type Period } from '../../../platform/calendar/periods.js';
import type { Refusal } from '../../../platform/refusal.js';
import { clientRefusals as text } from './client.texts.js';

/** A client's name is the sign-in server's: it belongs to one organization. */
export function reasonsAgainstClient(period: Period, { exists }: { exists: boolean }): Refusal[] {
  const refusals: Refusal[] = [];
  if (exists) refusals.push({ code: 'clientExists', field: 'clientId', text: text.clientExists });
  if (isEmpty(period)) {
    refusals.push({ code: 'endsBeforeItBegins', field: 'validUntil', text: text.endsBeforeItBegins });
  }
  return refusals;
}

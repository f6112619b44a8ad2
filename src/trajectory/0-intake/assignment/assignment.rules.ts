import type { Refusal } from '../../../platform/refusal.js';
import { assignmentRefusals as text } from './assignment.texts.js';

export function reasonsNotToAssign(facts: { assignedAlready: boolean; becomesLead: boolean }): Refusal[] {
  return facts.assignedAlready && !facts.becomesLead
    ? [{ code: 'assignedAlready', field: 'memberId', text: text.assignedAlready }]
    : [];
}

/** A case that an organization works on always has a lead there: reminders go to that member. */
export function reasonsNotToEnd(facts: { lead: boolean }): Refusal[] {
  return facts.lead ? [{ code: 'leadStays', text: text.leadStays }] : [];
}

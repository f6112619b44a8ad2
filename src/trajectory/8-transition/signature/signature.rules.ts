import type { Refusal } from '../../../platform/refusal.js';
import type { Basis, Party } from '../transition.lifecycle.js';
import { partiesOf } from '../transition.rules.js';
import { transitionRefusals } from '../transition.texts.js';
import { signatureRefusals as text } from './signature.texts.js';

/** How the actor stands to the transition that is to be signed. */
export interface Signer {
  role: string;
  ofFirm: boolean;
  ofProvider: boolean;
  assigned: boolean;
}

export interface SigningFacts extends Signer {
  basis: Basis;
  providerNamed: boolean;
  signed: Party[];
}

/** For whom the actor may sign: the worker in person, or recorded by coach or counselor, never by the firm. */
export function mayWriteFor({ role, ofFirm, ofProvider, assigned }: Signer): Party[] {
  if (role === 'employer') return ofFirm ? ['firm'] : [];
  if (role === 'provider') return ofProvider ? ['provider'] : [];
  if (role === 'counselor') return assigned ? ['employmentService', 'worker'] : ['worker'];
  if (role === 'coach') return ofFirm ? [] : ['worker'];
  return role === 'person' ? ['worker'] : [];
}

/** For whom the actor may still sign now. */
export function canSignFor(facts: SigningFacts): Party[] {
  if (!facts.providerNamed && facts.basis !== 'internal') return [];
  return mayWriteFor(facts).filter((party) => partiesOf(facts).includes(party) && !facts.signed.includes(party));
}

export function reasonsNotToSign(facts: SigningFacts, party: Party, onBehalf: string | undefined): Refusal[] {
  const refusals: Refusal[] = [];
  const refuse = (code: keyof typeof text, field = 'party') => refusals.push({ code, field, text: text[code] });
  if (!mayWriteFor(facts).includes(party) || !partiesOf(facts).includes(party)) refuse('notYourSignature');
  if (!facts.providerNamed && facts.basis !== 'internal') {
    refusals.push({ code: 'providerNotNamed', text: transitionRefusals.providerNotNamed });
  }
  if (facts.signed.includes(party)) refuse('signedAlready');
  const recorded = party === 'worker' && facts.role !== 'person';
  if (recorded && onBehalf === undefined) refuse('onBehalfMissing', 'onBehalf');
  if (!recorded && onBehalf !== undefined) refuse('signsForItself', 'onBehalf');
  return refusals;
}

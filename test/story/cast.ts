import { aNumberFor } from '../support/numbers.js';

/** Nobody here exists. The members are those of the demo region: see `src/local/demo/members.ts`. */
export const an = {
  givenName: 'An',
  familyName: 'Voorbeeld',
  birthDate: '1985-07-30',
  ssin: aNumberFor('1985-07-30'),
  contact: { phone: '+32470000001' },
};

export const bram = {
  givenName: 'Bram',
  familyName: 'Voorbeeld',
  birthDate: '1998-02-14',
  ssin: aNumberFor('1998-02-14'),
};

export const peer = '72030';
export const bree = '72004';

/** One key for one intention: what is sent again with it happens once. */
export const requestKey = 'an-to-green-maintenance';

import { insz, vat } from 'stdnum/lib/cjs/be/index.js';

/**
 * INSZ: the identification number of social security, eleven digits: birth date, counter and 97 - (first nine mod 97),
 * with a 2 before the nine for who is born from 2000 on. A BIS number, for who is not in the national register, adds 20
 * or 40 to the month. Source: royal decree of 3 April 1984 on the national register number, royal decree of
 * 8 February 1991 on the BIS number.
 */
export function isSsin(text: string): boolean {
  // the library takes 00, 98 and 99 as check digits, which the rule, 97 - n mod 97, never gives
  const check = Number(text.slice(9));
  return /^\d{11}$/.test(text) && check >= 1 && check <= 97 && insz.validate(text).isValid;
}

/**
 * Enterprise number of the Crossroads Bank for Enterprises (KBO): ten digits, the first 0 or 1, the last two
 * 97 - (first eight mod 97). Source: royal decree of 24 June 2003 on the composition of the enterprise number.
 */
export function isEnterpriseNumber(text: string): boolean {
  return /^[01]\d{9}$/.test(text) && vat.validate(text).isValid;
}

/** Number of an establishment unit (vestigingseenheid): as the enterprise number, with a first digit from 2 to 8. */
export function isEstablishmentUnitNumber(text: string): boolean {
  return /^[2-8]\d{9}$/.test(text) && vat.validate(text).isValid;
}

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isEnterpriseNumber, isEstablishmentUnitNumber, isSsin } from './identifiers.js';

const check = (digits: string, prefix = '') => String(97 - (Number(prefix + digits) % 97)).padStart(2, '0');

const eightDigits = (first: string) =>
  fc.integer({ min: 0, max: 9_999_999 }).map((n) => first + String(n).padStart(7, '0'));

/** Born before 2000, in years that can only be of that century: the century itself is part of the check. */
const born = fc.record({
  year: fc.integer({ min: 40, max: 99 }),
  month: fc.constantFrom(1, 5, 12, 21, 25, 32, 41, 45, 52),
  day: fc.integer({ min: 1, max: 28 }),
  counter: fc.integer({ min: 1, max: 997 }),
});

const ssin = born.map(({ year, month, day, counter }) => {
  const digits = [year, month, day].map((n) => String(n).padStart(2, '0')).join('') + String(counter).padStart(3, '0');
  return digits + check(digits);
});

const changed = (text: string, at: number, by: number) =>
  text.slice(0, at) + String((Number(text[at]) + by) % 10) + text.slice(at + 1);

const digit = fc.integer({ min: 1, max: 9 });

describe('ssin', () => {
  it.each(['85073003328', '17073003384', '98472899765', '01490700185'])('%s is right', (text) => {
    expect(isSsin(text)).toBe(true);
  });

  it.each([
    '',
    '85073003329',
    '8507300332',
    '850730033280',
    '85.07.30-033.28',
    ' 85073003328',
    '8507300332a',
    '00000000000',
  ])('%j is wrong', (text) => {
    expect(isSsin(text)).toBe(false);
  });

  it('takes no check digits beyond 01 to 97', () => {
    fc.assert(
      fc.property(ssin, (text) => {
        const [digits, last] = [text.slice(0, 9), Number(text.slice(9))];
        fc.pre(last === 97 || last <= 2);
        const twin = last === 97 ? '00' : String(last + 97);
        expect(isSsin(digits + twin)).toBe(false);
      }),
      { numRuns: 20 },
    );
  });

  it('takes what is made by the rule and refuses every change of one digit after the year', () => {
    fc.assert(
      fc.property(ssin, fc.integer({ min: 2, max: 10 }), digit, (text, at, by) => {
        expect(isSsin(text)).toBe(true);
        expect(isSsin(changed(text, at, by))).toBe(false);
      }),
    );
  });
});

describe.each([
  ['enterprise number', isEnterpriseNumber, ['0', '1'], ['0566988259', '0203430576']],
  ['establishment unit number', isEstablishmentUnitNumber, ['2', '5', '8'], ['2147812701', '2147812897']],
] as const)('%s', (_name, isRight, firsts, known) => {
  it.each(known)('%s is right', (text) => {
    expect(isRight(text)).toBe(true);
  });

  it('refuses the other family, separators and other lengths', () => {
    const other = isRight === isEnterpriseNumber ? '2147812701' : '0566988259';
    for (const text of [other, '', `BE${known[0]}`, known[0].slice(1), `${known[0]}0`, '9147812701']) {
      expect(isRight(text)).toBe(false);
    }
  });

  it('takes what is made by the rule and refuses every change of one digit', () => {
    const made = fc
      .constantFrom(...firsts)
      .chain(eightDigits)
      .map((digits) => digits + check(digits));
    fc.assert(
      fc.property(made, fc.integer({ min: 0, max: 9 }), digit, (text, at, by) => {
        expect(isRight(text)).toBe(true);
        expect(isRight(changed(text, at, by))).toBe(false);
      }),
    );
  });
});

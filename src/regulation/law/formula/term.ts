import { Exact } from '../exact.js';

/**
 * A part of a formula: its text and what it comes to, which are made together and so never disagree. Where a figure or a fact
 * is not there, its name stands in the text and nothing is computed.
 */
export interface Term {
  text: string;
  /** absent where something in it is missing */
  value?: Exact;
  /** a sum is written in brackets within a product, both as a divisor */
  shape?: 'sum' | 'quotient';
}

/** An exact decimal, written as it came. */
export const decimal = (text: string): Term => ({ text, value: Exact.of(text) });

/** Cents, written in euro. */
export const euro = (cents: number): Term => {
  const value = Exact.ofCents(cents);
  return { text: value.toFixed(2), value };
};

/** Percent, written as a factor: 60 is 0.60. */
export const percent = (rate: number): Term => euro(rate);

export const absent = (name: string): Term => ({ text: name });

export function product(...terms: Term[]): Term {
  const text = terms.map(bracketed).join(' x ');
  return { text, value: fold(terms, (one, other) => one.times(other)) };
}

export function sum(...terms: Term[]): Term {
  const [only] = terms;
  if (only && terms.length === 1) return only;
  const text = terms.map((term) => term.text).join(' + ');
  return { text, value: fold(terms, (one, other) => one.plus(other)), shape: 'sum' };
}

export function least(one: Term, other: Term): Term {
  return { text: `min(${one.text}; ${other.text})`, value: fold([one, other], (first, next) => first.least(next)) };
}

/** In cents where that is exact; else the division stays written. */
export function quotient(dividend: Term, divisor: Term): Term {
  const value = fold([dividend, divisor], (one, other) => one.dividedBy(other));
  const isWhole = value?.compare(value.roundedTo(2)) === 0;
  return {
    text: isWhole ? value.toFixed(2) : `${bracketed(dividend)} / ${divisor.shape ? `(${divisor.text})` : divisor.text}`,
    value,
  };
}

/** So many of so many: `14/30`. */
export function share(part: string | number, whole: string | number): Term {
  return { text: `${part}/${whole}`, value: Exact.of(part).dividedBy(Exact.of(whole)), shape: 'quotient' };
}

export function rounded(term: Term, places: number): Term {
  return { text: `round(${term.text}; ${places})`, value: term.value?.roundedTo(places) };
}

export function negative(term: Term): Term {
  return { text: `-${bracketed(term)}`, value: term.value?.times(Exact.of(-1)) };
}

const bracketed = ({ text, shape }: Term): string => (shape === 'sum' ? `(${text})` : text);

function fold(terms: Term[], join: (one: Exact, other: Exact) => Exact): Exact | undefined {
  const values = terms.flatMap(({ value }) => value ?? []);
  return values.length === terms.length ? values.reduce(join) : undefined;
}

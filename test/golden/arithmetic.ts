/** An exact number: numerator and denominator, the latter positive. Shares nothing with what it checks. */
interface Rational {
  n: bigint;
  d: bigint;
}

const of = (n: bigint, d = 1n): Rational => (d < 0n ? { n: -n, d: -d } : { n, d });
const isLess = (a: Rational, b: Rational) => a.n * b.d < b.n * a.d;

/** Reads `0.60 x min(2450.00; 2 x 2070.48 x 0.5) x (1 + 14/30)` as a person would. Throws where it is no arithmetic. */
class Reader {
  private at = 0;

  constructor(private readonly tokens: string[]) {}

  whole(): Rational {
    const value = this.sum();
    if (this.at < this.tokens.length) throw new Error(`not read: ${this.tokens.slice(this.at).join(' ')}`);
    return value;
  }

  private sum(): Rational {
    let value = this.product();
    while (this.next('+')) {
      const other = this.product();
      value = of(value.n * other.d + other.n * value.d, value.d * other.d);
    }
    return value;
  }

  private product(): Rational {
    let value = this.factor();
    for (;;) {
      if (this.next('x')) {
        const other = this.factor();
        value = of(value.n * other.n, value.d * other.d);
      } else if (this.next('/')) {
        const other = this.factor();
        value = of(value.n * other.d, value.d * other.n);
      } else return value;
    }
  }

  private factor(): Rational {
    if (this.next('-')) {
      const value = this.factor();
      return of(-value.n, value.d);
    }
    if (this.next('(')) return this.closed(this.sum());
    if (this.next('min')) {
      const [one, other] = this.pair();
      return isLess(one, other) ? one : other;
    }
    if (this.next('round')) {
      const [value, places] = this.pair();
      return roundTo(value, places.n / places.d);
    }
    return this.number();
  }

  private pair(): [Rational, Rational] {
    this.expect('(');
    const one = this.sum();
    this.expect(';');
    return [one, this.closed(this.sum())];
  }

  private closed(value: Rational): Rational {
    this.expect(')');
    return value;
  }

  private number(): Rational {
    const token = this.tokens[this.at] ?? 'the end';
    const [, whole, decimals = ''] = /^(\d+)(?:\.(\d+))?$/.exec(token) ?? [];
    if (whole === undefined) throw new Error(`no number: ${token}`);
    this.at += 1;
    return of(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
  }

  private next(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at += 1;
    return true;
  }

  private expect(token: string): void {
    if (!this.next(token)) throw new Error(`${token} expected at ${this.tokens[this.at]}`);
  }
}

/** Half away from zero. */
function roundTo({ n, d }: Rational, places: bigint): Rational {
  const scale = 10n ** places;
  const size = n < 0n ? -n : n;
  const whole = (2n * size * scale + d) / (2n * d);
  return of(n < 0n ? -whole : whole, scale);
}

/** What the arithmetic comes to, in integer cents, rounded once; undefined where something in it has no number. */
export function centsOf(arithmetic: string): number | undefined {
  const withoutFunctions = arithmetic.replace(/\b(min|round)\(/g, '(').replace(/ x /g, ' ');
  if (/[a-z]/i.test(withoutFunctions)) return undefined;
  const tokens = arithmetic.match(/\d+(?:\.\d+)?|min|round|[-+x/();]|\S/g) ?? [];
  return Number(roundTo(new Reader(tokens).whole(), 2n).n);
}

/** `-1234.50` as integer cents. */
export function centsIn(amount: string): number {
  const [, sign, euro, cents] = /^(-?)(\d+)\.(\d\d)$/.exec(amount) ?? [];
  if (euro === undefined) throw new Error(`no amount: ${amount}`);
  return (sign === '-' ? -1 : 1) * (Number(euro) * 100 + Number(cents)) || 0;
}

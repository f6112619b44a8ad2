/**
 * Reads the arithmetic of a golden case and says what it comes to. It shares nothing with the product: quotients of two
 * integers, and a grammar of sums, products, `min(one; other)` and `round(value; places)`.
 */
export interface Fraction {
  above: bigint;
  /** positive */
  below: bigint;
}

const fraction = (above: bigint, below: bigint): Fraction =>
  below < 0n ? { above: -above, below: -below } : { above, below };

const operations: Record<string, (one: Fraction, other: Fraction) => Fraction> = {
  '+': (one, other) => fraction(one.above * other.below + other.above * one.below, one.below * other.below),
  '-': (one, other) => fraction(one.above * other.below - other.above * one.below, one.below * other.below),
  x: (one, other) => fraction(one.above * other.above, one.below * other.below),
  '/': (one, other) => fraction(one.above * other.below, one.below * other.above),
};

const functions: Record<string, (one: Fraction, other: Fraction) => Fraction> = {
  min: (one, other) => (one.above * other.below <= other.above * one.below ? one : other),
  round: (value, places) => {
    const scale = 10n ** (places.above / places.below);
    return fraction(halfAwayFromZero(value, scale), scale);
  },
};

/** Throws for what it cannot read, and for a name: what is missing comes to nothing. */
export function evaluate(text: string): Fraction {
  const reader = new Reader(text.match(/\d+(?:\.\d+)?|[a-z]\w*|\S/gi) ?? []);
  const value = reader.sum();
  if (!reader.isDone()) throw new Error(`cannot read the rest of: ${text}`);
  return value;
}

/** Of an amount in euro. */
export function inCents(text: string): bigint {
  return halfAwayFromZero(evaluate(text), 100n);
}

/** To so many places, all of them written. */
export function toPlaces(text: string, places: number): string {
  const scaled = halfAwayFromZero(evaluate(text), 10n ** BigInt(places));
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, '0');
  return `${scaled < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function halfAwayFromZero({ above, below }: Fraction, scale: bigint): bigint {
  const size = (above < 0n ? -above : above) * scale;
  const rounded = (2n * size + below) / (2n * below);
  return above < 0n ? -rounded : rounded;
}

class Reader {
  private at = 0;

  constructor(private readonly tokens: string[]) {}

  isDone(): boolean {
    return this.at === this.tokens.length;
  }

  sum(): Fraction {
    return this.chain(['+', '-'], () => this.product());
  }

  private product(): Fraction {
    return this.chain(['x', '/'], () => this.unary());
  }

  private chain(signs: string[], next: () => Fraction): Fraction {
    let value = next();
    while (signs.includes(this.tokens[this.at] ?? '')) {
      const operation = operations[this.take()];
      if (operation) value = operation(value, next());
    }
    return value;
  }

  private unary(): Fraction {
    if (this.tokens[this.at] !== '-') return this.atom();
    this.take();
    const { above, below } = this.unary();
    return fraction(-above, below);
  }

  private atom(): Fraction {
    const token = this.take();
    if (/^\d/.test(token)) return numberOf(token);
    if (token === '(') return this.closed(this.sum());
    const called = functions[token];
    if (!called) throw new Error(`cannot read: ${token}`);
    this.expect('(');
    const first = this.sum();
    this.expect(';');
    return this.closed(called(first, this.sum()));
  }

  private closed(value: Fraction): Fraction {
    this.expect(')');
    return value;
  }

  private take(): string {
    const token = this.tokens[this.at];
    if (token === undefined) throw new Error('it ends too soon');
    this.at += 1;
    return token;
  }

  private expect(token: string): void {
    const found = this.take();
    if (found !== token) throw new Error(`${token} expected, not ${found}`);
  }
}

function numberOf(text: string): Fraction {
  const [whole = '', decimals = ''] = text.split('.');
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

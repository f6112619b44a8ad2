import Big from 'big.js';

const Decimal = Big();
Decimal.DP = 0;
// big.js calls it half up; on the magnitude, which makes it half away from zero
Decimal.RM = Decimal.roundHalfUp;

/** An exact number: a quotient of two decimals, since a third of a month has no decimals that end. Rounded once, at the end. */
export class Exact {
  private constructor(
    private readonly above: Big,
    private readonly below: Big,
  ) {}

  /** Of an exact decimal. Throws where it is none. */
  static of(decimal: string | number): Exact {
    return new Exact(new Decimal(decimal), new Decimal(1));
  }

  static ofCents(cents: number): Exact {
    return new Exact(new Decimal(cents), new Decimal(100));
  }

  plus(other: Exact): Exact {
    return new Exact(this.above.times(other.below).plus(other.above.times(this.below)), this.below.times(other.below));
  }

  times(other: Exact): Exact {
    return new Exact(this.above.times(other.above), this.below.times(other.below));
  }

  /** By days, months and the like: throws RangeError for a divisor that is not positive. */
  dividedBy(other: Exact): Exact {
    if (other.above.lte(0)) throw new RangeError('a division by zero or less');
    return new Exact(this.above.times(other.below), this.below.times(other.above));
  }

  /** Negative, zero or positive, as a sort takes it. */
  compare(other: Exact): number {
    return this.above.times(other.below).cmp(other.above.times(this.below));
  }

  least(other: Exact): Exact {
    return this.compare(other) < 0 ? this : other;
  }

  /** Half away from zero: 0.125 to two places is 0.13, -0.125 is -0.13. */
  roundedTo(places: number): Exact {
    return new Exact(this.scaled(places), new Decimal(10).pow(places));
  }

  /** Of what is not negative: the whole number that it reaches, at or below it. */
  floor(): number {
    const rest = this.above.mod(this.below);
    return Number(this.above.minus(rest).div(this.below).toFixed());
  }

  /** Of euro: integer cents, the one rounding of a line. */
  toCents(): number {
    return Number(this.scaled(2).toFixed());
  }

  /** Rounded to so many places, which are all written. */
  toFixed(places: number): string {
    return this.roundedTo(places).divided(places);
  }

  private scaled(places: number): Big {
    return this.above.times(new Decimal(10).pow(places)).div(this.below);
  }

  private divided(places: number): string {
    return this.above.times(new Decimal(`1e-${places}`)).toFixed(places);
  }
}

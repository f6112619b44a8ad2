import type { LocalDate } from '../../../platform/calendar/dates.js';
import { covers } from '../../../platform/calendar/periods.js';
import type { Text } from '../../../platform/text.js';
import type { RuleConfidence } from '../figure.js';
import { cmwCourse } from './cmw-course.js';
import { cmwSupport } from './cmw-support.js';
import type { LawFact, Regime, Topic, Topics } from './fact.js';
import { imwFacts } from './imw-facts.js';
import { ldeFacts } from './lde-facts.js';

export const lawFacts: readonly LawFact[] = [...cmwSupport, ...cmwCourse, ...imwFacts, ...ldeFacts];

export interface RegimeOnDay {
  regime: Regime;
  day: LocalDate;
  inForce: boolean;
  /** what applied that day: none where the regime was not in force, or nothing was read */
  facts: LawFact[];
}

/** What applied in a regime on a day: 30 June and 1 July 2023 get different answers. */
export function regimeOn(regime: Regime, day: LocalDate): RegimeOnDay {
  const facts = lawFacts.filter((fact) => fact.regime === regime && covers(fact, day));
  return { regime, day, inForce: facts.some(({ topic }) => topic === 'inForce'), facts };
}

/** One answer; undefined where nothing is said of it on that day. */
export function lawOn<T extends Topic>(regime: Regime, topic: T, day: LocalDate): Topics[T] | undefined {
  return regimeOn(regime, day).facts.find((fact): fact is LawFact<T> => fact.topic === topic)?.value;
}

/** A fact as a list shows it; a code is one fact in each period. */
export interface ListedFact {
  code: string;
  title: Text;
  validFrom: LocalDate;
  validUntil: LocalDate | null;
  confidence: RuleConfidence;
  source: string;
}

export const listedFacts: readonly ListedFact[] = lawFacts.map((fact) => ({
  code: `${fact.regime}.${fact.topic}`,
  title: fact.text,
  validFrom: fact.from,
  validUntil: fact.until ?? null,
  confidence: fact.confidence,
  source: fact.source,
}));

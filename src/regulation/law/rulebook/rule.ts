import type { FigureName } from '../figure.js';
import type { OpenQuestionCode } from '../open-questions.js';

/** A rule of the law as it is told: its lines take their articles and open questions from here. */
export interface Rule {
  title: string;
  statement: string;
  articles: string[];
  /** `unverified` where the rule itself was not read for this measure: its lines are never complete */
  confidence: 'verified' | 'unverified';
  figures: FigureName[];
  openQuestions: OpenQuestionCode[];
}

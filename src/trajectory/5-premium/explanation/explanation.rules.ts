import { type Language, say } from '../../../platform/text.js';
import { type Figure, figureUnits } from '../../../regulation/law/figure.js';
import type { Line } from '../../../regulation/law/line.js';
import type { LabelMonitor } from '../calculation/calculation.rules.js';
import type { FigureShown, LineShown, OpenQuestionShown } from './explanation.dto.js';
import { lineTitles, openQuestionTexts } from './explanation.texts.js';
import type { MonitorShown } from './monitor.dto.js';

export function explainLines(lines: Line[], language: Language): LineShown[] {
  return lines.map((line, index) => explainLine(line, index + 1, language));
}

/** A line in the reader's language. */
function explainLine(line: Line, position: number, language: Language): LineShown {
  const { kind, certainty, amountCents, from, until, formula, inputs, missing, articles } = line;
  const amount = { certainty, amountCents, from, until, formula };
  return {
    ...{ position, kind, title: say(lineTitles[kind], language), ...amount },
    ...{ inputs, figures: line.figures.map(explainFigure), marks: marksOf(line.figures), missing, articles },
    openQuestions: line.openQuestions.map((code) => explainQuestion(code, language)),
  };
}

function explainFigure(figure: Figure): FigureShown {
  const { name, value, from, until, source, confidence, id, version } = figure;
  return { name, value, unit: figureUnits[name], from, until, source, confidence, id, version };
}

function explainQuestion(code: string, language: Language): OpenQuestionShown {
  const text = openQuestionTexts[code];
  return { code, text: text && say(text, language) };
}

function marksOf(figures: Figure[]): LineShown['marks'] {
  const unsure = figures.map(({ confidence }) => confidence).filter((confidence) => confidence !== 'verified');
  return [...new Set(unsure)];
}

/** Undefined where it is of no label. */
export function explainMonitor(monitor: LabelMonitor | null, language: Language): MonitorShown | undefined {
  if (monitor === null) return undefined;
  const { conditions, headsPaid, undeclared } = monitor;
  return {
    conditions: conditions.map((one) => ({ ...one, ...explainReasons(one, language) })),
    headsPaid: { ...headsPaid, ...explainReasons(headsPaid, language) },
    undeclared,
  };
}

function explainReasons(
  { figures, openQuestions: codes }: Pick<Line, 'figures' | 'openQuestions'>,
  language: Language,
) {
  return { figures: figures.map(explainFigure), openQuestions: codes.map((code) => explainQuestion(code, language)) };
}

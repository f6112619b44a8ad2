import type pg from 'pg';
import { type FigureName, figureUnits } from '../../src/regulation/law/figure.js';
import { openQuestions } from '../../src/regulation/law/open-questions.js';
import { lawFacts } from '../../src/regulation/law/regimes/regimes.js';
import { labelRules } from '../../src/regulation/law/rulebook/label-rules.js';
import { cmwRules, imwRules } from '../../src/regulation/law/rulebook/premium-rules.js';
import type { Rule } from '../../src/regulation/law/rulebook/rule.js';
import { figureTitles } from '../../src/regulation/parameters/parameter.texts.js';
import { table } from './lifecycles.js';

const rules: Record<string, Rule> = {
  ...named('CMW', cmwRules),
  ...named('IMW', imwRules),
  ...named('label', labelRules),
};

function named(prefix: string, all: Record<string, Rule>): Record<string, Rule> {
  return Object.fromEntries(Object.entries(all).map(([name, rule]) => [`${prefix}.${name}`, rule]));
}

interface FigureRow {
  name: FigureName;
  value: string;
  from: string;
  until: string | null;
  source: string;
  confidence: string;
}

const intro = `Written by \`npm run docs\` from \`src/regulation/law/\` and the figures that come with the product; the tests compare
it. A figure or rule that was not verified says so here and on every line that it touches; what no source names is missing,
and its lines have a formula and no amount. Nothing here is legal advice.`;

/** The law as the software applies it: rules, figures, what applied when, and what nobody could answer yet. */
export async function describeRegulation(pool: Pick<pg.Pool, 'query'>): Promise<string> {
  const { rows } = await pool.query<FigureRow>(
    `SELECT name, value, valid_from::text AS "from", valid_until::text AS until, source, confidence FROM parameters
      WHERE voided_on IS NULL AND file_id IS NULL ORDER BY name, valid_from`,
  );
  return [
    '# The regulation',
    intro,
    ...describeRules(),
    ...describeFigures(rows),
    ...describeRegimes(),
    ...describeQuestions(),
  ]
    .join('\n\n')
    .concat('\n');
}

const listed = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ') || 'none';

function describeRules(): string[] {
  return [
    '## Rules',
    ...Object.entries(rules).map(([name, rule]) =>
      [
        `### ${rule.title}`,
        rule.statement,
        `- Rule: \`${name}\`, ${rule.confidence}\n- Articles: ${rule.articles.join('; ')}\n- Figures: ${listed(rule.figures)}\n- Open questions: ${listed(rule.openQuestions)}`,
      ].join('\n\n'),
    ),
  ];
}

/** What comes with the product; a reviewed file may replace each from a day on. */
function describeFigures(rows: FigureRow[]): string[] {
  const present = rows.map(({ name, value, from, until, source, confidence }) => {
    return [`\`${name}\``, value, figureUnits[name], from, until ?? '', confidence, source];
  });
  const missing = (Object.keys(figureUnits) as FigureName[]).filter((name) => !rows.some((row) => row.name === name));
  return [
    '## Figures',
    'As they come with the product; `until` is the first day after. Each may be replaced, from a day on, by a file that one loads and another reviews.',
    table(['figure', 'value', 'unit', 'from', 'until', 'how sure', 'source'], present),
    'Missing: no source that was read names them.',
    table(
      ['figure', 'unit', 'what it is'],
      missing.map((name) => [`\`${name}\``, figureUnits[name], figureTitles[name].en]),
    ),
  ];
}

function describeRegimes(): string[] {
  const facts = lawFacts.map(({ regime, topic, from, until, text, source, confidence, openQuestions: open = [] }) => {
    return [regime, `\`${topic}\``, from, until ?? '', text.en, confidence, source, open.join(', ')];
  });
  return [
    '## What applied when',
    '1 July 2023 is a fault line: questions about the evening before and about that morning get different answers.',
    table(['regime', 'topic', 'from', 'until', 'what', 'how sure', 'source', 'open questions'], facts),
  ];
}

function describeQuestions(): string[] {
  const rows = Object.entries(openQuestions).map(([code, { question, behavior, sources }]) => {
    return [`\`${code}\``, question, behavior, sources];
  });
  return [
    '## Open questions',
    'What no source that was read answers, and how the software behaves until one does.',
    table(['question', 'in words', 'until it is answered', 'sources'], rows),
  ];
}

import { Injectable } from '@nestjs/common';
import { headOf } from '../../../access/representation.js';
import { Journal } from '../../../journal/journal.js';
import type { Call } from '../../../platform/call.js';
import { newRow } from '../../../platform/database/row.js';
import { getRow } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Work } from '../../../platform/database/work.js';
import { type Page, wholePage } from '../../../platform/http/paging.js';
import { type Language, say } from '../../../platform/text.js';
import { courtTerm } from '../../../regulation/law/regimes/terms.js';
import { Indication } from '../indication.entity.js';
import type { Measure } from '../indication.lifecycle.js';
import type { AppealTerms, NewOutcome, OutcomeShown } from './outcome.dto.js';
import { Outcome, type OutcomeResult } from './outcome.entity.js';
import { OutcomeRepository } from './outcome.repository.js';
import { reconsiderationTermText } from './outcome.texts.js';

const verbs = { granted: 'grant', advised: 'advise', refused: 'refuse' } as const satisfies Record<
  OutcomeResult,
  string
>;

@Injectable()
export class OutcomeService {
  constructor(
    private readonly work: Work,
    private readonly outcomes: OutcomeRepository,
    private readonly journal: Journal,
  ) {}

  /** Within the decision, before the indication moves: who reacts to the move finds the outcomes there. */
  async write(tx: Tx, indication: Indication, outcomes: NewOutcome[]): Promise<void> {
    for (const outcome of outcomes) {
      const row = rowOf(indication, outcome, tx.today);
      await this.journal.create(tx, Outcome, row, 'outcome', verbs[row.result]);
    }
  }

  /** A revision: the new outcome holds from today, the old one stays readable. */
  async replace(tx: Tx, indication: Indication, change: { old: Outcome; revised: NewOutcome }): Promise<void> {
    const row = rowOf(indication, change.revised, tx.today);
    await this.journal.record(tx, change.old, 'outcome', 'replace', { replacedBy: row.id, replacedOn: tx.today });
    await this.journal.create(tx, Outcome, row, 'outcome', verbs[row.result]);
  }

  async ofIndication(call: Call, indicationId: string): Promise<Page<OutcomeShown>> {
    return this.work.read(call, async (tx) => {
      await getRow(tx, Indication, indicationId);
      const rows = await this.outcomes.ofIndication(tx, indicationId);
      return wholePage(rows.map((row) => show(row, call.language)));
    });
  }

  async read(call: Call, indicationId: string, id: string): Promise<OutcomeShown> {
    return this.work.read(call, async (tx) => show(await this.outcomes.get(tx, indicationId, id), call.language));
  }
}

function rowOf({ id, trajectoryId, personId }: Indication, outcome: NewOutcome, today: string): Outcome {
  const { rate = null, level = null, guidanceNeed = null, aidCategory = null, ...decision } = outcome;
  const { result, motivation, article, sentOn } = decision;
  const measure = decision.measure as Measure;
  return newRow(Outcome, {
    indicationId: id,
    trajectoryId,
    personId,
    ...{ measure, result, rate, level, guidanceNeed, aidCategory, motivation, article, sentOn },
    decidedOn: today,
    courtUntil: courtTerm(measure, sentOn).until,
    replacedBy: null,
    replacedOn: null,
  });
}

function appealOf({ measure, sentOn, courtUntil }: Outcome, language: Language): AppealTerms {
  return {
    court: { until: courtUntil, article: courtTerm(measure, sentOn).article },
    reconsideration: {
      term: 'unknown',
      article: measure === 'CMW' ? 'D13 art. 29' : 'D22 art. 34',
      note: say(reconsiderationTermText, language),
    },
  };
}

function show(outcome: Outcome, language: Language): OutcomeShown {
  const { indicationId, measure, result, motivation, article, decidedOn, sentOn } = outcome;
  return {
    ...headOf(outcome, `/indications/${indicationId}/outcomes/${outcome.id}`),
    indicationId,
    measure,
    result,
    rate: outcome.rate ?? undefined,
    level: outcome.level ?? undefined,
    guidanceNeed: outcome.guidanceNeed ?? undefined,
    aidCategory: outcome.aidCategory ?? undefined,
    motivation,
    article,
    decidedOn,
    sentOn,
    appeal: appealOf(outcome, language),
    inForce: outcome.replacedBy === null,
    replacedBy: outcome.replacedBy ?? undefined,
    replacedOn: outcome.replacedOn ?? undefined,
  };
}

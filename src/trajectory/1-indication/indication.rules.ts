import type { LocalDate } from '../../platform/calendar/dates.js';
import type { Refusal } from '../../platform/refusal.js';
import type { AskedMeasure } from './indication.lifecycle.js';
import { indicationRefusals as text } from './indication.texts.js';
import { startRates } from './outcome/outcome.rules.js';
import { outcomeRefusals } from './outcome/outcome.texts.js';

export interface AuthorFacts {
  /** counselor of the directing organization, or coach of an advising partner */
  role: string;
  assigned: boolean;
  /** of this member, valid today */
  hasMandate: boolean;
}

export interface Content {
  proposedMeasures: readonly AskedMeasure[];
  targetGroup?: string | null;
  fileMark?: string | null;
  aidCategory?: string | null;
  proposedRate?: number | null;
  proposedLevel?: string | null;
  proposedGuidanceNeed?: string | null;
  conclusion?: string | null;
  findings: { category: string; qualifier: number }[];
  attests: { issuedOn: LocalDate }[];
}

/**
 * VDAB assesses; a designated service may advise it (D13 art. 7, D22 art. 32), on CMW only, by a member with a certificate
 * (VDAB's page on advising partners).
 */
export function reasonsAgainstAuthor(author: AuthorFacts, measures: readonly AskedMeasure[]): Refusal[] {
  if (author.role !== 'coach') return author.assigned ? [] : [{ code: 'notAssigned', text: text.notAssigned }];
  const refusals: Refusal[] = [];
  if (!author.hasMandate) refusals.push({ code: 'mandateNotValid', text: text.mandateNotValid });
  if (measures.some((measure) => measure !== 'CMW')) {
    refusals.push({ code: 'partnerAdvisesCmwOnly', field: 'proposedMeasures', text: text.partnerAdvisesCmwOnly });
  }
  return refusals;
}

/** One indication at a time in an open case: local practice. */
export function reasonsNotToBegin(facts: { trajectoryOpen: boolean; indicationRuns: boolean }): Refusal[] {
  const refusals: Refusal[] = [];
  if (!facts.trajectoryOpen) refusals.push({ code: 'trajectoryClosed', text: text.trajectoryClosed });
  if (facts.indicationRuns) refusals.push({ code: 'indicationRuns', text: text.indicationRuns });
  return refusals;
}

/** What a draft, however unfinished, may not say. */
export function reasonsAgainstContent(content: Content, today: LocalDate): Refusal[] {
  const refusals: Refusal[] = [];
  const { proposedMeasures, proposedRate, findings, attests } = content;
  if (proposedMeasures.includes('LDE')) {
    const article = 'D22 art. 82';
    refusals.push({ code: 'ldeIsRepealed', field: 'proposedMeasures', text: outcomeRefusals.ldeIsRepealed, article });
  }
  if (typeof proposedRate === 'number' && !startRates.includes(proposedRate)) {
    const article = 'B17 art. 50';
    refusals.push({
      code: 'rateIsNoStartRate',
      field: 'proposedRate',
      text: outcomeRefusals.rateIsNoStartRate,
      article,
    });
  }
  if (new Set(findings.map(({ category }) => category)).size < findings.length) {
    refusals.push({ code: 'categoryTwice', field: 'findings', text: text.categoryTwice });
  }
  if (findings.some(({ qualifier }) => ![0, 1, 2, 3, 4, 8, 9].includes(qualifier))) {
    refusals.push({ code: 'qualifierUnknown', field: 'findings', text: text.qualifierUnknown });
  }
  if (attests.some(({ issuedOn }) => issuedOn > today)) {
    refusals.push({ code: 'attestInTheFuture', field: 'attests', text: text.attestInTheFuture });
  }
  return refusals;
}

/**
 * What a submission must hold: a report with findings, a conclusion and a proposed advice (practice of VDAB); the target
 * group for CMW (D13 art. 3, 2°), the EU aid category for IMW (D22 arts 8, 12); a file mark that rests on an attest or on an
 * employment study (D22 art. 32).
 */
export function reasonsNotToSubmit(content: Content): Refusal[] {
  const missing = (code: keyof typeof text, field: string, article?: string): Refusal => ({
    code,
    field,
    text: text[code],
    article,
  });
  const refusals: Refusal[] = [];
  const founded = content.findings.length > 0 || content.attests.length > 0;
  if (content.findings.length === 0) refusals.push(missing('noFindings', 'findings'));
  if (content.fileMark && !founded) refusals.push(missing('fileMarkUnfounded', 'fileMark', 'D22 art. 32'));
  if (!content.conclusion) refusals.push(missing('conclusionMissing', 'conclusion'));
  if (content.proposedMeasures.includes('CMW')) {
    if (!content.targetGroup) refusals.push(missing('targetGroupMissing', 'targetGroup', 'D13 art. 3, 2°'));
    if (!content.proposedRate || !content.proposedLevel)
      refusals.push(missing('packageMissing', 'proposedRate', 'B17 art. 50'));
  }
  if (content.proposedMeasures.includes('IMW')) {
    if (!content.aidCategory) refusals.push(missing('aidCategoryMissing', 'aidCategory', 'D22 arts 8, 12'));
    if (!content.proposedGuidanceNeed)
      refusals.push(missing('guidanceNeedMissing', 'proposedGuidanceNeed', 'D22 art. 8'));
  }
  return refusals;
}

/** Decided by the assigned expert (TOM-expert), never by the author: practice of VDAB. */
export function reasonsNotToDecide(facts: { assigned: boolean; isAuthor: boolean }): Refusal[] {
  const refusals: Refusal[] = [];
  if (!facts.assigned) refusals.push({ code: 'notAssigned', text: text.notAssigned });
  if (facts.isAuthor) refusals.push({ code: 'authorDecides', text: text.authorDecides });
  return refusals;
}

export function reasonsNotToChange(facts: { isAuthor: boolean }): Refusal[] {
  return facts.isAuthor ? [] : [{ code: 'notTheAuthor', text: text.notTheAuthor }];
}

/** A colleague may take back what an absent author left behind. */
export function reasonsNotToWithdraw(facts: { ofTheAuthor: boolean }): Refusal[] {
  return facts.ofTheAuthor ? [] : [{ code: 'notOfTheAuthor', text: text.notOfTheAuthor }];
}

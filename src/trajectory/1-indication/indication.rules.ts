import type { LocalDate } from '../../platform/calendar/dates.js';
import type { Refusal } from '../../platform/refusal.js';
import { cmwStartRates } from '../../regulation/law/regimes/cmw-support.js';
import type { AskedMeasure } from './indication.lifecycle.js';
import { indicationRefusals as text } from './indication.texts.js';
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
  return [...reasonsAgainstProposal(content), ...reasonsAgainstReport(content, today)];
}

function reasonsAgainstProposal({ proposedMeasures, proposedRate }: Content): Refusal[] {
  const refusals: Refusal[] = [];
  if (proposedMeasures.includes('LDE')) {
    const article = 'D22 art. 82';
    refusals.push({ code: 'ldeIsRepealed', field: 'proposedMeasures', text: outcomeRefusals.ldeIsRepealed, article });
  }
  if (typeof proposedRate === 'number' && !cmwStartRates.includes(proposedRate)) {
    const { rateIsNoStartRate } = outcomeRefusals;
    refusals.push({
      code: 'rateIsNoStartRate',
      field: 'proposedRate',
      text: rateIsNoStartRate,
      article: 'B17 art. 50',
    });
  }
  return refusals;
}

function reasonsAgainstReport({ findings, attests }: Content, today: LocalDate): Refusal[] {
  const refusals: Refusal[] = [];
  const field = 'findings';
  if (new Set(findings.map(({ category }) => category)).size < findings.length) {
    refusals.push({ code: 'categoryTwice', field, text: text.categoryTwice });
  }
  if (findings.some(({ qualifier }) => ![0, 1, 2, 3, 4, 8, 9].includes(qualifier))) {
    refusals.push({ code: 'qualifierUnknown', field, text: text.qualifierUnknown });
  }
  if (attests.some(({ issuedOn }) => issuedOn > today)) {
    refusals.push({ code: 'attestInTheFuture', field: 'attests', text: text.attestInTheFuture });
  }
  return refusals;
}

type Requirement = [broken: boolean, code: keyof typeof text, field: string, article?: string];

/**
 * What a submission must hold: a report with findings, a conclusion and a proposed advice (practice of VDAB); the target
 * group for CMW (D13 art. 3, 2°), the EU aid category for IMW (D22 arts 8, 12); a file mark that rests on an attest or on an
 * employment study (D22 art. 32).
 */
export function reasonsNotToSubmit(content: Content): Refusal[] {
  const { findings, attests, fileMark, proposedMeasures } = content;
  const [cmw, imw] = [proposedMeasures.includes('CMW'), proposedMeasures.includes('IMW')];
  const founded = findings.length > 0 || attests.length > 0;
  const hasPackage = Boolean(content.proposedRate && content.proposedLevel);
  const requirements: Requirement[] = [
    [findings.length === 0, 'noFindings', 'findings'],
    [Boolean(fileMark) && !founded, 'fileMarkUnfounded', 'fileMark', 'D22 art. 32'],
    [!content.conclusion, 'conclusionMissing', 'conclusion'],
    [cmw && !content.targetGroup, 'targetGroupMissing', 'targetGroup', 'D13 art. 3, 2°'],
    [cmw && !hasPackage, 'packageMissing', 'proposedRate', 'B17 art. 50'],
    [imw && !content.aidCategory, 'aidCategoryMissing', 'aidCategory', 'D22 arts 8, 12'],
    [imw && !content.proposedGuidanceNeed, 'guidanceNeedMissing', 'proposedGuidanceNeed', 'D22 art. 8'],
  ];
  const broken = requirements.filter(([isBroken]) => isBroken);
  return broken.map(([, code, field, article]) => ({ code, field, text: text[code], article }));
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

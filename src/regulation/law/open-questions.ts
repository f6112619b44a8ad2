/** What no source that was read answers, and what the software does until one does. */
export interface OpenQuestion {
  question: string;
  behavior: string;
  sources: string;
  /** the number of the open point of the reference that it belongs to: texts not read, the extremely vulnerable, ... */
  point?: number;
}

const ask = (question: string, behavior: string, [sources, point]: [string, number?]): OpenQuestion => ({
  question,
  behavior,
  sources,
  point,
});

export const openQuestions = {
  executiveOrders: ask(
    'What do the executive orders of 17 February 2017 and 15 July 2022 say? Only their preambles could be read.',
    'Their rules are taken from pages that tell them; each such figure and rule carries its page and its mark.',
    ['B17, B22', 1],
  ),
  startPackages: ask(
    'Which are the five start packages of CMW?',
    'A start package is 45% or 60% with any level; the three that are unknown are not listed.',
    ['B17 art. 50; HERWIN, VDAB', 1],
  ),
  cmwAmounts: ask(
    'How much is the guidance premium of CMW, and the organization support?',
    'The figures are missing until somebody loads them: their lines have a formula and no amount.',
    ['B17, not read; HERWIN says that they are indexed', 1],
  ),
  appealTermAtService: ask(
    'Within which term is a reconsideration asked of VDAB?',
    'No term is checked: a request is never refused as too late.',
    ['D13 art. 29, D22 art. 34, DL13 art. 28 leave it to an order', 1],
  ),
  returnWindow: ask(
    'How long after the loss of a regular job may a worker return?',
    'A marked setting says how many months; the package is the 45% that HERWIN gives.',
    ['D13 art. 22 par. 2; B22, not read', 1],
  ),
  rounding: ask(
    'How are results in euro rounded?',
    'Each line once, to the cent, half away from zero; nothing is rounded before.',
    ['no source found', 1],
  ),
  indexRule: ask(
    'Which index moves which amount, and when?',
    'Nothing is indexed by the software: an amount is a dated row. What is paid per quarter is read on its first day.',
    ['B17, B22, not read', 1],
  ),
  advances: ask(
    'Which share is paid in advance of the quarterly settlement?',
    'A statement settles a quarter; advances are not known to it.',
    ['no source found; the open data count settlements', 1],
  ),
  extremelyVulnerable: ask(
    'Does VDAB still advise CMW for the extremely vulnerable since 1 July 2023?',
    'The group can be recorded on any day; its 2 years and its 50% applied until 30 June 2023.',
    ['D13 art. 3, 2° c); D22 arts 70, 71', 2],
  ),
  localServicesHeader: ask(
    'Is LDE in force? The stored consolidation still says so.',
    'It is repealed on 1 July 2023: it stands on files decided before, and is refused by name since.',
    ['D22 art. 82 against the header of DL13', 3],
  ),
  imwScheduleBorders: ask(
    'Do the columns of the IMW start packages last 5, 4 and 11 quarters or 5, 3 and 12?',
    'The figure imwScheduleBorders says it, and every wage line of IMW is marked with this question.',
    ['HERWIN (5/4/11); unikselection.be (5/3/12); B22, not read', 4],
  ),
  imwExtensionMoment: ask(
    'May an extension of IMW be asked in the fifth year or in the penultimate one?',
    'The figure imwExtensionWindow says it; it starts with what VDAB says, the fifth year.',
    ['VDAB and vlaanderen.be disagree', 4],
  ),
  planUploadAndActions: ask(
    'How many improvement actions does a plan need, and is it uploaded?',
    'One on each kind of competence a year, or two in all: a marked setting. Nothing is uploaded.',
    ['D13 art. 15; HERWIN in three versions', 5],
  ),
  targetGroupShareOnPages: ask(
    'Is the share of the target group 55% or 65%?',
    '55% since 1 July 2023 and 65% before, as the decrees say; public pages still print 65%.',
    ['D13 art. 4, D22 art. 64', 6],
  ),
  decreeAfter2019: ask(
    'What else changed in D13 since 2019? An update of 12 December 2023 was seen and not read.',
    'D13 as of 1 January 2019 with the changes of D22 applies.',
    ['D13, D22', 7],
  ),
  referralOutcomes: ask(
    'Which outcomes, reasons and terms does a referral have?',
    'Reasons come from a list that can be configured, terms are settings; both are marked as local practice.',
    ['no public standard found', 8],
  ),
  maatwerkStart: ask('Does CMW begin on 1 January or on 1 April 2019?', 'On 1 January 2019, as the sector counts.', [
    'HERWIN; the note of D13 says 1 April',
  ]),
  cmwReferenceWageCap: ask(
    'Is the reference wage capped at 2 x GGMMI for CMW as well?',
    'It is; every wage line of CMW is unverified for that reason.',
    ['D22 art. 17 and VDAB for IMW and VOP; not read for CMW'],
  ),
  quarterOfThreeMonths: ask(
    'Does a quarter count as three monthly premiums?',
    'It does; a month that is supported in part counts for its days over the days of the month.',
    ['not read'],
  ),
  wageSpreadByDay: ask(
    'How is a quarter’s wage spread where the support covers only part of it, or where it changes?',
    'Evenly over the supported calendar days.',
    ['not read'],
  ),
  guidanceByDay: ask(
    'How is guidance split where support or its level changes within a quarter?',
    'CMW by days of the quarter, IMW by days of the supported part; the fixed part is not split.',
    ['not read'],
  ),
  performedFraction: ask(
    'How is the performed fraction of a quarter computed?',
    'Declared days over the full-time days of the quarter, to 2 decimals, at most 1.',
    ['DmfA practice, not read'],
  ),
  imwAmountsOf2023: ask(
    'How much is the guidance premium of IMW today?',
    'The launch amounts of 2023 stand until others are loaded.',
    ['HERWIN on the subsidies of IMW'],
  ),
  imwGapCounting: ask(
    'How is a gap between two contracts counted in quarters, and from when does support run anew?',
    'Calendar quarters without a day of contract; after 4 the schedule begins in the quarter of the new contract.',
    ['D22 art. 12 par. 3'],
  ),
  headsBeyondContingent: ask(
    'Which heads fall out where there are more than 1.15 x the contingent?',
    'None is cut: heads and limit are shown for the firm as a whole, in whole heads.',
    ['HERWIN on the guidance premium'],
  ),
  fteOfQuarter: ask(
    'How are hours and days counted into FTE, and how many decimals does it have?',
    'Contractual fraction over all calendar days of the quarter, to 4 decimals.',
    ['HERWIN on the number of target workers'],
  ),
  starterTerm: ask(
    'How long is the reasonable term of a starting label?',
    'A label without four quarters is shown as a starter where it misses a condition.',
    ['D13 art. 4 par. 2'],
  ),
  rightAfterEmployment: ask(
    'What remains of a CMW right when employment ends without a decision?',
    'A marked setting; by default the later of decision + 5 years and the end of the running slice.',
    ['not read'],
  ),
  evaluationOverdue: ask(
    'What happens when a term passes and nobody has evaluated?',
    'Support goes on in a slice that awaits its evaluation, and the deadline escalates.',
    ['D13 arts 8, 10 give the support no end'],
  ),
  earlyEvaluation: ask(
    'Which reasons allow an early evaluation: medical ones only, or psychosocial ones too?',
    'Both, where attested, after 8 weeks of work.',
    ['VDAB; HERWIN names medical ones alone'],
  ),
  digitalDelivery: ask(
    'May a decision be delivered other than by registered letter?',
    'The day of sending is recorded, whatever the way.',
    ['D13 art. 31, D22 art. 36'],
  ),
  retentionOfCmw: ask(
    'How long are files of CMW kept?',
    'Claims lapse after 5 years; a schedule of retention is not invented.',
    ['D13 art. 49'],
  ),
} as const satisfies Record<string, OpenQuestion>;

export type OpenQuestionCode = keyof typeof openQuestions;

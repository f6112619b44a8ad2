import { ThePlatformKnowsWhoActsAndWhatDayItIs1767225600001 } from './1-the-platform-knows-who-acts-and-what-day-it-is.js';
import { TheJournalNeverForgets1767225600002 } from './2-the-journal-never-forgets.js';
import { AccessKnowsMembersTeamsAndClients1767225600003 } from './3-access-knows-members-teams-and-clients.js';
import { DeadlinesAreKeptInALedger1767225600004 } from './4-deadlines-are-kept-in-a-ledger.js';
import { TheRegistryKnowsWhoAndWhere1767225600005 } from './5-the-registry-knows-who-and-where.js';
import { Step0ACaseFileIsOpened1767225600006 } from './6-step-0-a-case-file-is-opened.js';
import { Step1TheEmploymentServiceIndicates1767225600007 } from './7-step-1-the-employment-service-indicates.js';
import { Step2WhichOpensDatedRights1767225600008 } from './8-step-2-which-opens-dated-rights.js';
import { Step3SoThePersonCanBeReferred1767225600009 } from './9-step-3-so-the-person-can-be-referred.js';
import { Step4AndBeHired1767225600010 } from './10-step-4-and-be-hired.js';
import { Step6AndFollowAPlan1767225600011 } from './11-step-6-and-follow-a-plan.js';
import { Step7WhichIsEvaluated1767225600012 } from './12-step-7-which-is-evaluated.js';
import { Step8UntilTheDecision1767225600013 } from './13-step-8-until-the-decision.js';
import { TheLawIsDatedFigures1767225600014 } from './14-the-law-is-dated-figures.js';
import { Step5WhichEarnsAPremium1767225600015 } from './15-step-5-which-earns-a-premium.js';
import { EverybodyFindsWhatToDoAndReadsNoMore1767225600016 } from './16-everybody-finds-what-to-do-and-reads-no-more.js';
import { WhatIsAskedOftenAsksLittle1767225600017 } from './17-what-is-asked-often-asks-little.js';
import { LongWorkIsDoneInPieces1767225600018 } from './18-long-work-is-done-in-pieces.js';
import { IndividualMaatwerkHasItsSchedule1767225600019 } from './19-individual-maatwerk-has-its-schedule.js';

/** In the order in which they run. */
export const migrations = [
  ThePlatformKnowsWhoActsAndWhatDayItIs1767225600001,
  TheJournalNeverForgets1767225600002,
  AccessKnowsMembersTeamsAndClients1767225600003,
  DeadlinesAreKeptInALedger1767225600004,
  TheRegistryKnowsWhoAndWhere1767225600005,
  Step0ACaseFileIsOpened1767225600006,
  Step1TheEmploymentServiceIndicates1767225600007,
  Step2WhichOpensDatedRights1767225600008,
  Step3SoThePersonCanBeReferred1767225600009,
  Step4AndBeHired1767225600010,
  Step6AndFollowAPlan1767225600011,
  Step7WhichIsEvaluated1767225600012,
  Step8UntilTheDecision1767225600013,
  TheLawIsDatedFigures1767225600014,
  Step5WhichEarnsAPremium1767225600015,
  EverybodyFindsWhatToDoAndReadsNoMore1767225600016,
  WhatIsAskedOftenAsksLittle1767225600017,
  LongWorkIsDoneInPieces1767225600018,
  IndividualMaatwerkHasItsSchedule1767225600019,
];

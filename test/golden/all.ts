import { employmentCases, fteCases, labelCases, regimeCases, scheduleCases, termCases, windowCases } from './cases.js';
import {
  differencesOfEmployment,
  differencesOfFte,
  differencesOfLabel,
  differencesOfRegime,
  differencesOfSchedule,
  differencesOfTerm,
  differencesOfWindow,
  type Law,
} from './compare.js';
import { differencesOfChoices, differencesOfReasons } from './reasons.js';

/** Everything that any golden case sees. */
export function allDifferences(law: Law): string[] {
  return [
    ...employmentCases.flatMap((found) => differencesOfEmployment(law, found)),
    ...labelCases.flatMap((found) => differencesOfLabel(law, found)),
    ...scheduleCases.flatMap((found) => differencesOfSchedule(law, found)),
    ...fteCases.flatMap((found) => differencesOfFte(law, found)),
    ...windowCases.flatMap((found) => differencesOfWindow(law, found)),
    ...regimeCases.flatMap((found) => differencesOfRegime(law, found)),
    ...termCases.flatMap((found) => differencesOfTerm(law, found)),
    ...differencesOfReasons(law),
    ...differencesOfChoices(law),
  ];
}

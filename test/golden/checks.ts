import { type Check, labelChecks, premiumChecks } from './amounts.js';
import { fteChecks, regimeChecks, scheduleChecks } from './answers.js';
import { explanationChecks } from './explanations.js';
import { exactChecks, termChecks } from './terms.js';

/** Every golden case and every other thing that the law is held to. */
export function allChecks(): Check[] {
  return [
    ...premiumChecks(),
    ...labelChecks(),
    ...scheduleChecks(),
    ...fteChecks(),
    ...termChecks(),
    ...regimeChecks(),
    ...exactChecks(),
    ...explanationChecks(),
  ];
}

import { aftercare } from './chapters/aftercare.js';
import { declaration } from './chapters/declaration.js';
import { employment } from './chapters/employment.js';
import { ending } from './chapters/ending.js';
import { evaluation } from './chapters/evaluation.js';
import { figures } from './chapters/figures.js';
import { grant } from './chapters/grant.js';
import { indication } from './chapters/indication.js';
import { intake } from './chapters/intake.js';
import { lapse } from './chapters/lapse.js';
import { plan } from './chapters/plan.js';
import { premium } from './chapters/premium.js';
import { referral } from './chapters/referral.js';
import { transition } from './chapters/transition.js';
import { work } from './chapters/work.js';

/** From the counter to the regular job, and what it earned the firm. */
export const story = [
  ...[intake, indication, referral, employment],
  ...[lapse, grant, plan, declaration, figures],
  ...[work, evaluation, transition, aftercare],
  ...[ending, premium],
];

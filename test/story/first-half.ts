import { declaration } from './chapters/declaration.js';
import { employment } from './chapters/employment.js';
import { ending } from './chapters/ending.js';
import { grant } from './chapters/grant.js';
import { indication } from './chapters/indication.js';
import { intake } from './chapters/intake.js';
import { lapse } from './chapters/lapse.js';
import { referral } from './chapters/referral.js';

/** From the counter to the first declared quarter. */
export const firstHalf = [intake, indication, referral, employment, lapse, grant, declaration, ending];

import { Nested } from '../../../platform/http/fields.js';
import { NewJob } from '../job/job.dto.js';

export class TransitionAdvance {
  @Nested(() => NewJob, { optional: true, description: 'what aftercare begins with' })
  newJob?: NewJob;
}

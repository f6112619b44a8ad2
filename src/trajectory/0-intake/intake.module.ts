import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Sentences } from '../../journal/sentences.js';
import { ReferenceModule } from '../../registry/reference/reference.module.js';
import { ReferenceService } from '../../registry/reference/reference.service.js';
import { AssignmentController } from './assignment/assignment.controller.js';
import { Assignment } from './assignment/assignment.entity.js';
import { AssignmentRepository } from './assignment/assignment.repository.js';
import { AssignmentService } from './assignment/assignment.service.js';
import { assignmentSentences } from './assignment/assignment.texts.js';
import { ParticipantController } from './participant/participant.controller.js';
import { Participant } from './participant/participant.entity.js';
import { ParticipantRepository } from './participant/participant.repository.js';
import { ParticipantService } from './participant/participant.service.js';
import { participantSentences } from './participant/participant.texts.js';
import { PictureRepository } from './picture/picture.repository.js';
import { SuspensionController } from './suspension/suspension.controller.js';
import { Suspension } from './suspension/suspension.entity.js';
import { SuspensionService } from './suspension/suspension.service.js';
import { suspensionSentences } from './suspension/suspension.texts.js';
import { TimelineService } from './timeline.service.js';
import { TrajectoryController } from './trajectory.controller.js';
import { Trajectory } from './trajectory.entity.js';
import { TrajectoryReactions } from './trajectory.reactions.js';
import { TrajectoryRepository } from './trajectory.repository.js';
import { TrajectoryService } from './trajectory.service.js';
import { endReasonTitles, trajectorySentences } from './trajectory.texts.js';

/** Step 0: a case file is opened for a person, and organizations take part in it. */
@Module({
  imports: [TypeOrmModule.forFeature([Trajectory, Participant, Assignment, Suspension]), ReferenceModule],
  controllers: [TrajectoryController, ParticipantController, AssignmentController, SuspensionController],
  providers: [
    TrajectoryService,
    TrajectoryRepository,
    TrajectoryReactions,
    TimelineService,
    PictureRepository,
    ParticipantService,
    ParticipantRepository,
    AssignmentService,
    AssignmentRepository,
    SuspensionService,
  ],
  exports: [PictureRepository, TrajectoryRepository, ParticipantRepository, ParticipantService],
})
export class IntakeModule implements OnModuleInit {
  constructor(
    private readonly sentences: Sentences,
    private readonly references: ReferenceService,
  ) {}

  onModuleInit(): void {
    this.sentences.tell('trajectory', trajectorySentences);
    this.sentences.tell('participant', participantSentences);
    this.sentences.tell('assignment', assignmentSentences);
    this.sentences.tell('suspension', suspensionSentences);
    this.references.tell('endReasons', endReasonTitles, 'localPractice');
  }
}

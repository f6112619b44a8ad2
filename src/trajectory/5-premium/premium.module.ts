import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/access.module.js';
import { Sentences } from '../../journal/sentences.js';
import { ParametersModule } from '../../regulation/parameters/parameters.module.js';
import { EmploymentModule } from '../4-employment/employment.module.js';
import { BatchController } from './batch/batch.controller.js';
import { BatchJobs } from './batch/batch.jobs.js';
import { BatchRepository } from './batch/batch.repository.js';
import { BatchService } from './batch/batch.service.js';
import { QuarterService } from './batch/quarter.service.js';
import { CalculationRepository } from './calculation/calculation.repository.js';
import { CalculationService } from './calculation/calculation.service.js';
import { SubjectService } from './calculation/subject.service.js';
import { DownloadService } from './export/download.service.js';
import { ExportController } from './export/export.controller.js';
import { ExportRepository } from './export/export.repository.js';
import { ExportService } from './export/export.service.js';
import { ReportService } from './export/report.service.js';
import { SheetService } from './export/sheet.service.js';
import { ReadingService } from './reading/reading.service.js';
import { RehearsalController } from './rehearsal/rehearsal.controller.js';
import { Rehearsal, RehearsalResult } from './rehearsal/rehearsal.entity.js';
import { RehearsalJobs } from './rehearsal/rehearsal.jobs.js';
import { RehearsalRepository } from './rehearsal/rehearsal.repository.js';
import { RehearsalService } from './rehearsal/rehearsal.service.js';
import { rehearsalSentences } from './rehearsal/rehearsal.texts.js';
import { SimulationController } from './simulation/simulation.controller.js';
import { SimulationRepository } from './simulation/simulation.repository.js';
import { SimulationService } from './simulation/simulation.service.js';
import { StatementController } from './statement.controller.js';
import { Statement, StatementLine } from './statement.entity.js';
import { StatementRepository } from './statement.repository.js';
import { StatementService } from './statement.service.js';
import { statementSentences } from './statement.texts.js';

/** Step 5: ... which earns the employer a premium every quarter. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Statement, StatementLine, Rehearsal, RehearsalResult]),
    AccessModule,
    EmploymentModule,
    ParametersModule,
  ],
  controllers: [BatchController, StatementController, ExportController, SimulationController, RehearsalController],
  providers: [
    StatementService,
    StatementRepository,
    ReadingService,
    CalculationService,
    CalculationRepository,
    SubjectService,
    BatchService,
    BatchRepository,
    BatchJobs,
    QuarterService,
    RehearsalJobs,
    RehearsalRepository,
    RehearsalService,
    DownloadService,
    ExportRepository,
    ExportService,
    ReportService,
    SheetService,
    SimulationService,
    SimulationRepository,
  ],
  exports: [CalculationService, CalculationRepository, StatementRepository],
})
export class PremiumModule implements OnModuleInit {
  constructor(private readonly sentences: Sentences) {}

  onModuleInit(): void {
    this.sentences.tell('statement', statementSentences);
    this.sentences.tell('rehearsal', rehearsalSentences);
  }
}

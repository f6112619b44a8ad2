import { type DynamicModule, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AccessModule } from './access/access.module.js';
import { MemberModule } from './access/member/member.module.js';
import { DeadlineModule } from './deadline/deadline.module.js';
import { JournalModule } from './journal/journal.module.js';
import type { Settings } from './platform/config/settings.js';
import { SettingsModule } from './platform/config/settings.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { healthModule } from './platform/http/health.js';
import { OrganizationModule } from './registry/organization/organization.module.js';
import { PersonModule } from './registry/person/person.module.js';
import { VacancyModule } from './registry/vacancy/vacancy.module.js';
import { ParametersModule } from './regulation/parameters/parameters.module.js';
import { TaskModule } from './task/task.module.js';
import { IntakeModule } from './trajectory/0-intake/intake.module.js';
import { IndicationModule } from './trajectory/1-indication/indication.module.js';
import { EntitlementModule } from './trajectory/2-entitlement/entitlement.module.js';
import { ReferralModule } from './trajectory/3-referral/referral.module.js';
import { EmploymentModule } from './trajectory/4-employment/employment.module.js';
import { PremiumModule } from './trajectory/5-premium/premium.module.js';
import { PlanModule } from './trajectory/6-development-plan/plan.module.js';
import { EvaluationModule } from './trajectory/7-evaluation/evaluation.module.js';
import { TransitionModule } from './trajectory/8-transition/transition.module.js';

/** In the order in which a case flows. */
const steps = [
  IntakeModule,
  IndicationModule,
  EntitlementModule,
  ReferralModule,
  EmploymentModule,
  PremiumModule,
  PlanModule,
  EvaluationModule,
  TransitionModule,
];

/** The house plan: modules in the order in which a case flows. */
@Module({})
export class AppModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        SettingsModule.with(settings),
        DatabaseModule.on(settings.databaseUrl, settings.databasePool),
        healthModule({ inject: [DataSource], useFactory: databaseCheck }),
        JournalModule,
        AccessModule,
        MemberModule,
        DeadlineModule,
        TaskModule,
        PersonModule,
        OrganizationModule,
        VacancyModule,
        ParametersModule,
        ...steps,
      ],
    };
  }
}

function databaseCheck(source: DataSource) {
  return [{ name: 'database', check: async () => void (await source.query('SELECT 1')) }];
}

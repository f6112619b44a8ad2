import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Sentences } from '../../journal/sentences.js';
import { constraintMeans } from '../../platform/http/errors/database-errors.js';
import { ReferenceModule } from '../reference/reference.module.js';
import { EstablishmentController } from './establishment/establishment.controller.js';
import { Establishment } from './establishment/establishment.entity.js';
import { EstablishmentRepository } from './establishment/establishment.repository.js';
import { EstablishmentService } from './establishment/establishment.service.js';
import { establishmentRefusals, establishmentSentences } from './establishment/establishment.texts.js';
import { LabelController } from './label/label.controller.js';
import { Label } from './label/label.entity.js';
import { LabelRepository } from './label/label.repository.js';
import { LabelService } from './label/label.service.js';
import { labelRefusals, labelSentences } from './label/label.texts.js';
import { MandateController } from './mandate/mandate.controller.js';
import { Mandate } from './mandate/mandate.entity.js';
import { MandateRepository } from './mandate/mandate.repository.js';
import { MandateService } from './mandate/mandate.service.js';
import { mandateRefusals, mandateSentences } from './mandate/mandate.texts.js';
import { OrganizationController } from './organization.controller.js';
import { Organization } from './organization.entity.js';
import { OrganizationRepository } from './organization.repository.js';
import { OrganizationService } from './organization.service.js';
import { organizationRefusals, organizationSentences } from './organization.texts.js';
import { ServiceController } from './service/service.controller.js';
import { Service } from './service/service.entity.js';
import { ServiceService } from './service/service.service.js';
import { serviceRefusals, serviceSentences } from './service/service.texts.js';

/** Who and where: the directory, with what organizations offer and may do on which day. */
@Module({
  imports: [TypeOrmModule.forFeature([Organization, Establishment, Service, Label, Mandate]), ReferenceModule],
  controllers: [OrganizationController, EstablishmentController, ServiceController, LabelController, MandateController],
  providers: [
    OrganizationService,
    OrganizationRepository,
    EstablishmentService,
    EstablishmentRepository,
    ServiceService,
    LabelService,
    LabelRepository,
    MandateService,
    MandateRepository,
  ],
  exports: [OrganizationRepository, EstablishmentRepository],
})
export class OrganizationModule implements OnModuleInit {
  constructor(private readonly sentences: Sentences) {}

  onModuleInit(): void {
    this.sentences.tell('organization', organizationSentences);
    this.sentences.tell('establishment', establishmentSentences);
    this.sentences.tell('service', serviceSentences);
    this.sentences.tell('label', labelSentences);
    this.sentences.tell('mandate', mandateSentences);
    sayWhatConstraintsMean();
  }
}

/** The wall behind the refusals, for two who come at the same moment. */
function sayWhatConstraintsMean(): void {
  const { organizationExists } = organizationRefusals;
  constraintMeans('organizations_enterprise_number_is_unique', 'organizationExists', organizationExists);
  const { establishmentExists } = establishmentRefusals;
  constraintMeans('establishments_number_is_unique', 'establishmentExists', establishmentExists);
  constraintMeans('services_line_once_per_organization', 'offeredAlready', serviceRefusals.offeredAlready);
  constraintMeans('labels_of_an_organization_do_not_overlap', 'labeledAlready', labelRefusals.labeledAlready);
  constraintMeans('labels_of_an_establishment_do_not_overlap', 'labeledAlready', labelRefusals.labeledAlready);
  constraintMeans('mandates_do_not_overlap', 'mandatedAlready', mandateRefusals.mandatedAlready);
}

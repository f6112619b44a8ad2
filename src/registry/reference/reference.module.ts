import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Municipality } from './municipality.entity.js';
import { MunicipalityRepository } from './municipality.repository.js';

@Module({
  imports: [TypeOrmModule.forFeature([Municipality])],
  providers: [MunicipalityRepository],
  exports: [MunicipalityRepository],
})
export class ReferenceModule {}

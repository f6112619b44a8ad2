import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonController } from './person.controller.js';
import { Person, PersonContact, PersonIdentifier, PersonName } from './person.entity.js';
import { PersonRepository } from './person.repository.js';
import { PersonService } from './person.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Person, PersonName, PersonContact, PersonIdentifier])],
  controllers: [PersonController],
  providers: [PersonService, PersonRepository],
  exports: [PersonRepository],
})
export class PersonModule {}

import { Module } from '@nestjs/common';
import { KeyPersonsModule } from './key-persons.module';
import { KeyPersonResolver } from './profile/key-person.resolver';

@Module({ imports: [KeyPersonsModule], providers: [KeyPersonResolver] })
export class KeyPersonsApiModule {}

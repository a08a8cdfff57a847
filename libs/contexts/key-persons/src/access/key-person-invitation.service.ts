import { Injectable } from '@nestjs/common';
import { type Invitation, InvitationService } from '@sleutelring/identity-access';
import type { Actor, Uuid } from '@sleutelring/kernel';
import { demand } from '../profile/key-person.policy';
import { KeyPersonReader } from '../profile/key-person.reader';

/** This room knows whom the actor may invite; the room of identity makes the link. */
@Injectable()
export class KeyPersonInvitationService {
  constructor(
    private readonly keyPersons: KeyPersonReader,
    private readonly invitations: InvitationService,
  ) {}

  async invite(actor: Actor, id: Uuid): Promise<Invitation> {
    const keyPerson = await this.keyPersons.one(actor, id);
    demand('invite', actor, keyPerson);
    return this.invitations.inviteKeyPerson(actor, keyPerson);
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { record } from '@sleutelring/audit';
import { endKeyPersonAccess } from '@sleutelring/identity-access';
import type { Actor, Clock, Uuid } from '@sleutelring/kernel';
import { UserError, dayOf, invalid, isUuid, newId, notFound } from '@sleutelring/kernel';
import { ReferenceLists } from '@sleutelring/organisations';
import { CLOCK, Database, type Transaction } from '@sleutelring/platform';
import { KEY_PERSON_STATUS_CHANGED } from '../key-persons.events';
import type { ChangeStatusInput, KeyPersonInput, Profile, UpdateKeyPersonInput } from './key-person.inputs';
import { type Choices, checkSince, checkedProfile, checkedReason, demand } from './key-person.policy';
import { type KeyPersonRow, SELECT_KEY_PERSON, keyPersonOf } from './key-person.sql';
import { type KeyPerson, KeyPersonStatus } from './key-person.type';

const UNIQUE_VIOLATION = '23505';

@Injectable()
export class KeyPersonService {
  private readonly choices: Choices;

  constructor(
    private readonly database: Database,
    private readonly lists: ReferenceLists,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.choices = {
      isLanguage: (key) => this.lists.offers('language', key),
      isRegion: (code) => this.lists.all().ggdRegions.some((region) => region.code === code),
    };
  }

  create(actor: Actor, input: KeyPersonInput): Promise<KeyPerson> {
    const profile = checkedProfile(input, this.choices);
    checkSince(input.since, this.today());
    return this.database.transaction(actor, async (tx) => {
      if (!(await insert(tx, profile))) return this.repeated(tx, profile);
      await saveLanguages(tx, profile);
      await noteStatus(tx, { ...input, reason: null });
      record(tx, { operation: 'keyPerson.create', subjectType: 'keyPerson', subjectId: input.id });
      return find(tx, input.id);
    });
  }

  update(actor: Actor, input: UpdateKeyPersonInput): Promise<KeyPerson> {
    const profile = checkedProfile(input, this.choices);
    return this.database.transaction(actor, async (tx) => {
      demand('update', actor, await lock(tx, input.id, input.baseVersion));
      await save(tx, profile);
      await tx.execute(`delete from key_person_language where key_person_id = $1`, [profile.id]);
      await saveLanguages(tx, profile);
      record(tx, { operation: 'keyPerson.update', subjectType: 'keyPerson', subjectId: input.id });
      return find(tx, input.id);
    });
  }

  /** A status is never overwritten: the change is added to its history. Repeating the same change does nothing. */
  changeStatus(actor: Actor, input: ChangeStatusInput): Promise<KeyPerson> {
    const reason = checkedReason(input.reason);
    return this.database.transaction(actor, async (tx) => {
      const now = await lock(tx, input.id);
      demand('changeStatus', actor, now);
      if (now.status === input.status && now.since === input.since) return find(tx, input.id);
      checkSince(input.since, this.today(), now.since);
      await tx.execute(`update key_person set status = $2, since = $3, version = version + 1 where id = $1`, [
        input.id,
        input.status,
        input.since,
      ]);
      await noteStatus(tx, { ...input, reason });
      if (input.status === KeyPersonStatus.STOPPED) await endKeyPersonAccess(tx, input.id, this.clock.now());
      tx.publish({
        ...KEY_PERSON_STATUS_CHANGED,
        subjectId: input.id,
        organisationId: now.organisationId,
      });
      record(tx, {
        operation: 'keyPerson.changeStatus',
        subjectType: 'keyPerson',
        subjectId: input.id,
      });
      return find(tx, input.id);
    });
  }

  /** The same new key person sent twice is one; another one under her id or alias is refused. */
  private async repeated(tx: Transaction, profile: KeyPersonInput): Promise<KeyPerson> {
    const known = await tx.one<KeyPersonRow>(`${SELECT_KEY_PERSON} where kp.id = $1`, [profile.id]);
    if (!known) throw invalid('NOT_UNIQUE', 'alias');
    if (known.alias !== profile.alias) throw new UserError('CONFLICT', 'id');
    return keyPersonOf(tx.actor, known);
  }

  private today(): string {
    return dayOf(this.clock.now());
  }
}

async function insert(tx: Transaction, input: KeyPersonInput): Promise<boolean> {
  const rows = await tx.execute(
    `insert into key_person (id, organisation_id, alias, email, status, since, communities_served, region_codes)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [
      input.id,
      organisationOf(tx.actor),
      input.alias,
      input.email,
      input.status,
      input.since,
      input.communitiesServed,
      input.regionCodes,
    ],
  );
  return rows === 1;
}

async function save(tx: Transaction, profile: Profile): Promise<void> {
  const { id, alias, email, communitiesServed, regionCodes } = profile;
  const saving = tx.execute(
    `update key_person set alias = $2, email = $3, communities_served = $4, region_codes = $5, version = version + 1
     where id = $1`,
    [id, alias, email, communitiesServed, regionCodes],
  );
  await saving.catch((error: { code?: string }) => {
    throw error.code === UNIQUE_VIOLATION ? invalid('NOT_UNIQUE', 'alias') : error;
  });
}

async function saveLanguages(tx: Transaction, { id, languages }: Profile): Promise<void> {
  await tx.execute(
    `insert into key_person_language (organisation_id, key_person_id, language_key, level)
     select $1, $2, "languageKey", level from jsonb_to_recordset($3) as spoken ("languageKey" text, level text)`,
    [organisationOf(tx.actor), id, JSON.stringify(languages)],
  );
}

async function noteStatus(
  tx: Transaction,
  { id, status, since, reason }: { id: Uuid; status: string; since: string; reason: string | null },
): Promise<void> {
  await tx.execute(
    `insert into key_person_status_change (id, organisation_id, key_person_id, status, since, reason, changed_by)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [newId(), organisationOf(tx.actor), id, status, since, reason, userOf(tx.actor)],
  );
}

/** Holds the record until the transaction ends, so that what was checked stays true. */
async function lock(tx: Transaction, id: Uuid, baseVersion?: number): Promise<KeyPersonRow> {
  if (!isUuid(id)) throw notFound('id');
  const row = await tx.one<KeyPersonRow>(`${SELECT_KEY_PERSON} where kp.id = $1 for update of kp`, [id]);
  if (!row) throw notFound('id');
  if (baseVersion !== undefined && row.version !== baseVersion) throw new UserError('CHANGED_MEANWHILE');
  return row;
}

async function find(tx: Transaction, id: Uuid): Promise<KeyPerson> {
  const row = await tx.one<KeyPersonRow>(`${SELECT_KEY_PERSON} where kp.id = $1`, [id]);
  if (!row) throw notFound('id');
  return keyPersonOf(tx.actor, row);
}

function organisationOf(actor: Actor): Uuid {
  if (actor.kind !== 'user' || !actor.membership) throw notFound();
  return actor.membership.organisationId;
}

const userOf = (actor: Actor): Uuid | null => (actor.kind === 'user' ? actor.userId : null);

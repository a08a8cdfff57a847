import { fixedClock } from '@sleutelring/kernel';
import { type TestDatabase, actor, network, organisation, testDatabase } from '@sleutelring/testing';
import { OrganisationService } from './organisation.service';

describe('the members of a network', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  it('come and go with the day on the wall in the Netherlands', async () => {
    const [lead, coming, leaving] = [
      await organisation(database),
      await organisation(database),
      await organisation(database),
    ];
    const networkId = await network(database, lead);
    await database.admin(
      `insert into network_member (network_id, organisation_id, from_day, until_day) values
         ($1, $2, '2026-07-01', null), ($1, $3, '2026-01-01', '2026-07-01')`,
      [networkId, coming, leaving],
    );
    const membersAt = async (instant: string) => {
      const service = new OrganisationService(database.app, fixedClock(instant));
      const [found] = await service.networks(actor('coordinator'));
      return found?.members.map(({ id }) => id);
    };
    expect(await membersAt('2026-06-30T21:59:00Z')).toEqual([leaving]);
    expect(await membersAt('2026-06-30T22:01:00Z')).toEqual([coming]);
  });
});

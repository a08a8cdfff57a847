import { ANONYMOUS } from '@sleutelring/kernel';
import { ReferenceLists } from '@sleutelring/organisations';
import { AuthDatabase } from '@sleutelring/platform';
import { countActivities, writeGrants, writeReports } from './account-for-it';
import { type DemoPerson, foundNetwork } from './found-network';
import { liveTheYear, welcomeKeyPersons } from './live-the-year';
import { ORGANISATIONS, FUNDERS } from './network.data';
import { LAST_DAY, planOutreach } from './outreach-plan';
import { planPeople } from './people-plan';
import { openStage } from './stage';
import { turnBackTheClock } from './turn-back-the-clock';

const started = Date.now();
const say = (text: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(1)} s  ${text}`);

const stage = await openStage();
const keyPersons = planPeople();
const municipalities = stage.get(ReferenceLists);
if (await isThere()) {
  say('the demo year is there already');
} else {
  const people = await foundNetwork(stage, keyPersons);
  stage.clock.advance(Date.parse(`${LAST_DAY}T20:00:00Z`) - stage.clock.now().getTime());
  await welcomeKeyPersons(stage, keyPersons);
  say(`${ORGANISATIONS.length} organisations, ${FUNDERS.length} funders, ${keyPersons.length} key persons`);
  const logs = planOutreach(keyPersons, municipalitiesOf);
  stage.clock.advance(Date.parse('2025-06-01T08:00:00Z') - stage.clock.now().getTime());
  await liveTheYear(stage, logs, (month) => say(`outreach of ${month}`));
  await writeGrants(stage);
  await countActivities(stage, logs);
  await writeReports(stage);
  await turnBackTheClock(process.env.DATABASE_OWNER_URL as string);
  say(`${logs.length} activities, counted and accounted for`);
  console.log(JSON.stringify(people.map(shown)));
}
await stage.app.close();

/** A region's municipalities as the lists have them, the larger cities of the region not first: any order will do. */
function municipalitiesOf(region: string): string[] {
  return municipalities
    .all()
    .municipalities.filter((one) => one.ggdRegionCode === region)
    .map((one) => one.code);
}

async function isThere(): Promise<boolean> {
  const rows = await stage
    .get(AuthDatabase)
    .read(ANONYMOUS, (tx) => tx.query(`select from account where email like '%@demo.example' limit 1`));
  return rows.length > 0;
}

function shown({ key, name, role, organisation }: DemoPerson): {
  name: string;
  role: string;
  email: string;
  organisation: string;
} {
  return { name, role, organisation, email: `${key}@demo.example` };
}

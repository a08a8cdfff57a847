import {
  Arrangement,
  CountingService,
  GrantService,
  IndicatorKind,
  ObligationState,
  PlanService,
} from '@sleutelring/grants';
import { addDays } from '@sleutelring/kernel';
import { PublicationService, ReportKind, ReportPart, ReportService } from '@sleutelring/reporting';
import { type DemoGrant, type DemoPlanned, GRANTS, NETWORK, ORGANISATIONS } from './network.data';
import { LAST_DAY, type PlannedLog } from './outreach-plan';
import { demoId } from './random';
import { type Stage, acting, networkId, organisationId } from './stage';

const COUNTED_AT_ONCE = 100;
/** What was done in the last days is not approved yet, and the weeks before are not counted yet: work for today. */
const COUNTED_UNTIL = addDays(LAST_DAY, -24);

export const grantId = (grant: DemoGrant): string => demoId('grant', grant.key);
const plannedId = (grant: DemoGrant, planned: DemoPlanned): string =>
  demoId('planned', grant.key, planned.number);

export async function writeGrants({ get }: Stage): Promise<void> {
  for (const grant of GRANTS) {
    const holder = acting('coordinator', grant.holder);
    const { reference, scheme, title, from, until, amountCents } = grant;
    await get(GrantService).save(holder, {
      id: grantId(grant),
      funderId: organisationId(grant.funder),
      networkId: grant.inNetwork ? networkId(NETWORK.key) : null,
      ...{ reference, scheme, title, from, until, amountCents },
      arrangement: Arrangement[grant.arrangement],
      explainAbovePercent: 10,
    });
    for (const planned of grant.planned) await writePlanned(get(PlanService), grant, planned);
    for (const [index, [text, dueOn]] of grant.obligations.entries()) {
      const id = demoId('obligation', grant.key, index);
      await get(PlanService).saveObligation(holder, {
        id,
        grantId: grantId(grant),
        text,
        dueOn,
        state: dueOn && dueOn < LAST_DAY ? ObligationState.MET : ObligationState.OPEN,
      });
    }
  }
}

async function writePlanned(plans: PlanService, grant: DemoGrant, planned: DemoPlanned): Promise<void> {
  const holder = acting('coordinator', grant.holder);
  const { number, title, objective, activities, hours, attendances, indicator } = planned;
  const id = plannedId(grant, planned);
  const targets = { targetActivities: activities, targetMinutes: hours * 60, targetAttendances: attendances };
  await plans.savePlannedActivity(holder, {
    id,
    grantId: grantId(grant),
    number,
    title,
    objective,
    ...targets,
  });
  if (!indicator) return;
  const { name, unit, kind, target } = indicator;
  await plans.saveIndicator(holder, {
    id: demoId('indicator', grant.key, number),
    plannedActivityId: id,
    name,
    unit,
    kind: IndicatorKind[kind],
    target,
  });
}

/** Counts what was approved for the first planned activity of each grant that it fits; some activities fit two grants. */
export async function countActivities({ get }: Stage, logs: readonly PlannedLog[]): Promise<void> {
  for (const grant of GRANTS) {
    for (const planned of grant.planned) {
      const fitting = logs.filter((log) => firstFit(grant, log) === planned);
      for (const { key } of ORGANISATIONS) {
        const own = fitting
          .filter(({ keyPerson }) => keyPerson.organisation === key)
          .map(({ input }) => input.id);
        for (let start = 0; start < own.length; start += COUNTED_AT_ONCE) {
          await get(CountingService).count(
            acting('coordinator', key),
            own.slice(start, start + COUNTED_AT_ONCE),
            [plannedId(grant, planned)],
          );
        }
      }
    }
  }
}

function firstFit(grant: DemoGrant, { keyPerson, input }: PlannedLog): DemoPlanned | undefined {
  const takesPart = grant.inNetwork
    ? NETWORK.members.includes(keyPerson.organisation as never)
    : keyPerson.organisation === grant.holder;
  if (!takesPart || input.day < grant.from || input.day >= grant.until || input.day >= COUNTED_UNTIL)
    return undefined;
  return grant.planned.find(
    ({ forms, themes }) =>
      forms.includes(input.formKey) && (!themes || input.themeKeys.some((theme) => themes.includes(theme))),
  );
}

const NARRATIVE: Record<keyof typeof ReportPart, string> = {
  OVERVIEW:
    'In deze periode voerden sleutelpersonen de activiteiten uit die in het plan staan. Hieronder staat per activiteit wat is gepland en wat is gedaan.',
  NATURE:
    'De meeste bijeenkomsten waren klein en vonden plaats in een woning of buurthuis, in de eigen taal. Een sleutelpersoon leidt het gesprek, vaak samen met een collega.',
  RESULTS:
    'Deelnemers weten beter wat de wet zegt en waar zij hulp vinden. Groepen vragen om een vervolg, vooral over opvoeding en vrije keuze.',
  OBLIGATIONS: 'Aan de verplichtingen uit de beschikking is voldaan, voor zover zij in deze periode vielen.',
  COMPARISON: 'Waar meer of minder is gedaan dan gepland, staat de verklaring bij de activiteit.',
};
const EXPLANATION =
  'De vraag uit wijken en opvanglocaties liep anders dan verwacht. In overleg met de sleutelpersonen is de planning voor de volgende periode bijgesteld.';

/** Last year's reports were submitted; this year's first half is being written. */
export async function writeReports(stage: Stage): Promise<void> {
  for (const grant of GRANTS.filter(({ from }) => from < '2026-01-01')) {
    const id = await writeReport(stage, grant, 'Tussenverslag 2025', grant.from, '2026-01-01');
    await stage.get(PublicationService).freeze(acting('coordinator', grant.holder), id);
    await stage.get(PublicationService).submit(acting('coordinator', grant.holder), id);
  }
  for (const grant of GRANTS.slice(0, 2))
    await writeReport(stage, grant, 'Tussenverslag eerste helft 2026', '2026-01-01', '2026-07-01');
}

const resultsOf2025 = (grant: DemoGrant) =>
  grant.planned.flatMap(({ number, indicator }) =>
    indicator ? [{ indicatorId: demoId('indicator', grant.key, number), ...indicator.in2025 }] : [],
  );

async function writeReport(
  { get }: Stage,
  grant: DemoGrant,
  title: string,
  from: string,
  until: string,
): Promise<string> {
  const id = demoId('report', grant.key, from);
  const holder = acting('coordinator', grant.holder);
  const report = await get(ReportService).start(holder, {
    id,
    grantId: grantId(grant),
    kind: ReportKind.INTERIM,
    title,
    from,
    until,
  });
  await get(ReportService).write(holder, {
    id,
    baseVersion: report.version,
    title,
    narratives: Object.entries(NARRATIVE).map(([part, text]) => ({
      part: ReportPart[part as keyof typeof ReportPart],
      text,
    })),
    explanations: report.lines
      .filter((line) => line.explanationRequired)
      .map(({ plannedActivityId }) => ({ plannedActivityId, explanation: EXPLANATION })),
    // Those of this year are still to be filled in.
    results: until === '2026-01-01' ? resultsOf2025(grant) : [],
  });
  return id;
}

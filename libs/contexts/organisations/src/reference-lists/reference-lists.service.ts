import { createHash } from 'node:crypto';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { ANONYMOUS, type Actor } from '@sleutelring/kernel';
import { record } from '@sleutelring/audit';
import { Database } from '@sleutelring/platform';
import type { PoolClient } from 'pg';
import type { QueryRunner } from 'typeorm';
import { checkedItem } from './reference-item.policy';
import type {
  GgdRegion,
  Municipality,
  Province,
  ReferenceData,
  ReferenceItem,
  ReferenceItemInput,
} from './reference-item.type';

/** The lists by the name they have in the database. */
export const LISTS = {
  theme: 'themes',
  outreach_form: 'forms',
  setting: 'settings',
  audience: 'audiences',
  age_group: 'ageGroups',
  gender: 'genders',
  language: 'languages',
  material: 'materials',
  help_destination: 'helpDestinations',
} as const;
export type ListName = keyof typeof LISTS;

const ITEM = `list, key, label_nl as "labelNl", label_en as "labelEn", source, active, position, endonym, direction, contact, verified`;

/** Every list in memory, because each request needs some of them; read anew when the database says that one changed. */
@Injectable()
export class ReferenceLists implements OnApplicationBootstrap, OnApplicationShutdown {
  private data?: ReferenceData;
  private readonly active = new Map<ListName, ReadonlySet<string>>();
  private readonly places = new Map<string, Municipality>();
  private listener?: QueryRunner;
  private stopped = false;

  constructor(private readonly database: Database) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
    await this.load();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.listener?.query('unlisten *').catch(() => undefined);
    await this.listener?.release();
  }

  /** @throws Error before the application has started. */
  all(): ReferenceData {
    if (!this.data) throw new Error('reference lists are not loaded yet');
    return this.data;
  }

  items(list: ListName): ReferenceItem[] {
    return this.all()[LISTS[list]];
  }

  /** The items of a list by whatever name was asked. */
  list(name: string): ReferenceItem[] {
    return Object.hasOwn(LISTS, name) ? this.items(name as ListName) : [];
  }

  /** Whether forms offer a key at this moment. */
  offers(list: ListName, key: string): boolean {
    return this.active.get(list)?.has(key) ?? false;
  }

  municipality(code: string): Municipality | undefined {
    return this.places.get(code);
  }

  async save(actor: Actor, typed: ReferenceItemInput): Promise<ReferenceItem> {
    const input = checkedItem(typed);
    const values = [
      input.list,
      input.key,
      input.labelNl,
      input.labelEn,
      input.source,
      input.active,
      input.position,
    ];
    const more = [input.endonym, input.direction, input.contact, input.verified ?? false];
    const saved = await this.database.transaction(actor, async (tx) => {
      const item = await tx.one<ReferenceItem>(
        `insert into reference_item (list, key, label_nl, label_en, source, active, position, endonym, direction, contact, verified)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         on conflict (list, key) do update set label_nl = $3, label_en = $4, source = $5, active = $6, position = $7,
           endonym = $8, direction = $9, contact = $10, verified = $11
         returning ${ITEM}`,
        [...values, ...more],
      );
      record(tx, { operation: 'reference.save', subjectType: `reference ${input.list}` });
      return item as ReferenceItem;
    });
    await this.load();
    return saved;
  }

  private async load(): Promise<void> {
    const data = await this.database.read(ANONYMOUS, async (tx) => {
      const items = await tx.query<ReferenceItem>(
        `select ${ITEM} from reference_item order by list, position, key`,
      );
      const provinces = await tx.query<Province>(`select code, name from province order by name`);
      const ggdRegions = await tx.query<GgdRegion>(`select code, name from ggd_region order by name`);
      const municipalities = await tx.query<Municipality>(
        `select code, name, province_code as "provinceCode", ggd_region_code as "ggdRegionCode" from municipality order by name`,
      );
      return { items, provinces, ggdRegions, municipalities };
    });
    this.keep(data);
  }

  private keep({
    items,
    ...regions
  }: { items: ReferenceItem[] } & Pick<ReferenceData, 'provinces' | 'ggdRegions' | 'municipalities'>): void {
    const version = createHash('sha256')
      .update(JSON.stringify([items, regions]))
      .digest('hex')
      .slice(0, 16);
    const of = (list: ListName): ReferenceItem[] => items.filter((item) => item.list === list);
    const lists = Object.fromEntries(
      Object.entries(LISTS).map(([list, field]) => [field, of(list as ListName)]),
    );
    this.data = { version, ...regions, ...lists } as ReferenceData;
    for (const list of Object.keys(LISTS) as ListName[]) {
      this.active.set(
        list,
        new Set(
          of(list)
            .filter((item) => item.active)
            .map((item) => item.key),
        ),
      );
    }
    for (const place of regions.municipalities) this.places.set(place.code, place);
  }

  private async listen(): Promise<void> {
    const runner = this.database.dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    this.listener = runner;
    client.on('notification', () => void this.load().catch(() => undefined));
    client.on('error', () => this.listenAgain());
    await client.query('listen reference_changed');
  }

  /** What changed while nobody listened is read as soon as somebody does. */
  private listenAgain(): void {
    if (this.stopped) return;
    setTimeout(() => {
      this.listen()
        .then(() => this.load())
        .catch(() => this.listenAgain());
    }, 1000).unref();
  }
}

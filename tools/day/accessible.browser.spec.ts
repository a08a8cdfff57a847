import type { Client } from '@sleutelring/testing';
import { axeFaults } from '@sleutelring/testing/axe';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { type Furnished, furnish } from './furnished';
import { type Product, openProduct } from './product';

/** Shows all parts, also those that are shown while something is fetched. */
const GALLERY = '/onderdelen';

/** A phone, a tablet and a desk; both schemes and both languages. */
const ADMIN_ROUNDS = [
  { width: 375, colorScheme: 'light', locale: 'nl' },
  { width: 375, colorScheme: 'dark', locale: 'en' },
  { width: 1440, colorScheme: 'light', locale: 'en' },
  { width: 768, colorScheme: 'dark', locale: 'nl' },
] as const;
const FIELD_ROUNDS = [
  { width: 375, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' },
] as const;

describe('every page for everybody', () => {
  let product: Product;
  let world: Furnished;
  beforeAll(async () => {
    product = await openProduct({ DEMO: 'true' });
    world = await furnish(product);
  }, 120_000);
  afterAll(() => product?.close());

  /** All addresses of the admin, by who may open them. */
  const pages = (): [who: Client | undefined, paths: string[]][] => [
    [undefined, ['/aanmelden', '/welkom/onbekend', '/postvak', GALLERY]],
    [
      world.coordinator,
      [
        '/',
        '/mensen',
        '/mensen/nieuw',
        `/mensen/${world.keyPerson.actor.membership.keyPersonId}`,
        `/mensen/${world.keyPerson.actor.membership.keyPersonId}/wijzigen`,
        '/verslagen',
        `/verslagen?open=${world.logs[1]}`,
        `/verslagen/${world.logs[0]}`,
        '/subsidies',
        '/subsidies/nieuw',
        `/subsidies/${world.grant.id}`,
        '/netwerk',
        '/rapporten',
        `/rapporten/${world.reportId}`,
        '/mijn-account',
        '/bestaat-niet',
      ],
    ],
    [world.officer, ['/ingediend', `/ingediend/${world.submittedId}`]],
    [
      world.administrator,
      ['/beheer/lijsten', '/beheer/organisaties', '/beheer/accounts', '/beheer/niet-gelukt'],
    ],
    [world.auditor, ['/inzage']],
  ];

  it.each(ADMIN_ROUNDS)(
    'has no fault that axe knows and no sideways scroll in the admin ($width px, $colorScheme, $locale)',
    async ({ width, colorScheme, locale }) => {
      const found: Record<string, string[]> = {};
      const lookThrough = async ([who, paths]: readonly [Client | undefined, readonly string[]]) => {
        const context = await product.visit({
          colorScheme,
          locale,
          viewport: { width, height: 900 },
          ...(who && { cookie: who.cookie }),
        });
        await context.addInitScript(`localStorage.setItem('locale', '${locale}')`);
        const page = await context.newPage();
        for (const path of paths) {
          await page.goto(path);
          await settled(page, path);
          const faults = await faultsOf(page);
          if (faults.length > 0) found[path] = faults;
        }
        await context.close();
      };
      await Promise.all(pages().map(lookThrough));
      expect(found).toEqual({});
    },
    240_000,
  );

  it.each(FIELD_ROUNDS)(
    'has none in the field app from right to left ($width px, $colorScheme)',
    async ({ width, colorScheme }) => {
      const context = await product.visit({
        colorScheme,
        viewport: { width, height: 667 },
        cookie: world.keyPerson.cookie,
      });
      await context.addInitScript(`localStorage.setItem('agenda.locale', 'ar')`);
      const page = await context.newPage();
      const found: Record<string, string[]> = {};
      const look = async (screen: string): Promise<void> => {
        const faults = await faultsOf(page);
        if (faults.length > 0) found[screen] = faults;
      };
      await page.goto('/agenda/');
      await page.locator('.greeting').waitFor();
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      await look('home');
      await page.locator('main > .button--big').click();
      await page.waitForURL(/\/1$/);
      for (const step of [1, 2, 3, 4]) {
        await page.goto(page.url().replace(/\d$/, String(step)));
        await page.locator('.page__title').waitFor();
        await look(`step ${step}`);
      }
      await page.goto('/agenda/#/instellingen');
      await page.locator('.lines').first().waitFor();
      await look('settings');
      expect(found).toEqual({});
      await context.close();
    },
    120_000,
  );

  describe('with the keys alone', () => {
    let context: BrowserContext;
    let page: Page;
    beforeEach(async () => {
      context = await product.visit({
        cookie: world.coordinator.cookie,
        viewport: { width: 1440, height: 900 },
      });
      page = await context.newPage();
    });
    afterEach(() => context.close());

    it('reaches what asks for attention on the overview', async () => {
      await page.goto('/');
      const first = page.getByRole('link', { name: /om te bekijken/ });
      await first.waitFor();
      for (let presses = 0; presses < 25 && !(await isFocused(first)); presses += 1)
        await page.keyboard.press('Tab');
      expect(await isFocused(first)).toBe(true);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/verslagen/);
    });

    it('walks the list with j and k, chooses with x, gives back with r and approves with a', async () => {
      await page.goto('/verslagen');
      const currentIs = (row: number) => page.locator(`tbody tr:nth-child(${row})[data-current]`).waitFor();
      const rows = page.locator('tbody tr');
      await rows.first().waitFor();
      const count = await rows.count();
      for (const [key, row] of [
        ['j', 1],
        ['j', 2],
        ['k', 1],
      ] as const) {
        await page.keyboard.press(key);
        await currentIs(row);
      }
      await page.keyboard.press('x');
      await rows.first().getByRole('checkbox', { checked: true }).waitFor();
      await page.keyboard.press('x');
      await rows.first().getByRole('checkbox', { checked: false }).waitFor();
      // As fast as keys can come, and more than once: what a key opens is open for the next.
      for (let round = 1; round <= 5; round += 1)
        for (const key of ['j', 'x', 'k', 'x', 'x']) await page.keyboard.press(key);
      await rows.nth(1).getByRole('checkbox', { checked: true }).waitFor();
      await rows.first().getByRole('checkbox', { checked: false }).waitFor();
      await page.keyboard.press('j');
      await page.keyboard.press('x');
      await page.keyboard.press('k');
      await currentIs(1);
      await rows.nth(1).getByRole('checkbox', { checked: false }).waitFor();
      await page.keyboard.press('r');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.keyboard.press('a');
      await page.getByText('1 verslag goedgekeurd').waitFor();
      await page
        .locator('tbody tr')
        .nth(count - 1)
        .waitFor({ state: 'detached' });
    });

    it('begins a new page at its heading, and throws nothing away that was typed', async () => {
      await page.goto('/');
      await page.getByRole('link', { name: 'Verslagen', exact: true }).press('Enter');
      await page.locator('h1:focus').filter({ hasText: 'Verslagen' }).waitFor();
      await page.locator('tbody tr').first().waitFor();
      await page.keyboard.press('j');
      await page.locator('tbody tr[data-current]').waitFor();
      await page.keyboard.press('r');
      const question = page.getByRole('dialog').getByRole('textbox');
      await question.fill('Waren er 14 vrouwen?');
      await page.keyboard.press('Escape');
      expect(await question.inputValue()).toBe('Waren er 14 vrouwen?');
      await page.getByRole('button', { name: 'Annuleren' }).press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    });

    it('finds a page and a person by name from anywhere', async () => {
      await page.goto('/rapporten');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.keyboard.press('Control+k');
      const search = page.getByRole('combobox', { name: /^Zoek/ });
      await search.waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.keyboard.type('subsid');
      await page.getByRole('option', { name: 'Subsidies', selected: true }).waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/subsidies$/);
      await page.keyboard.press('Control+k');
      await search.fill('amina');
      await page
        .getByRole('group', { name: 'Mensen' })
        .getByRole('option', { name: /^Amina/ })
        .waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/mensen\/[-0-9a-f]{36}$/);
    });

    it('finds an account by name, for an administrator', async () => {
      const desk = await product.visit({
        cookie: world.administrator.cookie,
        viewport: { width: 1440, height: 900 },
      });
      const admin = await desk.newPage();
      await admin.goto('/beheer/lijsten');
      await admin.getByRole('heading', { level: 1 }).waitFor();
      await admin.keyboard.press('Control+k');
      const { userId } = world.coordinator.actor;
      const [account] = await product.api.database.admin<{ name: string }>(
        'select display_name as name from account where id = $1',
        [userId],
      );
      await admin.getByRole('combobox', { name: /^Zoek/ }).fill(account?.name ?? '');
      await admin.getByRole('group', { name: 'Accounts' }).getByRole('option').first().waitFor();
      await admin.keyboard.press('Enter');
      await admin.waitForURL(/\/beheer\/accounts#/);
      await admin
        .locator('tr[data-current]')
        .filter({ hasText: account?.name ?? '' })
        .waitFor();
      await desk.close();
    });

    it('begins the field app with the way out', async () => {
      const phone = await product.visit({
        cookie: world.keyPerson.cookie,
        viewport: { width: 375, height: 667 },
      });
      const field = await phone.newPage();
      await field.goto('/agenda/');
      await field.locator('.greeting').waitFor();
      await field.keyboard.press('Tab');
      expect(await isFocused(field.getByRole('button', { name: /^Weg van deze pagina/ }))).toBe(true);
      await phone.close();
    });
  });
});

const isFocused = async (part: Locator): Promise<boolean> =>
  (await part.and(part.page().locator(':focus')).count()) > 0;

/** What it shows has come: there is a heading, and nothing says any more that it is being fetched. */
async function settled(page: Page, path: string): Promise<void> {
  await page.getByRole('heading').first().waitFor();
  await page.waitForLoadState('networkidle');
  if (path !== GALLERY) await page.locator('.s-skeleton').first().waitFor({ state: 'detached' });
}

/** What axe finds, each as one line, and whether the page is wider than the screen. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults = await axeFaults(page);
  const isWide = (await page.evaluate('document.documentElement.scrollWidth > innerWidth')) === true;
  return isWide ? [...faults, 'scrolls sideways'] : faults;
}

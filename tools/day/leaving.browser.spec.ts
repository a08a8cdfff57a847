import type { BrowserContext, Page } from 'playwright-core';
import { type Client, organisation, person } from '@sleutelring/testing';
import { type Product, openProduct } from './product';

const END = /^Toegang beëindigen: /;

describe('a colleague who leaves', () => {
  let product: Product;
  let coordinator: Client;
  let organisationId: string;
  let page: Page;
  const open: BrowserContext[] = [];
  beforeAll(async () => {
    product = await openProduct();
    organisationId = await organisation(product.api.database);
    coordinator = await product.api.signedIn('coordinator', { organisationId });
    page = await visit(coordinator.cookie);
  }, 120_000);
  afterAll(async () => {
    for (const context of open) await context.close();
    await product?.close();
  });

  async function visit(cookie: string): Promise<Page> {
    const context = await product.visit({ cookie, viewport: { width: 1440, height: 900 } });
    open.push(context);
    return context.newPage();
  }
  const colleague = async (other?: 'auditor') => {
    const leaver = await person(product.api.database, 'coordinator', { organisationId });
    if (other) await person(product.api.database, other, { userId: leaver.actor.userId });
    const desk = await visit(leaver.cookie);
    await desk.goto('/mensen');
    await desk.getByRole('heading', { level: 1, name: 'Mensen' }).waitFor();
    const row = page.getByRole('row').filter({ hasText: `${leaver.actor.userId}@test.example` });
    return { desk, row };
  };
  const focused = (selector: string) =>
    page.waitForFunction(`document.activeElement?.matches('${selector}')`);

  it('is out by the keys alone, and her open page says that no role is left', async () => {
    const { desk, row } = await colleague();
    await page.goto('/beheer/accounts');
    const button = row.getByRole('button', { name: END });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: /^Toegang van .* beëindigen\?$/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await focused('button[aria-label^="Toegang beëindigen"]');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Toegang beëindigen' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^De toegang van .* is beëindigd$/).waitFor();
    await row.getByText('Geen rol').waitFor();
    await focused('#werk');
    await desk.getByRole('link', { name: 'Subsidies' }).first().click();
    await desk.getByText(/^Je hebt geen rol meer/).waitFor();
    await desk.getByRole('button', { name: 'Afmelden' }).click();
    await desk.waitForURL(/\/aanmelden/);
  });

  it('goes on with the role that is left', async () => {
    const { desk, row } = await colleague('auditor');
    await page.goto('/beheer/accounts');
    await row.getByRole('button', { name: END }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Toegang beëindigen' }).click();
    await row.getByRole('button', { name: END }).waitFor({ state: 'detached' });
    await desk.getByRole('link', { name: 'Subsidies' }).first().click();
    await desk.getByText('Je hebt nog één rol.').waitFor();
    await desk.getByRole('button', { name: /^Controleur/ }).click();
    await desk.getByRole('link', { name: 'Wie deed wat' }).first().waitFor();
  });

  it('can be herself, after she was told that only somebody else lets her in again', async () => {
    await page.goto('/beheer/accounts');
    await page.getByRole('button', { name: END }).first().click();
    await page
      .getByRole('dialog')
      .getByText(/^Dit is je eigen rol/)
      .waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Toegang beëindigen' }).click();
    await page.getByText(/^Je hebt geen rol meer/).waitFor();
  });
});

import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { Product } from './product';

/** A desk with the admin open on a wide screen, used by what is written on it. */
export class Desk {
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  static async of({ visit }: Product, cookie: string): Promise<Desk> {
    const context = await visit({ cookie, viewport: { width: 1440, height: 900 } });
    return new Desk(context, await context.newPage());
  }

  /** Adds a key person and makes her invitation; answers with the link, which is shown once. */
  async invite(alias: string, email: string): Promise<string> {
    await this.page.goto('/mensen/nieuw');
    await this.fill('Roepnaam', alias);
    await this.fill('E-mailadres', email);
    await this.press('Toevoegen');
    await this.press('Link maken');
    const link = await this.dialog.locator('code').innerText();
    await this.dialog.getByRole('button', { name: 'Sluiten' }).click();
    return link;
  }

  async openLog(what: string): Promise<void> {
    await this.page.goto('/verslagen');
    await this.page.getByRole('rowheader', { name: what }).click();
  }

  async giveBack(question: string): Promise<void> {
    await this.press(/^Terugsturen met een vraag/);
    await this.dialog.getByLabel('Je vraag').fill(question);
    await this.dialog.getByRole('button', { name: 'Terugsturen' }).click();
    await this.says('Teruggestuurd');
  }

  async approve(): Promise<void> {
    await this.press(/^Goedkeuren/);
    await this.says('1 verslag goedgekeurd');
  }

  async countFor(...plannedActivities: string[]): Promise<void> {
    await this.press('Laten meetellen');
    for (const one of plannedActivities) await this.dialog.getByText(one, { exact: true }).click();
    await this.dialog.getByRole('button', { name: 'Laten meetellen' }).click();
    await this.says('1 verslag telt mee');
  }

  async startReport(title: string): Promise<void> {
    await this.press('Rapport maken');
    await this.dialog.getByLabel('Titel').fill(title);
    await this.dialog.getByRole('button', { name: 'Beginnen' }).click();
    await this.page.waitForURL(/\/rapporten\//);
  }

  /** What the report still asks, as it says so itself. */
  async problems(): Promise<string[]> {
    const asked = this.page.locator('.s-notice li');
    await asked.first().waitFor();
    return asked.allInnerTexts();
  }

  async tell(part: string, text: string): Promise<void> {
    await this.section(part).getByLabel('Toelichting').fill(text);
  }

  /** Explains the difference of the planned activity that is marked for it. */
  async explain(plannedActivity: string, text: string): Promise<void> {
    const block = this.page.getByRole('article').filter({ hasText: plannedActivity });
    await block.getByLabel('Uitleg').fill(text);
  }

  /** Fills in what came of an indicator, with its source and the reason of the difference. */
  async measure(indicator: string, result: number, source: string, why: string): Promise<void> {
    const block = this.section('3. Doelen').getByRole('article').filter({ hasText: indicator });
    await block.getByRole('textbox', { name: 'Resultaat' }).fill(String(result));
    await block.getByLabel('Bron').fill(source);
    await block.getByLabel('Uitleg').fill(why);
  }

  /** A step that cannot be taken back: the button, and the same button in the question that follows. */
  async confirm(step: string, done: string): Promise<void> {
    await this.press(step);
    await this.dialog.getByRole('button', { name: step }).click();
    await this.says(done);
  }

  section(title: string): Locator {
    return this.page.locator('section').filter({ has: this.page.getByRole('heading', { name: title }) });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name, exact: typeof name === 'string' }).click();
  }

  async says(text: string): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  private async fill(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label).fill(text);
  }

  private get dialog(): Locator {
    return this.page.getByRole('dialog');
  }
}

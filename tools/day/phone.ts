import type { BrowserContext, Page } from 'playwright-core';
import type { Product } from './product';

/** Numbers of the four steps of a log. */
type Step = 1 | 2 | 3 | 4;

/** A key person's phone with the field app, used by what is written on it. */
export class Phone {
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  static async of({ visit }: Product): Promise<Phone> {
    const context = await visit({ viewport: { width: 375, height: 667 }, hasTouch: true });
    return new Phone(context, await context.newPage());
  }

  async acceptInvitation(link: string, name: string): Promise<void> {
    await this.page.goto(link);
    await this.page.getByLabel('Hoe mogen we je noemen?').fill(name);
    await this.press('Beginnen');
    await this.press('Nu niet');
    await this.page.getByText(`Dag ${name}`).waitFor();
  }

  /** Out of reach, once the phone has kept all that the app needs. */
  async loseNetwork(): Promise<void> {
    await this.page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await this.context.setOffline(true);
  }

  /** Fills in the first three steps: a meeting today in Tilburg. */
  async fillInMeeting(women: number): Promise<void> {
    await this.press('Iets gedaan');
    await this.page.getByLabel('Zoek je gemeente').fill('Tilb');
    await this.press('Tilburg');
    await this.choose('Huiskamerbijeenkomst');
    await this.choose('Moskee');
    await this.proceed(2);
    await this.count(women);
    await this.proceed(3);
    await this.choose('Gezondheid en nazorg');
    await this.choose('Vrouwen');
    await this.page
      .locator('fieldset')
      .filter({ hasText: 'Taal van het gesprek' })
      .locator('.choice')
      .first()
      .click();
    await this.proceed(4);
    await this.choose('2 uur');
  }

  /** Women of 26 to 45, typed as a number. */
  async count(women: number): Promise<void> {
    await this.page.getByRole('button', { name: /^Vrouw 26–45: \d+\. Tik/ }).focus();
    await this.page.keyboard.type(String(women));
  }

  async write(note: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Wat heb je gehoord' }).fill(note);
  }

  /** What the guard marks as not to be sent. */
  async stoppedAt(): Promise<string> {
    return this.page.locator('.mark--stop').innerText();
  }

  async guardIsContent(): Promise<void> {
    await this.page.locator('.mark--stop').waitFor({ state: 'detached' });
  }

  async proceed(to: Step): Promise<void> {
    await this.press('Verder');
    await this.at(to);
  }

  async at(step: Step): Promise<void> {
    await this.page.waitForURL((url) => url.hash.endsWith(`/${step}`));
    await this.page.getByText(`${step} / 4`).waitFor();
  }

  /** Waits until the list has a log in this state, in exactly these words: "Wordt verstuurd" is not sent. */
  async shows(state: string): Promise<void> {
    await this.page
      .locator('.line .state', { hasText: new RegExp(`^\\s*${state}\\s*$`) })
      .first()
      .waitFor();
  }

  async states(): Promise<string[]> {
    const marks = await this.page.locator('.line .state').allInnerTexts();
    return marks.map((mark) => mark.trim());
  }

  /** A press of Enter, for a button that only says that it does nothing now cannot be clicked. */
  async tryToSend(): Promise<void> {
    await this.page.getByRole('button', { name: 'Versturen' }).press('Enter');
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  private async choose(label: string): Promise<void> {
    await this.page.locator('label.choice').getByText(label, { exact: true }).click();
  }
}

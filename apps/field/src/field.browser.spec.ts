import {
  atStep,
  fillIn,
  openStreet,
  proceed,
  sentBy,
  states,
  waitForState,
  type Street,
} from './phone.fixture';

const RETURN = `mutation ($id: ID!, $question: String!) { returnActivityLog(id: $id, baseVersion: 1, question: $question) { id } }`;

describe('the field app', () => {
  let street: Street;
  beforeAll(async () => {
    street = await openStreet();
  });
  afterAll(() => street?.close());

  it('logs what was done without a network, and sends it once when it is back', async () => {
    const { page, context, owner } = await street.phone();
    await fillIn(page);
    await context.setOffline(true);
    await proceed(page);
    await waitForState(page, 'Wacht op verzenden');
    expect(await page.textContent('[role=status]')).toContain('Er wacht 1 verslag tot je weer bereik hebt');
    expect(await sentBy(owner)).toEqual([]);
    await context.setOffline(false);
    await waitForState(page, 'Verstuurd');
    await page.reload();
    await waitForState(page, 'Verstuurd');
    expect(await states(page)).toEqual(['Verstuurd']);
    expect(await sentBy(owner)).toEqual([expect.objectContaining({ attendances: 4, state: 'SENT' })]);
    await context.close();
  });

  it('keeps what was filled in over a reload and over going back', async () => {
    const { page, context } = await street.phone();
    await fillIn(page);
    await page.fill('textarea', 'Vragen over de huisarts.');
    // Words are kept at each change, which takes the moment that sealing takes.
    await page.waitForTimeout(300);
    await page.reload();
    await page.waitForSelector('textarea');
    expect(await page.inputValue('textarea')).toBe('Vragen over de huisarts.');
    for (let step = 3; step >= 1; step -= 1) {
      await page.click('.header__back');
      await atStep(page, step);
    }
    expect(await page.textContent('.choice:has(:checked) >> nth=1')).toBe('Tilburg');
    await context.close();
  });

  it('begins the next log with what was used last, so that six taps are enough', async () => {
    const { page, context } = await street.phone();
    await fillIn(page);
    await proceed(page);
    await waitForState(page, 'Verstuurd');
    await page.tap('main > .button--big');
    await atStep(page, 2);
    expect(await page.textContent('.taken-over span')).toBe('Vandaag · Tilburg · Huiskamerbijeenkomst');
    await page.tap('.band >> nth=6');
    await page.tap('.actions .button--primary');
    await atStep(page, 3);
    await page.tap('fieldset >> nth=0 >> .choice >> nth=0');
    await page.tap('.actions .button--primary');
    await atStep(page, 4);
    await page.tap('.actions .button--primary');
    await page.waitForFunction(() => document.querySelectorAll('.line').length === 2);
    await context.close();
  });

  it('does not send words that point to a person, and says which', async () => {
    const { page, context, owner } = await street.phone();
    await fillIn(page);
    await page.fill('textarea', 'Bel haar op 06 12345678.');
    await page.waitForSelector('.mark--stop');
    expect(await page.textContent('.mark--stop')).toBe('06 12345678');
    await page.press('.actions .button--primary', 'Enter');
    expect(page.url()).toMatch(/\/4$/);
    expect(await sentBy(owner)).toEqual([]);
    await page.fill('textarea', 'Zij wil gebeld worden.');
    await page.waitForFunction(() => !document.querySelector('.mark--stop'));
    await proceed(page);
    await waitForState(page, 'Verstuurd');
    await context.close();
  });

  it('keeps whoever rewords with the keys at the field', async () => {
    const { page, context } = await street.phone();
    await fillIn(page);
    await page.fill('textarea', 'Bel 06 12345678 of amina@example.com.');
    await page.locator('[role=status] .notice button').nth(1).waitFor();
    for (let left = 2; left > 0; left -= 1) {
      await page.press('textarea', 'Tab');
      await page.keyboard.press('Enter');
      await page.waitForFunction((most) => document.querySelectorAll('.mark--stop').length < most, left);
      expect(await page.locator('.field:focus textarea').count()).toBe(1);
    }
    expect(await page.inputValue('textarea')).not.toMatch(/\d|@/);
    await context.close();
  });

  it('does not send them either when she sends before they are marked', async () => {
    const { page, context, owner } = await street.phone();
    await fillIn(page);
    await page.focus('textarea');
    await page.evaluate(async () => {
      document.execCommand('insertText', false, 'Bel haar op 06 12345678.');
      // What was typed is drawn by now, but not yet read by the guard, which waits for the screen.
      await Promise.resolve();
      document.querySelector('form')?.requestSubmit();
    });
    await page.waitForSelector('.mark--stop');
    await page.waitForTimeout(500);
    expect(await page.inputValue('textarea')).toBe('Bel haar op 06 12345678.');
    expect(await sentBy(owner)).toEqual([]);
    await context.close();
  });

  it('shows a question on top, and sends the answer as a correction with both values', async () => {
    const { page, context, owner } = await street.phone({ viewport: { width: 320, height: 400 } });
    await fillIn(page);
    await proceed(page);
    await waitForState(page, 'Verstuurd');
    const [log] = await sentBy(owner);
    const { organisationId } = owner.actor.membership;
    const coordinator = await street.api.signedIn('coordinator', { organisationId });
    await coordinator.run(RETURN, { id: log?.id, question: 'Waren er 4, of 3?' });
    await page.reload();
    await page.waitForSelector('.card--attention');
    // Home is what passers-by see, and the thumb still reaches what is done most.
    expect(await page.textContent('body')).not.toContain('of 3');
    const { y = 400, height = 0 } = (await page.locator('main > .button--big').boundingBox()) ?? {};
    expect(y + height).toBeLessThanOrEqual(400);
    await page.click('.card--attention .button');
    await atStep(page, 1);
    expect(await page.textContent('.notice')).toContain('Waren er 4, of 3?');
    await proceed(page);
    await atStep(page, 2);
    await page.focus('.band >> nth=6');
    await page.keyboard.press('2');
    for (const step of [3, 4]) {
      await proceed(page);
      await atStep(page, step);
    }
    expect(await page.textContent('.fact:has(ins) ins')).toContain('3 mensen');
    await proceed(page);
    await waitForState(page, 'Verstuurd');
    expect(await sentBy(owner)).toEqual([
      expect.objectContaining({ id: log?.id, attendances: 3, state: 'SENT' }),
    ]);
    await context.close();
  });

  it('says that it is asking, before it says that there is nothing', async () => {
    const { page, context } = await street.phone();
    await page.waitForSelector('.help:has-text("Hier komt")');
    let answer: () => void = () => {};
    const asked = new Promise<void>((resolve) => (answer = resolve));
    await context.route('**/graphql', async (route) => asked.then(() => route.continue()));
    await page.reload();
    await page.waitForSelector('.help:has-text("Even geduld")');
    expect(await page.textContent('main')).not.toContain('Hier komt');
    answer();
    await page.waitForSelector('.help:has-text("Hier komt")');
    await context.close();
  });

  it('asks once more before a log is withdrawn, also a finger that taps twice', async () => {
    const { page, context, owner } = await street.phone();
    await fillIn(page);
    await proceed(page);
    await waitForState(page, 'Verstuurd');
    await page.click('a.line__body');
    await page.dblclick('.button--quiet:has-text("Intrekken")');
    await page.reload();
    await page.click('.button--quiet:has-text("Intrekken")');
    await page.waitForSelector('.sure:has-text("telt dan niet meer mee")');
    await page.click('.sure .button:has-text("Toch niet")');
    expect(await sentBy(owner)).toEqual([expect.objectContaining({ state: 'SENT' })]);
    await page.click('.button--quiet:has-text("Intrekken")');
    await page.click('.button--danger');
    await page.waitForSelector('.greeting');
    expect(await sentBy(owner)).toEqual([expect.objectContaining({ state: 'WITHDRAWN' })]);
    await context.close();
  });

  it('leaves at once for a page that says nothing, and Back shows nothing', async () => {
    const { page, context } = await street.phone();
    await page.click('main > .button--big');
    await atStep(page, 1);
    const covered = await page.evaluate(() => {
      const started = performance.now();
      document.querySelector<HTMLElement>('.header__leave')?.click();
      const sheet = document.querySelector('.cover');
      return {
        alone: document.body.childElementCount === 1 && sheet !== null,
        took: performance.now() - started,
      };
    });
    expect(covered.alone).toBe(true);
    expect(covered.took).toBeLessThan(100);
    await page.waitForURL(/month\.html$/);
    await page.goBack();
    await page.waitForURL(/month\.html$/);
    expect(await page.textContent('body')).not.toMatch(/Wanneer en waar|Iets gedaan/);
    await context.close();
  });

  it('leaves when Shift is pressed three times, and begins the way out with the first Tab', async () => {
    const { page, context } = await street.phone();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('header__leave');
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await page.waitForURL(/month\.html$/);
    await context.close();
  });

  it('opens without a network within a second, from a cache that holds nothing of the api', async () => {
    const { page, context } = await street.phone();
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await page.waitForFunction(async () => (await caches.keys()).length === 1);
    await context.setOffline(true);
    const started = Date.now();
    await page.reload();
    await page.waitForSelector('.greeting');
    expect(Date.now() - started).toBeLessThan(1000);
    await page.click('main > .button--big');
    await atStep(page, 1);
    const cached = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return requests.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(cached).toContain('/agenda/month.html');
    expect(cached.filter((path) => !path.startsWith('/agenda/') || path.includes('graphql'))).toEqual([]);
    await context.close();
  });

  it('turns round for a language read from the right, and keeps the language that was spoken', async () => {
    const { page, context } = await street.phone();
    await fillIn(page);
    await page.click('.header__back');
    await atStep(page, 3);
    const spoken = await page.textContent('fieldset >> nth=1 >> .choice:has(:checked)');
    await page.selectOption('.language select', 'ar');
    await page.waitForSelector('html[dir=rtl] .unreviewed');
    expect(await page.textContent('fieldset >> nth=1 >> .choice:has(:checked)')).toBe(spoken);
    const [back, leave] = await Promise.all(
      ['.header__back', '.header__leave'].map((part) => page.locator(part).boundingBox()),
    );
    expect(back?.x).toBeGreaterThan(leave?.x ?? 0);
    await page.selectOption('.language select', 'nl');
    await page.waitForSelector('html[dir=ltr]');
    await context.close();
  });

  it('can be used with the keys alone', async () => {
    const { page, context, owner } = await street.phone({ hasTouch: false });
    const to = async (target: string): Promise<void> => {
      for (let presses = 0; presses < 120; presses += 1) {
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), target)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`no way to ${target}`);
    };
    const press = async (target: string, key: string): Promise<void> => {
      await to(target);
      await page.keyboard.press(key);
    };
    const onwards = '.actions .button--primary';
    await press('main > .button--big', 'Enter');
    await atStep(page, 1);
    await press(onwards, 'Enter');
    await page.waitForFunction(() => document.activeElement?.matches('input[type=search]'));
    await page.keyboard.type('tilb');
    await page.keyboard.press('Enter');
    await press('fieldset:nth-of-type(3) input', 'Space');
    await press('fieldset:nth-of-type(4) input', 'Space');
    await press(onwards, 'Enter');
    await atStep(page, 2);
    await to('.band');
    await page.keyboard.type('12');
    await press(onwards, 'Enter');
    await atStep(page, 3);
    await press('fieldset:nth-of-type(1) input', 'Space');
    await press('fieldset:nth-of-type(2) input', 'Space');
    await press('fieldset:nth-of-type(3) input', 'Space');
    await press(onwards, 'Enter');
    await atStep(page, 4);
    await press('fieldset input', 'Space');
    await press(onwards, 'Enter');
    await waitForState(page, 'Verstuurd');
    expect(await sentBy(owner)).toEqual([expect.objectContaining({ attendances: 12 })]);
    await context.close();
  });
});

import { axeFaults } from '@sleutelring/testing/axe';
import { fillIn, openStreet, proceed, type Street } from './phone.fixture';

describe('each screen', () => {
  let street: Street;
  beforeAll(async () => {
    street = await openStreet();
  });
  afterAll(() => street?.close());

  it.each([
    ['nl', 'light', 375],
    ['ar', 'dark', 375],
    ['nl', 'dark', 320],
    // What is left of 375 px when the letters are twice as large.
    ['nl', 'light', 188],
    ['en', 'light', 1440],
  ] as const)(
    'has no fault that axe knows, no small target and no sideways scroll (%s, %s, %d px)',
    async (words, colorScheme, width) => {
      const { page, context } = await street.phone({ words, colorScheme, viewport: { width, height: 800 } });
      const found: Record<string, unknown[]> = {};
      const look = async (screen: string): Promise<void> => {
        const problems: string[] = [
          ...(width < 400 ? await axeFaults(page) : []),
          ...(await page.evaluate(smallTargets)),
          ...(await page.evaluate(sideways)),
          ...(await page.evaluate(outOfItsCorner)),
        ];
        if (problems.length) found[screen] = problems;
      };
      await look('home');
      await fillIn(page, look);
      await page.fill('textarea', 'Mevrouw Fadumo belde 0612345678.');
      await page.waitForSelector('.mark--stop');
      await look('findings');
      await page.fill('textarea', '');
      await proceed(page);
      await page.waitForSelector('a.line__body');
      await look('home with a log');
      await page.click('a.line__body');
      await page.waitForSelector('.history');
      await look('sent');
      await page.goto(`${street.url}#/instellingen`);
      await page.waitForSelector('.lines');
      await look('settings');
      await context.clearCookies();
      await page.goto(street.url);
      await page.reload();
      await page.waitForSelector('input[type=email]');
      await look('sign in');
      await page.goto(`${street.url}#/welkom/nothing`);
      await page.waitForSelector('.notice');
      await look('invitation');
      await page.goto(`${street.url}month.html`);
      await look('month');
      expect(found).toEqual({});
      await context.close();
    },
    120_000,
  );
});

/** In the page: what can be touched and is less than 48 px high or wide; text links in a sentence are excepted. */
function smallTargets(): string[] {
  const touchable = document.querySelectorAll<HTMLElement>(
    'button, select, label.choice, a.line__body, a.button, input.input, textarea',
  );
  return [...touchable].flatMap((one) => {
    const { width, height } = one.getBoundingClientRect();
    return height > 0 && (height < 48 || width < 48)
      ? [`${Math.round(width)} x ${Math.round(height)}: ${one.outerHTML.slice(0, 80)}`]
      : [];
  });
}

function sideways(): string[] {
  return document.documentElement.scrollWidth > innerWidth ? ['scrolls sideways'] : [];
}

/** In the page: the way out is found without looking, in the first row of the same corner of each page. */
function outOfItsCorner(): string[] {
  const way = document.querySelector('.header__leave')?.getBoundingClientRect();
  if (!way) return [];
  const { left, right, bottom } = document.querySelector('.header')!.getBoundingClientRect();
  const corner = document.dir === 'rtl' ? way.left - left : right - way.right;
  return way.bottom > 56 || bottom < way.bottom || (innerWidth < 700 && corner > 8)
    ? [`the way out stands ${Math.round(corner)} px from the side, ${Math.round(way.bottom)} px down`]
    : [];
}

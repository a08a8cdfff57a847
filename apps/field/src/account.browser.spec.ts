import { newId } from '@sleutelring/kernel';
import { openStreet, type Street } from './phone.fixture';

const CREATE = `mutation ($input: KeyPersonInput!) { createKeyPerson(input: $input) { id } }`;
const INVITE = `mutation ($keyPersonId: ID!) { inviteKeyPerson(keyPersonId: $keyPersonId) { link } }`;

describe('getting in', () => {
  let street: Street;
  beforeAll(async () => {
    street = await openStreet();
  });
  afterAll(() => street?.close());

  /** The link that a coordinator hands to a new key person, on the address of this test. */
  async function invitation(): Promise<string> {
    const coordinator = await street.api.signedIn('coordinator');
    const input = {
      id: newId(),
      alias: 'Anemoon',
      languages: [],
      communitiesServed: [],
      regionCodes: [],
      status: 'ACTIVE',
      since: '2026-01-01',
    };
    await coordinator.run(CREATE, { input });
    const { data, errors } = await coordinator.run(INVITE, { keyPersonId: input.id });
    expect(errors).toBeUndefined();
    return `${street.url}${new URL(data.inviteKeyPerson.link).hash}`;
  }

  it('leads from an invitation to home, with a passkey that works the next time', async () => {
    const { context, page } = await street.stranger();
    const link = await invitation();
    await page.goto(link);
    await page.fill('input', 'Anemoon');
    await page.click('.button--primary');
    await page.click('.button--primary:has-text("Toevoegen")');
    await page.waitForSelector('.greeting');
    expect(await page.textContent('.greeting')).toBe('Dag Anemoon');
    await context.clearCookies();
    await page.reload();
    await page.click('button:has-text("vinger of gezicht")');
    await page.waitForSelector('.greeting');
    await context.clearCookies();
    await page.goto(link);
    await page.reload();
    await page.waitForSelector('.notice--negative');
    expect(await page.textContent('.notice--negative')).toContain('Deze uitnodiging werkt niet meer');
    await page.click('.button:has-text("Inloggen")');
    await page.waitForSelector('input[type=email]');
    await context.close();
  });

  it('says that it is opening where the network does not answer, with the way out in reach', async () => {
    const { context, page } = await street.stranger();
    await context.route('**/graphql', () => undefined);
    await page.goto(street.url);
    await page.waitForSelector('p:has-text("Even geduld")');
    await page.click('.header__leave');
    await page.waitForURL(/month\.html$/);
    await context.close();
  });

  it('says nothing about whether an address is known, and what to do when a code does not work', async () => {
    const { context, page } = await street.stranger();
    await page.goto(street.url);
    await page.fill('input[type=email]', 'nobody@test.example');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.input--code');
    expect(await page.textContent('main')).toContain('Als nobody@test.example bij ons bekend is');
    await page.fill('.input--code', 'abcd-2345');
    expect(await page.inputValue('.input--code')).toBe('ABCD2345');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.fault:not(:empty)');
    expect(await page.textContent('.fault')).toBe('Deze code werkt niet. Kijk of het de nieuwste is.');
    await context.close();
  });
});

import { writeMail } from './write-mail';

describe('a written mail', () => {
  it('says in its subject nothing that a bystander may not read', () => {
    const mails = [
      writeMail('signInCode', { code: 'ABCD-EFGH' }, 'nl'),
      writeMail('keyPersonInvitation', { link: 'https://portaal.example/x' }, 'nl'),
      writeMail('memberInvitation', { organisation: 'Voorbeeld', link: 'https://portaal.example/x' }, 'en'),
      writeMail('logsWaiting', { count: 2, link: 'https://portaal.example/x' }, 'en'),
    ];
    expect(new Set(mails.map(({ subject }) => subject))).toEqual(new Set(['Agenda']));
  });

  it('names no organisation and no subject matter to a key person', () => {
    const { text } = writeMail('keyPersonInvitation', { link: 'https://portaal.example/x' }, 'nl');
    expect(text).toBe(
      'Je bent uitgenodigd.\n\nOpen deze link op je telefoon. Hij werkt één keer, en 72 uur lang.\n\nhttps://portaal.example/x',
    );
  });

  it('is in the language of the reader, and in Dutch where there is no such text yet', () => {
    const code = (locale: string | null) => writeMail('signInCode', { code: 'ABCD-EFGH' }, locale).text;
    expect(code('en')).toMatch(/^Your code is ABCD-EFGH/);
    for (const locale of ['nl', 'ar', 'xx', null]) expect(code(locale)).toMatch(/^Je code is ABCD-EFGH/);
    expect(writeMail('logsWaiting', { count: 1, link: 'x' }, 'nl').text).toMatch(/^Er wacht 1 verslag /);
  });

  it('makes a link of a link and text of everything else', () => {
    const values = { organisation: '<b>"A" & B</b>', link: 'https://portaal.example/welkom/abc' };
    const { html } = writeMail('memberInvitation', values, 'nl');
    expect(html).toContain('<html lang="nl" dir="ltr">');
    expect(html).toContain('&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;');
    expect(html).toContain(
      '<p><a href="https://portaal.example/welkom/abc">https://portaal.example/welkom/abc</a></p>',
    );
  });
});

import { type Translator, isLocale, pickLocale, translator } from '@sleutelring/i18n';
import { compile } from '@sleutelring/i18n/compile';
import type { MailTemplate } from './mail-template';
import en from './messages/en.json' with { type: 'json' };
import nl from './messages/nl.json' with { type: 'json' };

type Key = keyof typeof nl;

const TRANSLATORS: Readonly<Record<'nl' | 'en', Translator<Key>>> = {
  nl: translator('nl', compile(nl)),
  en: translator('en', compile(en)),
};

/** A mail as it leaves. The subject says nothing: a subject is read over a shoulder. */
export interface WrittenMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export function writeMail(
  template: MailTemplate,
  values: Readonly<Record<string, string | number>>,
  locale: string | null,
): WrittenMail {
  const { t, locale: lang, dir } = TRANSLATORS[isLocale(locale) ? available(locale) : 'nl'];
  const text = t(`mail.${template}.text`, values);
  const paragraphs = text.split('\n\n').map((part) => `<p>${withLink(escaped(part))}</p>`);
  const html = `<!doctype html><html lang="${lang}" dir="${dir}"><body>${paragraphs.join('\n')}</body></html>`;
  return { subject: t('mail.subject'), text, html };
}

const available = (locale: string): 'nl' | 'en' => (pickLocale([locale]) === 'en' ? 'en' : 'nl');

function escaped(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => entities[sign] as string);
}

/** A paragraph that is a link and nothing else becomes one. */
function withLink(paragraph: string): string {
  return /^https?:\/\/\S+$/.test(paragraph) ? `<a href="${paragraph}">${paragraph}</a>` : paragraph;
}

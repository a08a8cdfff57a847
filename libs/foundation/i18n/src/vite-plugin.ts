import { compile } from './compile';

/**
 * For vite.config.ts: turns `messages/<language>.json` into compiled messages,
 * so that neither the ICU parser nor its text reaches a browser.
 */
export function messages(): {
  name: string;
  enforce: 'pre';
  transform(code: string, id: string): { code: string; map: null; moduleType: 'js' } | undefined;
} {
  return {
    name: 'sleutelring:messages',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/messages\/[a-z]{2,3}\.json$/.test(id.split('?')[0] ?? '')) return undefined;
      const catalogue = compile(JSON.parse(code) as Record<string, string>);
      return { code: `export default ${JSON.stringify(catalogue)};`, map: null, moduleType: 'js' };
    },
  };
}

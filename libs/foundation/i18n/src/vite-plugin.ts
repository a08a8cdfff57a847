import { dirname } from 'node:path';
import { missingIn } from './catalogue-files';
import { compile } from './compile';

/**
 * For vite.config.ts: turns `messages/<language>.json` into compiled messages,
 * so that neither the ICU parser nor its text reaches a browser. A key that is missing, in the source or in a translation,
 * ends the build.
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
      const [file = ''] = id.split('?');
      if (!/\/messages\/[a-z]{2,3}\.json$/.test(file)) return undefined;
      const missing = file.endsWith('/nl.json') ? missingIn(dirname(file)) : [];
      if (missing.length) throw new Error(`${file}:\n${missing.join('\n')}`);
      const catalogue = compile(JSON.parse(code) as Record<string, string>);
      return { code: `export default ${JSON.stringify(catalogue)};`, map: null, moduleType: 'js' };
    },
  };
}

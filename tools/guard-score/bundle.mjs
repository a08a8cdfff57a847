/** Prints the guard as a phone gets it: one minified module. Run by the tests, outside their sandbox. */
import { rolldown } from 'rolldown';

const bundle = await rolldown({ input: 'libs/foundation/free-text-guard/src/index.ts' });
const { output } = await bundle.generate({ format: 'esm', minify: true });
await bundle.close();
process.stdout.write(output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n'));

import { NestLogger, createLogger } from './logger';
import { traceOf } from './trace';

const SECRET = 'Amina\n    at Kerkstraat 12';

describe('what a log holds of an error', () => {
  it('is its kind and its place', () => {
    const error = Object.assign(new RangeError('invalid input syntax'), { code: '22P02' });
    expect(traceOf(error)).toMatchObject({ error: 'RangeError 22P02' });
    expect(traceOf(error).at[0]).toMatch(/^at .*trace\.spec\.ts/);
    expect(traceOf('thrown')).toEqual({ error: 'unknown', at: [] });
  });

  it('is never its text, nor what a driver hangs on to it', () => {
    const lines: string[] = [];
    const logger = createLogger('info', 'test', { write: (line) => lines.push(line) });
    const error = Object.assign(new Error(SECRET), { detail: SECRET, parameters: [SECRET] });
    new NestLogger(logger).error(error);
    logger.error(traceOf(error));
    expect(lines).toHaveLength(2);
    expect(lines.join()).toContain('trace.spec.ts');
    expect(lines.join()).not.toMatch(/Amina|Kerkstraat/);
  });
});

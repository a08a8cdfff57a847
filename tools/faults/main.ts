import { parseArgs } from 'node:util';
import { rehearse } from './rehearse';

const { values } = parseArgs({
  options: {
    submissions: { type: 'string', default: '10000' },
    kills: { type: 'string', default: '1000' },
  },
});

const started = performance.now();
const result = await rehearse({
  submissions: Number(values.submissions),
  kills: Number(values.kills),
  say: (line) => console.log(line),
});
console.log(`${Math.round((performance.now() - started) / 1000)} s`);
console.log(
  `${result.submitted} submitted, ${result.kills} kills: ${result.lost} lost, ${result.doubled} doubled`,
);
process.exitCode = result.lost + result.doubled === 0 ? 0 : 1;

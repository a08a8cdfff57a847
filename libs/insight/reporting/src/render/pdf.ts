import { tmpdir } from 'node:os';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { ReportWords } from '../report/words';
import { fonts } from './fonts';
import { type FrozenVersion, paragraphs, printed } from './printed';
import { TEMPLATE } from './template';

/** Made once a process: it holds the fonts. It reads no file of ours, so it gets a folder with nothing to find. */
let compiler: NodeCompiler | undefined;

export function typst(): NodeCompiler {
  compiler ??= NodeCompiler.create({ workspace: tmpdir(), fontArgs: [{ fontBlobs: fonts() }] });
  return compiler;
}

/** A tagged PDF after PDF/UA-1; making it fails rather than leave out what a screen reader needs. */
export function pdfFile(version: FrozenVersion, words: ReportWords): Buffer {
  return typst().pdf(typeset(version, words), {
    pdfStandard: 'ua-1',
    creationTimestamp: Math.floor(version.frozenAt.getTime() / 1000),
  });
}

/** @throws Error when the template does not fit the data */
export function typeset(version: FrozenVersion, words: ReportWords): NodeTypstDocument {
  const inputs = { report: JSON.stringify(dataOf(version, words)) };
  const compiled = typst().compile({ mainFileContent: TEMPLATE, inputs });
  typst().evictCache(2);
  if (!compiled.result) {
    const [first] = compiled.takeDiagnostics()?.shortDiagnostics ?? [];
    throw new Error(`the report cannot be typeset: ${JSON.stringify(first)}`);
  }
  return compiled.result;
}

/** The report with its fixed words, and the remarks on figures once a planned activity, to stand beside them. */
function dataOf(version: FrozenVersion, words: ReportWords) {
  const { t } = words;
  const report = printed(version, words);
  return {
    ...report,
    lines: report.lines.map((line) => ({
      ...line,
      explanation: paragraphs(line.explanation),
      caveats: [...new Set([...line.figures, ...line.indicators].flatMap((figure) => figure.caveats))],
      indicators: line.indicators.map((one) => ({ ...one, explanation: paragraphs(one.explanation) })),
    })),
    words: {
      page: t('report.page'),
      contents: t('report.contents'),
      reading: t('report.reading'),
      number: t('report.column.number'),
      title: t('report.column.title'),
      measure: t('report.column.measure'),
      planned: t('report.column.planned'),
      realised: t('report.column.realised'),
      difference: t('report.column.difference'),
      obligation: t('report.column.obligation'),
      dueOn: t('report.column.dueOn'),
      state: t('report.column.state'),
      indicator: t('report.column.indicator'),
      target: t('report.column.target'),
      result: t('report.column.result'),
      source: t('report.column.source'),
      total: t('report.total'),
      noObligations: t('report.noObligations'),
    },
  };
}

import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '@sleutelring/free-text-guard';
import { useWords } from '../shell/words';

/** What points to a person in a note. The guard is fetched when there is something to read; it comes with the shell, so also without a network. */
export async function findingsIn(text: string, language: string): Promise<readonly Finding[]> {
  if (!text) return [];
  const { check } = await import('@sleutelring/free-text-guard');
  return check(text, { language });
}

/** A note with one of these is not sent. */
export const isStopped = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'stop');

/** What stands in a note, a moment after it is typed. Before it is sent, ask `findingsIn`. */
export function useFindings(text: string): readonly Finding[] {
  const { locale } = useWords();
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  useEffect(() => {
    let current = true;
    void findingsIn(text, locale).then((found) => {
      if (current) setFindings(found);
    });
    return () => {
      current = false;
    };
  }, [text, locale]);
  return findings.filter(({ end }) => end <= text.length);
}

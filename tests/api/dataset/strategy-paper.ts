import { passage, plain } from './papers.js';

export interface PublishedCommitment {
  number: string;
  settings: { name: string; actions: string[] }[];
  successMeasures: string[];
}

const settings = [
  'All Settings',
  'Early Years',
  'Schools',
  'Alternative Provision & EOTAS',
  'Alternative Provision and Education Other Than at School (EOTAS)',
  'Post 16',
];

/** The five commitments of the Education and Inclusion Strategy as the paper prints them: headings and bullets. */
export function publishedStrategy(): PublishedCommitment[] {
  const commitments: PublishedCommitment[] = [];
  let bullets: string[] = [];
  for (const line of passage(/^# 03\. COMMITMENT 01/, /^## 08\. GOVERNANCE/)) {
    const words = plain(line.replace(/^[#* ]+/, ''));
    const commitment = /COMMITMENT 0(\d)/.exec(words);
    if (commitment && commitments.at(-1)?.number !== commitment[1]) {
      commitments.push({ number: commitment[1]!, settings: [], successMeasures: [] });
    }
    if (settings.includes(words)) {
      bullets = [];
      commitments.at(-1)!.settings.push({ name: words, actions: bullets });
    } else if (words === 'What does success look like?') {
      bullets = commitments.at(-1)!.successMeasures;
    } else if (/^\s*- /.test(line)) {
      bullets.push(plain(line.replace(/^\s*- /, '')));
    }
  }
  return commitments;
}

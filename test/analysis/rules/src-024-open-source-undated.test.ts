import { describe, expect, it } from 'vitest';
import { openSourceUndated } from '../../../src/analysis/rules/src-024-open-source-undated.ts';
import { isfara } from '../../briefing/read.ts';
import { said } from './findings-of.ts';
import { expectPage, findIn } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(openSourceUndated));

it('finds nothing in the first briefing', () => expect(findIn(openSourceUndated, isfara)).toEqual([]));

const check = (fields: string) => said(openSourceUndated, `sources:\n  - { id: S1, title: T, ${fields} }\n`);

describe('a source on the net', () => {
  it.each(['kind: article, url: https://example.org/a', 'kind: social-media'])('needs a day or a copy: %s', (fields) =>
    expect(check(fields)).toEqual(['sources[0]: open source without the day it was read: S1']),
  );

  it.each([
    'kind: article, url: https://example.org/a, accessed: 2006-05-18',
    'kind: social-media, archived: https://example.org/archive/a',
    'kind: article',
  ])('has one, or is no such source: %s', (fields) => expect(check(fields)).toEqual([]));
});

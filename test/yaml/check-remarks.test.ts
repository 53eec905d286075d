import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../src/briefing/parse-briefing.ts';

const told = (text: string) =>
  parseBriefing(text, 'b.yaml').diagnostics.map(({ code, message, span }) => `${span?.line}:${span?.column} ${code} ${message}`);

describe('what YAML takes for a remark', () => {
  it.each([
    ['a: post #7', '1:9 YML008 invalid text: #7'],
    ['a: 50 % # of all', '1:9 YML008 invalid text: # of all'],
  ])('%s: it is told', (text, message) => expect(told(text)).toEqual([message]));

  it.each([
    'a: 50 # of all',
    'a: word # draft',
    'a: A whole sentence. # draft',
    'a: the share  # draft',
    '# a remark\na: the share',
    'a: "50 % # of all"',
  ])('%s: it is a remark', (text) => expect(told(text)).toEqual([]));
});

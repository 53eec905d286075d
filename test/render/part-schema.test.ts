import { describe, expect, it } from 'vitest';
import { checkParts } from '../../src/render/check-parts.ts';
import { type PartShape, parsePartSchema } from '../../src/render/part-schema.ts';

const told = (text: string) =>
  parsePartSchema(text, 'parts/p.yaml').diagnostics.map(({ code, message, span }) => `${span?.line} ${code} ${message}`);
const shapeOf = (text: string): PartShape => {
  const { value } = parsePartSchema(text, 'parts/p.yaml');
  if (!value) throw new Error('no shape');
  return value;
};
const advice = shapeOf(
  'text: text\nurgency: one of now, later, optional\nsteps:\n  - what: text\n    days: number, optional\nsources: sources\n',
);
const check = (value: unknown, shape = advice) => {
  const { parts, diagnostics } = checkParts({ advice: value }, new Map([['advice', shape]]), () => undefined);
  return { value: parts.advice, told: diagnostics.map(({ code, message, hints }) => `${code} ${message} (${hints.join('; ')})`) };
};

describe('the schema of a part', () => {
  it('reads kinds, choices, lists and groups', () => {
    expect(shapeOf('- text')).toEqual({ kind: 'list', item: { kind: 'text', isOptional: false } });
    expect(shapeOf('one of a, b, optional')).toEqual({ kind: 'words', words: ['a', 'b'], isOptional: true });
    expect(shapeOf('yes or no')).toEqual({ kind: 'yes or no', isOptional: false });
  });

  it.each([
    ['a: txt', '1 TPL010 unknown kind of value: txt'],
    ['a: text\nb: [text, number]', '2 TPL010 unknown kind of value'],
    ['a: one of x,, y', '1 TPL010 unknown kind of value: one of x,, y'],
    ['a: 3', '1 TPL010 unknown kind of value: 3'],
    ['', '1 TPL010 unknown kind of value'],
  ])('refuses %j', (text, message) => expect(told(text)).toEqual([message]));
});

describe('a part held against its schema', () => {
  it('is filled up, so that a template may name every field', () => {
    expect(check({ text: 'Go', steps: [{ what: 'A' }] })).toEqual({
      told: [],
      value: {
        ...{ text: 'Go', urgency: null, sources: [], at: 'x-advice' },
        steps: [{ what: 'A', days: null, at: 'x-advice.steps[0]' }],
      },
    });
  });

  it('is null where the briefing has none', () => {
    expect(checkParts({}, new Map([['advice', advice]]), () => undefined)).toEqual({ parts: { advice: null }, diagnostics: [] });
  });

  it.each([
    [{ txt: 'Go' }, 'BRF001 unknown field in x-advice: txt (did you mean text?)'],
    [{ urgency: 'now' }, 'BRF002 missing field: x-advice.text (it holds text)'],
    [{ text: ['Go'] }, 'BRF003 invalid x-advice.text: a list (write text)'],
    [{ text: 'Go', urgency: 'nw' }, 'BRF008 unknown word for x-advice.urgency: nw (did you mean now?)'],
    [{ text: 'Go', steps: 'A' }, 'BRF003 invalid x-advice.steps: A (write a list, each item on its own line after `- `)'],
    [{ text: 'Go', steps: [{ what: 'A', days: 'two' }] }, 'BRF003 invalid x-advice.steps[0].days: two (write a number)'],
    ['Go', 'BRF003 invalid x-advice: Go (write fields: text, urgency, steps, sources)'],
  ])('says what is wrong with %j, once, and prints none of it', (value, message) =>
    expect(check(value)).toEqual({ told: [message], value: null }),
  );

  it('takes a number for a text', () => expect(check({ text: 7 }).value).toMatchObject({ text: '7' }));

  it('tells a part whose name is nearly that of a schema, and leaves others alone', () => {
    const schemas = new Map([['advice', advice]]);
    expect(checkParts({ advise: 1 }, schemas, () => undefined).diagnostics).toMatchObject([
      { code: 'BRF001', message: 'unknown part: x-advise', hints: ['did you mean x-advice?'] },
    ]);
    expect(checkParts({ budget: 1 }, schemas, () => undefined)).toEqual({ parts: { advice: null, budget: 1 }, diagnostics: [] });
  });
});

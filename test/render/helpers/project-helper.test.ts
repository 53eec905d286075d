/** Helpers that a project adds: what they are given, what is printed, and what is said of their faults. */
import { describe, expect, it } from 'vitest';
import { memoryHost } from '../../../src/foundation/host/memory-host.ts';
import { type ProjectHelper, toHelper } from '../../../src/render/helpers/project-helper.ts';
import { loadTemplates } from '../../../src/render/load-templates.ts';
import { renderTemplates } from '../../../src/render/render-templates.ts';
import { baseFiles, locate, markupOf, slideFile, told } from '../../support/render-slide.ts';

const file = 'briefdeck.config.mjs';

function render(
  template: string,
  helpers: Readonly<Record<string, ProjectHelper>>,
  analysis: object = { at: '', n: 12, none: null },
) {
  const host = memoryHost({
    ...baseFiles,
    'templates/partials/part.hbs': '{{show x}}',
    [slideFile]: template,
  });
  const own = Object.entries(helpers).map(([name, helper]) => toHelper(name, helper, file));
  const loaded = loadTemplates(host, { folder: 'templates', set: 'brief', language: 'en' }, { own });
  if (!loaded.value) return { diagnostics: loaded.diagnostics };
  return renderTemplates(analysis, loaded.value, { locate });
}

/** The words of a slide, without its marks. */
const words = (made: Parameters<typeof markupOf>[0]): string => markupOf(made).replaceAll(/<[^>]*>/gu, '');

describe('a helper of a project', () => {
  it('is given value, values, names and language, and prints a text that is escaped, or a number', () => {
    const glue: ProjectHelper = {
      values: [1, 3],
      options: ['with', 'plain'],
      run: (value, { values, hash, language }) => `${value}:${values.length}${hash.with}<b>&${language}`,
    };
    const made = render('<p>{{glue n 3 with="/"}} {{double n}}</p>', { glue, double: (value) => Number(value) * 2 });
    expect(made.diagnostics).toEqual([]);
    expect(words(made)).toBe('12:2/&lt;b&gt;&amp;en-GB 24');
    expect(markupOf(made)).toContain('p="n"');
  });

  it('is part of a larger expression', () => {
    const made = render('<p>{{emphasis (star n)}} {{#if (same n)}}yes{{/if}}</p>', {
      star: (value) => `**${value}**`,
      same: (value) => String(value),
    });
    expect(markupOf(made)).toContain('<b>12</b>');
    expect(words(made)).toContain('yes');
  });

  it('is known to the checks of templates', () => {
    const helpers = { area: { run: () => 'x', options: ['unit'] } };
    expect(told(render('<p>{{are n}}</p>', helpers))).toEqual(['TPL002 one.hbs:1:6 unknown helper: are']);
    expect(render('<p>{{are n}}</p>', helpers).diagnostics[0]?.hints).toEqual(['did you mean area?']);
    expect(told(render('<p>{{area n n}}</p>', helpers))).toEqual(['TPL008 one.hbs:1:4 helper area takes 1 value, not 2']);
    expect(told(render('<p>{{area n size=1}}</p>', helpers))).toEqual(['TPL008 one.hbs:1:13 helper area has no option size']);
    expect(render('<p>{{area n size=1}}</p>', helpers).diagnostics[0]?.hints).toEqual(['write {{area x [unit=…]}}']);
    expect(told(render('<p>{{area}}</p>', helpers))).toEqual(['TPL004 one.hbs:1:6 unknown field: area']);
  });

  it('is not called for what is absent', () => {
    let calls = 0;
    const made = render('<p>{{count none}}</p>', { count: () => (calls += 1) });
    expect(calls).toBe(0);
    expect(told(made)).toEqual([expect.stringContaining('TPL005')]);
  });

  it('sees plain values only, and cannot change the facts', () => {
    const analysis = { at: '', list: [{ at: 'list[0]', n: 1 }] };
    let seen: unknown;
    const spoil: ProjectHelper = (value) => {
      seen = value;
      (value as { n: number }[])[0] = { n: 2 };
      return 'x';
    };
    const made = render('<p>{{spoil list}}</p>', { spoil }, analysis);
    expect(analysis).toEqual({ at: '', list: [{ at: 'list[0]', n: 1 }] });
    expect(seen).toEqual([{ at: 'list[0]', n: 1 }]);
    expect(seen).not.toBe(analysis.list);
    expect(made.diagnostics).toMatchObject([{ code: 'CFG004' }]);
    // What a partial was given by name stands in its record as it is, not as what carries it through a template.
    const show: ProjectHelper = (value) => JSON.stringify(value);
    const shown = render('<p>{{> part x=list}}</p>', { show }, analysis);
    expect(words(shown)).toBe('[{&quot;at&quot;:&quot;list[0]&quot;,&quot;n&quot;:1}]');
  });

  it('that fails is told with its place, the file and the field, and the others go on', () => {
    const fail: ProjectHelper = () => {
      throw new Error('no such unit');
    };
    const made = render('<p>{{fail n}} {{fine n}}</p>', { fail, fine: () => 'fine' });
    expect(told(made)).toEqual(['CFG004 one.hbs:1:11 helper fail of briefdeck.config.mjs failed: no such unit']);
    expect(made.diagnostics[0]?.related).toMatchObject([{ note: 'this shows n' }]);
    expect(words(made)).toContain('fine');
  });

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'nothing'],
    ['a record', {}, 'a record'],
    ['a list', [], 'a list'],
    ['a promise', Promise.resolve('x'), 'a promise'],
    ['no number', Number.NaN, 'NaN'],
    ['a truth', true, 'true'],
  ])('that gives %s is told', (_, given, kind) => {
    const made = render('<p>{{odd n}}</p>', { odd: () => given as string });
    expect(told(made)).toEqual([
      `CFG004 one.hbs:1:10 helper odd of briefdeck.config.mjs gave ${kind} and not a text or a number`,
    ]);
  });

  it('takes no text that has bold or source numbers in it', () => {
    const made = render('<p>{{shout (emphasis "a *b* c")}}</p>', { shout: (value) => String(value) });
    expect(told(made)).toEqual([expect.stringMatching(/^TPL008 .*takes plain values/u)]);
  });
});

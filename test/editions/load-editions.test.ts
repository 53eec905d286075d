/** Bad input: each has its code, stands in the file where it is mended, and says what to do; nothing is compared with half a chain. */
import { describe, expect, it } from 'vitest';
import { locate, parseBriefing } from '../../src/briefing/parse-briefing.ts';
import { validateBriefing } from '../../src/briefing/validate-briefing.ts';
import { followEditions } from '../../src/editions/follow-editions.ts';
import { loadEditions } from '../../src/editions/load-editions.ts';
import type { Diagnostic } from '../../src/foundation/diagnostic.ts';
import { memoryHost } from '../../src/foundation/host/memory-host.ts';
import { openMemory } from '../../src/foundation/memory/memory.ts';
import { briefing } from '../briefing/read.ts';

const file = 'briefings/fire.yaml';
const text = (version: number, previous: string | null, more = '', changed: Parameters<typeof briefing>[1] = {}) =>
  briefing(`version: ${version}\n${previous === null ? '' : `previous: ${previous}\n`}${more}`, changed);

function started(own: string) {
  const { value: document } = parseBriefing(own, file);
  const { value } = document ? validateBriefing(document) : {};
  if (!document || !value) throw new Error('not a briefing');
  return { file, briefing: value, locate: locate(document) };
}

const follow = (own: string, files: Readonly<Record<string, string>>) =>
  followEditions(started(own), { host: memoryHost(files), memory: openMemory() });
const told = ({ code, span, message, hints }: Diagnostic) => ({ code, line: span?.line, message, hint: hints[0] });
const place = (span: Diagnostic['span']) => `${span?.file}:${span?.line}`;
const first = 'briefings/editions/fire.1.yaml';
const name = 'editions/fire.1.yaml';

describe('an edition before', () => {
  it('is followed back to the first, from where the briefing stands', () => {
    const files = { [first]: text(1, null), 'briefings/editions/fire.2.yaml': text(2, name) };
    const { value, diagnostics } = follow(text(3, 'editions/fire.2.yaml'), files);
    expect(diagnostics).toEqual([]);
    expect(value?.editions.map(({ number, file }) => [number, file])).toEqual([
      [2, 'briefings/editions/fire.2.yaml'],
      [1, first],
    ]);
  });

  it('may stand beside the briefing, and be named from a bare file', () => {
    const deps = { host: memoryHost({ 'fire.1.yaml': text(1, null) }), memory: openMemory() };
    expect(loadEditions({ ...started(text(2, 'fire.1.yaml')), file: 'fire.yaml' }, deps).value).toHaveLength(1);
  });

  it('is none where none is named', () => expect(follow(text(2, null), {})).toEqual({ diagnostics: [] }));

  it.each([
    ['missing', text(2, name), {}, 'EDN001', /cannot be read: editions\/fire\.1\.yaml/u, /put the file there again/u],
    ['elsewhere', text(2, '../fire.1.yaml'), {}, 'EDN001', /leads elsewhere/u, /beside the briefing/u],
    ['without YAML', text(2, name), { [first]: 'a: [' }, 'EDN002', /does not build today/u, /fire\.1\.yaml:1: YML001/u],
    [
      'with a mistake',
      text(2, name),
      { [first]: `${text(1, null)}kiled: 3\n` },
      'EDN002',
      /does not build/u,
      /fire\.1\.yaml:7: BRF001: unknown field: kiled/u,
    ],
    ['of the same number', text(1, name), { [first]: text(1, null) }, 'EDN003', /edition 1 names edition 1/u, /`version: 2`/u],
    ['newer', text(2, name), { [first]: text(3, null) }, 'EDN003', /edition 2 names edition 3/u, /`version: 4`/u],
    [
      'that knows more',
      text(2, name),
      { [first]: text(1, null, '', { as_of: '2006-05-20' }) },
      'EDN003',
      /knows more \(its `as_of:` is 2006-05-20/u,
      /correct `as_of:`/u,
    ],
    [
      'of another incident',
      text(2, name),
      { [first]: text(1, null, '', { title: 'Other', date: '2005-01-01' }) },
      'EDN004',
      /another incident \(“Other”\)/u,
      /title, or two of/u,
    ],
    [
      'of another incident that is later and has a higher number',
      text(2, name),
      { [first]: text(3, null, '', { title: 'Other', date: '2007-01-01', as_of: '2007-01-02' }) },
      'EDN004',
      /another incident \(“Other”\)/u,
      /title, or two of/u,
    ],
    ['that is itself', text(2, 'fire.yaml'), { [file]: text(2, 'fire.yaml') }, 'EDN005', /in a circle/u, /the first has none/u],
  ])('%s is a mistake', (_, own, files: Readonly<Record<string, string>>, code, message, hint) => {
    const { value, diagnostics } = follow(own, files);
    expect(value).toBeUndefined();
    expect(diagnostics.map(told)).toEqual([
      { code, line: expect.any(Number), message: expect.stringMatching(message), hint: expect.stringMatching(hint) },
    ]);
  });

  it.each([
    ['missing', text(2, name), {}, `${file}:7`, []],
    ['with a mistake', text(2, name), { [first]: `${text(1, null)}kiled: 3\n` }, `${first}:7`, [`${file}:7 what names it`]],
    [
      'newer',
      text(2, name),
      { [first]: text(3, null) },
      `${file}:6`,
      [`${first}:6 the one that it names`, `${file}:7 what names it`],
    ],
    [
      'that knows more',
      text(2, name),
      { [first]: text(1, null, '', { as_of: '2006-05-20' }) },
      `${file}:4`,
      [`${first}:4 the one that it names`, `${file}:7 what names it`],
    ],
    [
      'of another incident',
      text(2, name),
      { [first]: text(1, null, '', { title: 'Other', date: '2005-01-01' }) },
      `${file}:7`,
      [`${first}:2 its incident`],
    ],
  ])('%s is told in the file where it is mended', (_, own, files: Readonly<Record<string, string>>, at, others) => {
    const [found] = follow(own, files).diagnostics;
    expect(place(found?.span)).toBe(at);
    expect(found?.related?.map(({ span, note }) => `${place(span)} ${note}`)).toEqual(others);
  });

  it('that is missing further back is told at the line that names it', () => {
    const second = 'briefings/editions/fire.2.yaml';
    const [found] = follow(text(3, 'editions/fire.2.yaml'), { [second]: text(2, name) }).diagnostics;
    expect(found).toMatchObject({ code: 'EDN001', span: { file: second, line: 7 } });
    expect(found?.related).toMatchObject([{ span: { file, line: 7 }, note: 'where the editions before this one begin' }]);
  });

  it('in a circle further back is told where it closes, and where the chain begins', () => {
    const files = { [first]: text(1, 'editions/fire.2.yaml'), 'briefings/editions/fire.2.yaml': text(2, name) };
    const [found] = follow(text(3, 'editions/fire.2.yaml'), files).diagnostics;
    expect(found).toMatchObject({ code: 'EDN005', span: { file: first, line: 7 } });
    expect(found?.related).toMatchObject([{ span: { file, line: 7 }, note: 'where the editions before this one begin' }]);
  });

  it('in another language is compared without its words, which is said', () => {
    const { value, diagnostics } = follow(text(2, name, 'language: ru\n'), { [first]: text(1, null) });
    expect(value?.names.sameLanguage).toBe(false);
    expect(diagnostics.map(({ code, severity, span }) => [code, severity, place(span)])).toEqual([
      ['EDN010', 'note', `${file}:8`],
    ]);
  });

  it('keeps its id for what it was', () => {
    const claim = (words: string) =>
      `sources: [{ id: S1, kind: agency, title: Report }]\nclaims:\n  - { id: C1, text: ${words}, sources: [S1] }\n`;
    const { value, diagnostics } = follow(text(2, name, claim('Nobody called before dawn.')), {
      [first]: text(1, null, claim('The pump was old.')),
    });
    expect(value).toBeDefined();
    expect(diagnostics.map(({ severity, ...found }) => ({ severity, ...told(found as Diagnostic) }))).toEqual([
      {
        severity: 'warning',
        code: 'EDN006',
        line: 10,
        message: 'id that meant something else: C1, in claims',
        hint: 'edition 1 used it for “The pump was old.”; give the new one an id of its own',
      },
    ]);
  });

  it('is reduced by whoever prepares it, before it is compared', () => {
    const prepare = <B extends { readonly title: string }>(whole: B) => ({
      briefing: { ...whole, title: 'Reduced' },
      isShown: true,
    });
    const deps = { host: memoryHost({ [first]: text(1, null) }), memory: openMemory(), prepare };
    expect(loadEditions(started(text(2, name)), deps).value?.[0]?.analysis.title).toBe('Reduced');
  });
});

describe('the likelihood before', () => {
  const judged = (likelihood: string, more = '') =>
    `key_judgements:\n  - { id: J1, statement: It is ${likelihood} that a pump failed., likelihood: ${likelihood}${more} }\n`;
  const before = { [first]: text(1, null, judged('unlikely')) };
  const carried = (more = '') => follow(text(2, name, judged('likely', more)), before);

  it('is filled in by itself', () => {
    expect(carried().value?.briefing.key_judgements[0]?.previous_likelihood).toBe('unlikely');
    expect(carried(', previous_likelihood: Improbable').diagnostics).toEqual([]);
  });

  it('that is written and was another is a mistake', () => {
    const { value, diagnostics } = carried(', previous_likelihood: likely');
    expect(value?.briefing.key_judgements[0]?.previous_likelihood).toBe('unlikely');
    expect(diagnostics.map(told)).toEqual([
      {
        code: 'EDN007',
        line: 9,
        message: 'likelihood that the edition before does not have: J1 likely',
        hint: 'delete `previous_likelihood:`, it is filled by itself: edition 1 says unlikely',
      },
    ]);
  });
});

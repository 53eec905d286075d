/** What the disk is fuzzed with: links, pipes, odd names, control characters, long texts, records that somebody changed. */
import fc from 'fast-check';
import { stringify } from 'yaml';
import { oddScalar, oddWords } from '../odd-values.ts';
import { smallBriefing } from '../small-briefing.ts';
import { type DiskCase, type Entry, forged, goodBriefing, type RecordEdit } from './disk-case.ts';

type Cases = fc.Arbitrary<DiskCase>;
type Part = Pick<DiskCase, 'label' | 'entries'>;

/** What the fuzzer calls this kind of case. */
export const diskKind = 'disk';

export const diskCases = (): Cases =>
  fc.oneof(
    { weight: 4, arbitrary: withCommand(fc.array(place, { minLength: 1, maxLength: 3 })) },
    { weight: 3, arbitrary: withCommand(fc.array(oddName, { minLength: 1, maxLength: 3 })) },
    { weight: 3, arbitrary: withCommand(fc.array(oddTexts, { minLength: 1, maxLength: 2 })) },
    { weight: 1, arbitrary: withCommand(fc.tuple(longTexts)) },
    { weight: 1, arbitrary: withCommand(fc.tuple(place, oddName, oddTexts)) },
    { weight: 3, arbitrary: changedRecords },
  );

const commands: readonly (readonly string[])[] = [
  ['build'],
  ['build', '--force', '-q'],
  ['build', goodBriefing],
  ['build', '--strict'],
  ['build', '--emit', 'analysis', goodBriefing],
  ['check'],
  ['check', '--format', 'json'],
  ['check', '--format', 'github'],
  ['check', '--format', 'sarif'],
];

const withCommand = (parts: fc.Arbitrary<readonly Part[]>): Cases =>
  fc.tuple(parts, fc.constantFrom(...commands)).map(([all, args]) => ({
    label: `${args.join(' ')}: ${all.map(({ label }) => label).join(' and ')}`,
    entries: all.flatMap(({ entries }) => entries),
    args,
  }));

/** Whatever a build looks at, each a place where something else may stand. */
const places = [
  goodBriefing,
  'briefings/other.yaml',
  'briefings/x.png',
  'briefings',
  'templates/labels/en.yaml',
  'templates/themes/default.yaml',
  'templates/briefing/deck.yaml',
  'templates/briefing/title.hbs',
  'templates/briefing',
  'templates/partials/frame.hbs',
  'templates/partials',
  'templates',
  'out/good.pptx',
  'out/.briefdeck',
  'out/.briefdeck/good.json',
] as const;

const targets = [
  '$OUTSIDE/secret.yaml',
  '$OUTSIDE/not-yaml.yaml',
  '$OUTSIDE/folder',
  '$OUTSIDE/nothing',
  '$OUTSIDE/secret.yaml/x',
  '/dev/zero',
  '/dev/null',
  '/dev/full',
  '/dev/stdin',
  '/dev/fd/0',
  '/proc/self/environ',
  '/proc/self/cmdline',
  '/proc/self/mem',
  '/proc/self/cwd',
  '/',
  '.',
  '..',
  'good.yaml',
  '../briefings/other.yaml',
] as const;

/** Where a build writes, a link leads to nothing that belongs to the machine: a fault may write there. */
const targetsOf = (path: string): readonly string[] =>
  path === 'out/.briefdeck' ? targets.filter((target) => !target.startsWith('/')) : targets;

const whatStands = (path: string): fc.Arbitrary<Entry['what']> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...targetsOf(path)).map((target) => ({ kind: 'link', target }) as const) },
    { weight: 4, arbitrary: fc.constantFrom('pipe', 'folder', 'socket', 'nothing').map((kind) => ({ kind }) as const) },
    { weight: 1, arbitrary: fc.constant({ kind: 'file', text: '' } as const) },
  );

const place: fc.Arbitrary<Part> = fc.constantFrom(...places).chain((path) =>
  whatStands(path).map((what) => ({
    label: `${path} is ${what.kind === 'link' ? `a link to ${what.target}` : what.kind}`,
    entries: [{ path, what }, ...(path === 'briefings/x.png' ? [pictured] : [])],
  })),
);

const pictured: Entry = {
  path: 'briefings/pictured.yaml',
  what: {
    kind: 'file',
    text: stringify({ ...smallBriefing, images: [{ id: 'x', file: 'x.png', alt: 'A picture', caption: 'X', sources: ['S1'] }] }),
  },
};

/** Bytes from 1 to 255 but the slash: what a name on a disk may hold. */
const oddStems = [
  '',
  '.',
  '..',
  '.hidden',
  '-rf',
  '--out=x',
  'back\\slash',
  'a:b',
  'CON',
  'nul.tar',
  '~',
  '*',
  '$(id)',
  '`id`',
  '%2e%2e',
  ' lead',
  'trail ',
  'trail.',
  '\u001b]0;title\u0007',
  '\u001b[2J',
  '\u009b31m',
  `line\n${forged}`,
  'cr\rx',
  'tab\tx',
  '\u202etxt',
  '\u2066x',
  '\u200b',
  '\ufeff',
  'e\u0301',
  '\u00e9',
  'GOOD',
  'good.yaml',
  '__proto__',
  'constructor',
  '👩‍👧',
  'x'.repeat(245),
  'ы'.repeat(120),
] as const;

const oddName: fc.Arbitrary<Part> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...oddStems).map((stem) => ({ stem, isBytes: false })) },
      {
        weight: 1,
        arbitrary: fc
          .array(fc.integer({ min: 1, max: 255 }), { minLength: 1, maxLength: 12 })
          .map((bytes) => ({ stem: String.fromCharCode(...bytes).replaceAll('/', 'x'), isBytes: true })),
      },
    ),
    fc.constantFrom('good', 'broken'),
    fc.constantFrom('briefings/', 'briefings/', 'briefings/inner/'),
  )
  .map(([{ stem, isBytes }, content, folder]) => ({
    label: `a ${content} briefing ${JSON.stringify(`${folder}${stem}.yaml`)}`,
    entries: [{ path: `${folder}${stem}.yaml`, isBytes, what: { kind: 'file', text: content === 'good' ? good : broken } }],
  }));

const good = stringify(smallBriefing);
const broken = `${good}\nkiled: 1\n`;

/** What a terminal would obey, and what reads as something else. */
const poison = fc.oneof(
  fc.constantFrom(
    '\u001b]0;x\u0007',
    '\u001b[2J\u001b[H',
    '\u009b2J',
    '\u0090x\u009c',
    '\b\b\b',
    '\r',
    `\n${forged}\n`,
    `\r\n${forged}`,
    `\u2028${forged}`,
    `\u0085${forged}`,
    '\u007f',
    '\u0000',
    '\u202e',
    '\u2066',
  ),
  fc.constantFrom(...oddWords),
);

const labelsFile = 'templates/labels/en.yaml';
const themeFile = 'templates/themes/default.yaml';

/** In every kind of place whose words come back in a message: values, keys, ids, addresses, names of labels, colours, elements. */
const oddTexts: fc.Arbitrary<Part> = poison.chain((word) => {
  const quoted = JSON.stringify(`a${word}b`);
  const with_ = (fields: Readonly<Record<string, unknown>>): string => JSON.stringify({ ...smallBriefing, ...fields });
  const briefings: readonly string[] = [
    with_({ [`x${word}`]: 1 }),
    with_({ title: `T${word}` }),
    with_({ language: `en${word}` }),
    with_({ template: `flash${word}` }),
    with_({ theme: `default${word}` }),
    with_({ handling: { tlp: `RED${word}` } }),
    with_({ date: `2006${word}` }),
    with_({ parties: [{ id: `g${word}`, name: 'G' }] }),
    with_({ sources: [{ id: 'S1', kind: 'article', title: 'T', url: `https://example.org/${word}` }] }),
    with_({ sources: [{ id: 'S1', kind: `article${word}`, title: 'T' }] }),
    with_({ situation: [{ text: 'x', sources: [`S9${word}`] }] }),
    with_({ headlines: { [`map${word}`]: 'x' } }),
    with_({ images: [{ id: 'x', file: `x${word}.png`, alt: 'x', sources: ['S1'] }] }),
    `${good}\n${word}: [\n`,
    `${good}\n? ${quoted}\n: !!x ${quoted}\n`,
    `%TAG ${word}\n---\n${good}`,
  ];
  const others: readonly Entry[] = [
    { path: labelsFile, what: { kind: 'file', text: `${quoted}: x\n` } },
    { path: themeFile, what: { kind: 'file', text: `${quoted}: x\nextends: ${quoted}\n` } },
    {
      path: 'templates/briefing/deck.yaml',
      what: { kind: 'file', text: `sections: [{ name: ${quoted}, slides: [${quoted}] }]\n` },
    },
    { path: 'templates/briefing/title.hbs', what: { kind: 'file', text: `<slide id="title"><x${word}>{{y${word}}}</slide>` } },
    { path: 'templates/partials/frame.hbs', what: { kind: 'file', text: `{{> a${word}}}{{label "a${word}"}}` } },
  ];
  const written = briefings.map((text): Entry => ({ path: 'briefings/odd.yaml', what: { kind: 'file', text } }));
  return fc.constantFrom(...written, ...others).map((entry) => ({
    label: `${JSON.stringify(word).slice(0, 60)} in ${entry.path}`,
    entries: [entry],
  }));
});

/** Lists and texts as long as a file of this many characters allows. */
const mostCharacters = 400_000;

const longTexts: fc.Arbitrary<Part> = fc
  .tuple(
    fc.constantFrom('events', 'situation', 'claims', 'casualties', 'sources', 'questions', 'persons', 'places', 'relations'),
    fc.integer({ min: 1, max: 2_000 }),
    fc.integer({ min: 1, max: 300 }),
    fc.constantFrom('word ', 'ы ', 'x', '北', 'ب '),
  )
  .map(([name, wanted, words, word]) => {
    const text = word.repeat(words).trim();
    const count = Math.max(1, Math.min(wanted, Math.floor(mostCharacters / (text.length + 60))));
    const items: Readonly<Record<string, (at: number) => Readonly<Record<string, unknown>>>> = {
      events: () => ({ time: '2006-05-12 02:00', place: 'p', what: text, sources: ['S1'] }),
      situation: () => ({ text, sources: ['S1'] }),
      claims: (at) => ({ id: `C${at}`, text, status: 'claimed', said_by: 'Office', sources: ['S1'] }),
      casualties: (at) => ({ party: 'g', place: 'p', killed: at, note: text, apart: 'others', sources: ['S1'] }),
      sources: (at) => ({ id: `S${at + 1}`, kind: 'article', title: text }),
      questions: () => ({ question: text, group: 'facts', why: text, how: 'Ask.' }),
      persons: (at) => ({ id: `x${at}`, name: text }),
      places: (at) => ({ id: ['p', 'q'][at] ?? `p${at}`, name: text, lat: at % 80, lon: at % 170 }),
      relations: (at) => ({ from: 'a', to: 'g', label: `${text} ${at}`, status: 'alleged', sources: ['S1'] }),
    };
    const list = Array.from({ length: count }, (_, at) => items[name]?.(at));
    const path = 'briefings/long.yaml';
    const file: Entry = {
      path,
      what: { kind: 'file', text: JSON.stringify({ ...smallBriefing, disputes: [], evidence: [], [name]: list }) },
    };
    return { label: `${count} ${name} of ${words} times ${JSON.stringify(word)}`, entries: [file] };
  });

const recordFields = ['wish', 'tool', 'templates', 'answers', 'deck', 'deckHash', 'deckSize', 'said', 'summary'] as const;

const recordValues: fc.Arbitrary<unknown> = fc.oneof(
  oddScalar,
  fc.constantFrom<unknown>(
    [],
    [1],
    [null],
    [{}],
    [{ ask: 'read', path: '/dev/zero', answer: 'x' }],
    [{ kind: 'bytes', path: '../../outside/secret.yaml', answer: 'x' }],
    [`\u001b[2J\n${forged}`],
    `\n${forged}`,
    '../good.pptx',
    '/dev/zero',
    '../../outside/secret.yaml',
    { length: 1e9 },
  ),
);

const edits: fc.Arbitrary<RecordEdit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      field: fc.constantFrom(...recordFields),
      value: recordValues,
      isSummed: fc.constantFrom(true, true, false),
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('', '\n', 'null', '{}\n{}', 'x'.repeat(100_000), '[[[[[[', `${forged}\n`)
      .map((text) => ({ text })),
  },
);

/** The briefing may be as it was, or changed in a way that only a build would notice. */
const changedRecords: Cases = fc.tuple(edits, fc.boolean()).map(([record, isChanged]) => {
  const entries: readonly Entry[] = isChanged ? [{ path: goodBriefing, what: { kind: 'file', text: broken } }] : [];
  const told =
    'text' in record
      ? JSON.stringify(record.text.slice(0, 20))
      : `${record.field} ${JSON.stringify(record.value)?.slice(0, 60)}, ${record.isSummed ? 'summed' : 'not summed'}`;
  return {
    label: `build: record is ${told}${isChanged ? ', the briefing is another' : ''}`,
    entries,
    record,
    args: ['build', goodBriefing],
  };
});

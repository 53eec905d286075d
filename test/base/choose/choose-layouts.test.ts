import { describe, expect, it } from 'vitest';
import { addressOf, chooseLayouts, type LayoutWish } from '../../../src/base/choose/choose-layouts.ts';
import { roles } from '../../../src/base/choose/role.ts';
import { readBase } from '../../../src/base/read-base.ts';
import {
  artShape,
  type BaseSpec,
  basePackage,
  englishNames,
  type LayoutNames,
  type LayoutSpec,
  level,
  solidFill,
  usualLayouts,
} from '../../support/base-package.ts';

function choose(spec: BaseSpec, wishes: readonly LayoutWish[] = []) {
  const { value } = readBase(basePackage(spec), { file: 'ministry.potx' });
  if (!value) throw new Error('no base');
  return chooseLayouts(value, { file: 'ministry.potx', wishes });
}

/** `cover: 1/1`, with a star where another stands in. */
function cast(spec: BaseSpec, wishes: readonly LayoutWish[] = []): Record<string, string> {
  const { value } = choose(spec, wishes);
  if (!value) throw new Error('no cast');
  return Object.fromEntries(
    roles.map((role) => [role, `${addressOf(value[role].layout)}${value[role].plays === role ? '' : '*'}`]),
  );
}

const size = [960, 540] as const;
const usual = { cover: '1/1', section: '1/3', content: '1/2', columns: '1/4', canvas: '1/5' };
const one = (layouts: readonly LayoutSpec[], more: BaseSpec = {}): BaseSpec => ({ ...more, masters: [{ layouts }] });

describe('chooseLayouts', () => {
  it('finds the five of an ordinary template, on pages of any shape', () => {
    for (const page of [size, [720, 405], [720, 540], [842, 595], [595, 842]] as const)
      expect(cast({ size: page })).toEqual(usual);
  });

  it.each<[string, LayoutNames]>([
    ['German', ['Titelfolie', 'Titel und Inhalt', 'Abschnittsüberschrift', 'Zwei Inhalte', 'Nur Titel', 'Leer']],
    ['French', ['Diapositive de titre', 'Titre et contenu', 'Titre de section', 'Deux contenus', 'Titre seul', 'Vide']],
    [
      'Russian',
      ['Титульный слайд', 'Заголовок и объект', 'Заголовок раздела', 'Два объекта', 'Только заголовок', 'Пустой слайд'],
    ],
    ['Chinese', ['标题幻灯片', '标题和内容', '节标题', '两栏内容', '仅标题', '空白']],
    ['Turkish', ['Başlık Slaydı', 'Başlık ve İçerik', 'Bölüm Üstbilgisi', 'İki İçerik', 'Yalnızca Başlık', 'Boş']],
  ])('reads names in %s where nothing else tells, in any order', (_language, names) => {
    const layouts = usualLayouts(size, { names, untyped: true });
    expect(cast(one(layouts))).toEqual(usual);
    const order = [5, 3, 1, 4, 2, 0];
    const mixed = order.map((at) => layouts[at] as LayoutSpec);
    expect(cast(one(mixed))).toEqual({ cover: '1/6', section: '1/5', content: '1/3', columns: '1/2', canvas: '1/4' });
  });

  it('believes what a layout holds before its type, and its type before its name', () => {
    const [cover, content, section, two, only, blank] = usualLayouts(size) as readonly LayoutSpec[] as [
      LayoutSpec,
      LayoutSpec,
      LayoutSpec,
      LayoutSpec,
      LayoutSpec,
      LayoutSpec,
    ];
    const misled = [
      cover,
      { ...content, name: 'Title Only' },
      section,
      { ...two, name: 'Blank' },
      { ...only, name: 'Title and Content', type: 'obj' },
      blank,
    ];
    expect(cast(one(misled))).toEqual(usual);
    const renamed = [{ ...cover, name: 'Section Header' }, content, { ...section, name: 'Title Slide' }, two, only];
    expect(cast(one(renamed))).toEqual(usual);
  });

  it('prefers the content that art leaves most of', () => {
    const [cover, content, ...rest] = usualLayouts(size);
    const cut = { ...(content as LayoutSpec), art: artShape([0, 100, 960, 300], solidFill('112233'), { words: 'PHOTO' }) };
    expect(cast(one([cover as LayoutSpec, cut, content as LayoutSpec, ...rest])).content).toBe('1/3');
  });

  it('never fills vertical text, nor slots that share an index', () => {
    const [cover, content, section, two, only] = usualLayouts(size) as [
      LayoutSpec,
      LayoutSpec,
      LayoutSpec,
      LayoutSpec,
      LayoutSpec,
    ];
    const vertical = { ...content, slots: content.slots.map((slot) => (slot.index === 1 ? { ...slot, vertical: true } : slot)) };
    const shared = { ...two, slots: two.slots.map((slot) => (slot.index === 2 ? { ...slot, index: 1 } : slot)) };
    expect(cast(one([cover, vertical, section, shared, only]))).toEqual({ ...usual, content: '1/5*', columns: '1/5*' });
  });

  it('lets others stand in, and says which', () => {
    const [cover, content] = usualLayouts(size) as [LayoutSpec, LayoutSpec];
    const { value, diagnostics } = choose(one([content]));
    expect(roles.map((role) => value?.[role].plays)).toEqual(['content', 'content', 'content', 'content', 'content']);
    expect(diagnostics.map(({ code, severity, message }) => `${severity} ${code} ${message}`)).toEqual([
      'note BAS004 no layout for cover: Title and Content (1/1) stands in',
      'note BAS004 no layout for section: Title and Content (1/1) stands in',
      'note BAS004 no layout for columns: Title and Content (1/1) stands in',
      'note BAS004 no layout for canvas: Title and Content (1/1) stands in, without its body',
    ]);
    expect(diagnostics[0]?.hints).toEqual(['to choose another, write `layouts: { cover: NAME }` in the theme']);
    expect(cast(one([cover]))).toEqual({ cover: '1/1', section: '1/1*', content: '1/1*', columns: '1/1*', canvas: '1/1*' });
  });

  it('refuses a template without any title', () => {
    const { value, diagnostics } = choose(one([{ name: 'Bare', slots: [{ index: 1, box: [0, 0, 500, 300] }] }]));
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['BAS003', 'ministry.potx has no layout with a title'],
    ]);
  });

  it('takes the master that plays best, but a cover from where the first sample slide has it', () => {
    const [cover, content, section, two, only] = usualLayouts(size) as [
      LayoutSpec,
      LayoutSpec,
      LayoutSpec,
      LayoutSpec,
      LayoutSpec,
    ];
    const masters = [{ layouts: [cover, only] }, { layouts: [cover, content, section, two, only] }];
    expect(cast({ masters })).toEqual({ cover: '2/1', section: '2/3', content: '2/2', columns: '2/4', canvas: '2/5' });
    expect(cast({ masters, slides: 1 }).cover).toBe('1/1');
  });

  it('does as the theme says: by name, by name in other case, by place', () => {
    const wish = (role: LayoutWish['role'], wanted: string): LayoutWish => ({ role, wanted });
    expect(cast({}, [wish('section', 'Title Only'), wish('canvas', 'title  ONLY'), wish('cover', '1/3')])).toMatchObject({
      section: '1/5',
      canvas: '1/5',
      cover: '1/3',
    });
  });

  it('names what is near where a name is nowhere, and where it is where it stands twice', () => {
    const span = { file: 'ministry.yaml', line: 3, column: 10 };
    const layouts = [...usualLayouts(size), ...usualLayouts(size).slice(1, 2)];
    const { value, diagnostics } = choose(one(layouts), [
      { role: 'cover', wanted: 'Titel Slide', span },
      { role: 'content', wanted: 'Title and Content', span },
      { role: 'section', wanted: 'Blank', span },
    ]);
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, message, hints }) => [code, message, ...hints])).toEqual([
      ['BAS011', 'unknown layout in layouts.cover: Titel Slide', 'did you mean Title Slide?'],
      [
        'BAS011',
        'ambiguous layout in layouts.content: 2 are called Title and Content',
        'write one of 1/2, 1/7 instead (its master, and its place in it)',
      ],
      [
        'BAS011',
        'layout without a title in layouts.section: Blank',
        'name a layout with a title, or give it one in PowerPoint (View, Slide Master)',
      ],
    ]);
    expect(diagnostics.every((each) => each.span === span)).toBe(true);
  });

  it('passes over layouts for thanks and quotes', () => {
    const [cover, content, section, ...rest] = usualLayouts(size, { untyped: true }) as [
      LayoutSpec,
      LayoutSpec,
      LayoutSpec,
      ...LayoutSpec[],
    ];
    const thanks = {
      ...cover,
      name: 'Thank you',
      slots: cover.slots.map((slot) => ({ ...slot, style: level(1, { size: 40 }) })),
    };
    expect(cast(one([thanks, cover, content, section, ...rest]))).toMatchObject({ cover: '1/2', section: '1/4' });
    expect(englishNames).toHaveLength(6);
  });
});

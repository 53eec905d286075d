/** A title from the right that takes several lines, behind its author in an English deck: each line is read from its right end. */
import { describe, expect, it } from 'vitest';
import { withoutIsolates } from '../../src/foundation/characters/writing-direction.ts';
import type { LaidBody, MeasuredLine } from '../../src/text/body.ts';
import { tablesOf } from '../layout/page-text.ts';
import { caseDeck } from './case-deck.ts';

const rows: readonly (readonly [language: string, author: string, title: string])[] = [
  ['fa', 'رضا احمدی', 'روایت دو شهر و یک اردوگاه از شب شکستن سد رود سبز که هنوز کامل نیست و به بررسی نیاز دارد'],
  ['fa', 'Reza Ahmadi', 'می‌گویند دروازه‌ها باز بوده‌اند و هیچ‌کس نمی‌داند چه کسی آن‌ها را گشوده است و چرا'],
  ['ar', 'سامي الحداد', 'بيان مشغل السد عن البوابات ومنسوب البحيرة في الليلة التي سبقت انهيار السد وما تلاها من أحداث'],
  ['ar', 'سامي', 'لا يزال سبب انهيار السد مجهولا بعد أسبوع من الحادثة وتتضارب روايات الشهود والمسؤولين'],
  ['ur', 'احمد ندیم', 'ڈیم فجر سے پہلے ٹوٹ گیا اور وجہ ابھی تک معلوم نہیں ہو سکی کیونکہ ذرائع آپس میں متفق نہیں ہیں'],
  ['he', 'דוד כהן', 'הסכר קרס לפני עלות השחר והסיבה עדיין אינה ידועה ואין הסכמה בין המקורות השונים על מה שקרה'],
  ['yi', 'משה', 'דער דאַם איז צוזאַמענגעפֿאַלן פֿאַר טאָג און קיינער ווייסט נאָך נישט פֿאַר וואָס דאָס איז געשען'],
  ['ps', 'احمد', 'بند د سهار نه مخکې مات شو او لامل یې لا تر اوسه نه دی څرګند شوی او سرچینې سره همغږي نه دي'],
  ['ckb', 'ئازاد', 'بەنداوەکە پێش بەیانی داڕما و هۆکارەکەی هێشتا نەزانراوە و سەرچاوەکان لەگەڵ یەک ناگونجێن'],
  ['syr', 'ܝܘܣܦ', 'ܣܟܪܐ ܐܬܬܒܪ ܩܕܡ ܨܦܪܐ ܘܥܠܬܐ ܠܐ ܝܕܝܥܐ ܥܕܟܝܠ ܘܣܗܕܐ ܠܐ ܫܠܡܝܢ ܚܕ ܥܡ ܚܕ ܥܠ ܡܐ ܕܗܘܐ'],
];

const wordsOf = (text: string): readonly string[] => withoutIsolates(text).replaceAll('\u200f', '').trim().split(/\s+/u);

/** Words of a line in the order in which they are read, each with where it stands. */
const piecesFromRight = ({ pieces }: MeasuredLine): readonly string[] =>
  pieces
    .filter(({ isRightToLeft }) => isRightToLeft === true)
    .toSorted((one, other) => other.x - one.x)
    .flatMap(({ text }) => wordsOf(text))
    .filter((word) => /\p{L}/u.test(word));

describe('4: in the list of sources', () => {
  it.each(rows)('%s %s', (_, author, title) => {
    const made = caseDeck('situation: [{ text: A thing happened., sources: [S1] }]\n', { author, title });
    expect(made.errors).toEqual([]);
    const page = made.pages?.find(({ name }) => name === 'sources');
    const body: LaidBody | undefined = page && tablesOf(page)[0]?.rows[1]?.cells[1]?.body;
    const lines = body?.paragraphs.flatMap((paragraph) => paragraph.lines) ?? [];
    expect(lines.length).toBeGreaterThanOrEqual(2);
    const [first] = lines;
    const drawn = (first?.pieces ?? []).filter(({ run }) => run >= 0).toSorted((one, other) => one.x - other.x);
    // The author stands at the left, where those of its neighbours stand, and the paragraph begins there.
    const said = drawn.map(({ text }) => wordsOf(text).join(' ')).filter((text) => text !== '');
    expect(said[0]).toContain(author);
    expect(body?.paragraphs.map(({ rightToLeft }) => rightToLeft ?? false)).toEqual([false]);
    // No word of the title is left out, none is split from the next: from line to line, and on each from its right, it is read on.
    const [head = [], ...rest] = lines.map(piecesFromRight);
    const ofAuthor = /[\u0590-\u08ff]/u.test(author) ? wordsOf(author).length : 0;
    expect(head.slice(head.length - ofAuthor).join(' ')).toBe(ofAuthor > 0 ? author : '');
    expect([...head.slice(0, head.length - ofAuthor), ...rest.flat()].join(' ')).toBe(title);
    // A line of the title begins at the left of its column, as a paragraph of the deck does.
    for (const line of lines)
      expect(Math.min(...line.pieces.filter(({ run }) => run >= 0).map(({ x }) => x))).toBeCloseTo(first?.pieces[0]?.x ?? 0, 0);
  });
});

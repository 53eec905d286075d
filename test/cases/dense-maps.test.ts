/** Eight places within some sixty kilometres, in many countries and scripts: each is named beside its own dot, or has a leader to it. */
import { describe, expect, it } from 'vitest';
import { drawMap } from '../../src/figures/map/draw-map.ts';
import { examine, key } from '../figures/map/crowded-maps.ts';
import { mapLook, mapOf, place } from '../figures/map/map-look.ts';

const perDegree = 111.2;
const frame = { x: 43, y: 104, width: 560, height: 380 };

/** Where eight places lie, as shares of the distance: near the middle, in a row along a road, in two heaps, in a corner of three countries. */
const layouts = {
  heap: [0, 0.12, 0.2, 0.31, 0.42, 0.55, 0.7, 1].map((far, index) => [far * Math.cos(index * 2.4), far * Math.sin(index * 2.4)]),
  road: [-1, -0.8, -0.55, -0.3, 0, 0.2, 0.6, 1].map((far, index) => [far, 0.1 * Math.sin(index * 1.7)]),
  twoHeaps: [-1, -0.95, -0.9, -0.97, 0.9, 0.97, 1, 0.93].map((far, index) => [far, 0.06 * Math.cos(index * 1.3)]),
} as const;

const rows: readonly (readonly [
  where: string,
  latitude: number,
  longitude: number,
  kilometres: number,
  layout: keyof typeof layouts,
  names: readonly string[],
])[] = [
  [
    'Syria, in Arabic',
    35.2,
    36.7,
    60,
    'heap',
    ['حماة', 'سلمية', 'مصياف', 'السقيلبية', 'كفرزيتا', 'محردة', 'صوران', 'طيبة الإمام'],
  ],
  [
    'the Ferghana valley, in Cyrillic',
    40.1,
    70.8,
    60,
    'heap',
    ['Исфара', 'Баткен', 'Ворух', 'Чорку', 'Лаккон', 'Сурх', 'Кулунду', 'Ак-Сай'],
  ],
  ['Israel, in Hebrew', 32.8, 35.2, 50, 'road', ['חיפה', 'עכו', 'נצרת', 'טבריה', 'עפולה', 'צפת', 'נהריה', 'כרמיאל']],
  ['Thailand', 6.6, 101.2, 60, 'twoHeaps', ['ปัตตานี', 'ยะลา', 'นราธิวาส', 'หนองจิก', 'เบตง', 'รามัน', 'สายบุรี', 'ตากใบ']],
  ['India, in Hindi', 28.6, 77.2, 40, 'heap', ['दिल्ली', 'गुरुग्राम', 'नोएडा', 'फ़रीदाबाद', 'ग़ाज़ियाबाद', 'सोनीपत', 'बहादुरगढ़', 'मेरठ']],
  ['China', 30.6, 114.3, 60, 'road', ['武汉', '孝感', '黄冈', '鄂州', '黄石', '咸宁', '仙桃', '汉川']],
  ['Ethiopia, in Amharic', 13.5, 39.5, 60, 'heap', ['መቐለ', 'ውቅሮ', 'ዓዲግራት', 'ሓውዜን', 'ኲሓ', 'ዓብይ ዓዲ', 'ማይጨው', 'ሕንጣሎ']],
  [
    'Lebanon, in long names',
    33.9,
    35.6,
    30,
    'heap',
    [
      'Bourj el-Barajneh',
      'Haret Hreik',
      'Hôpital Saint-Georges',
      'Port, grain silos',
      'Karantina',
      'Gemmayzeh',
      'Achrafieh',
      'Mar Mikhaël',
    ],
  ],
  [
    'the Netherlands',
    52.0,
    4.4,
    20,
    'twoHeaps',
    ['Delft', 'Den Haag', 'Rijswijk', 'Voorburg', 'Rotterdam', 'Schiedam', 'Vlaardingen', 'Maassluis'],
  ],
  [
    'Iran, in Persian',
    32.6,
    51.7,
    60,
    'road',
    ['اصفهان', 'نجف‌آباد', 'خمینی‌شهر', 'شاهین‌شهر', 'مبارکه', 'فلاورجان', 'زرین‌شهر', 'کوهپایه'],
  ],
  [
    'the Philippines, within ten kilometres',
    11.2,
    125.0,
    10,
    'heap',
    ['Tacloban', 'Palo', 'Tanauan', 'Tolosa', 'Dulag', 'Basey', 'Marabut', 'Alangalang'],
  ],
];

describe('18: eight places near each other', () => {
  it.each(rows)('%s', (_, latitude, longitude, kilometres, layout, names) => {
    const places = names.map((label, index) => {
      const [across = 0, up = 0] = layouts[layout][index] ?? [];
      const reach = kilometres / 2 / perDegree;
      const east = (across * reach) / Math.cos((latitude * Math.PI) / 180);
      return place(`p${index}`, latitude + up * reach, longitude + east, {
        label,
        kind: 'incident',
        ...(index % 3 === 0 ? { step: index + 1 } : {}),
      });
    });
    const drawing = mapOf(places, { key });
    examine({ drawing, frame });
    const { items } = drawMap(drawing, frame, mapLook);
    // Every name of the incident is there, whole, whatever town of the atlas gives way.
    const words = items.flatMap((item) =>
      item.kind === 'text' ? [item.body.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ')] : [],
    );
    for (const name of names) expect(words.some((text) => text.includes(name))).toBe(true);
  });
});

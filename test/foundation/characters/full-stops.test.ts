import { expect, it } from 'vitest';
import { isStopped, withoutStop } from '../../../src/foundation/characters/full-stops.ts';

it.each([
  ['A gate failed.', 'A gate failed', true],
  ['Затвор сломался.', 'Затвор сломался', true],
  ['七个村庄被淹。', '七个村庄被淹', true],
  ['सात गाँव डूब गए।', 'सात गाँव डूब गए', true],
  ['সাতটি গ্রাম ডুবে গেছে।', 'সাতটি গ্রাম ডুবে গেছে', true],
  ['سات دیہات زیرِ آب آ گئے۔', 'سات دیہات زیرِ آب آ گئے', true],
  ['ሰባት መንደሮች ሰመጡ።', 'ሰባት መንደሮች ሰመጡ', true],
  ['Յոթ գյուղ ողողվել է։', 'Յոթ գյուղ ողողվել է', true],
  ['ရွာခုနစ်ရွာ ရေနစ်သည်။', 'ရွာခုနစ်ရွာ ရေနစ်သည်', true],
  ['ភូមិប្រាំពីរលិចទឹក។', 'ភូមិប្រាំពីរលិចទឹក', true],
  ['น้ำท่วมเจ็ดหมู่บ้าน', 'น้ำท่วมเจ็ดหมู่บ้าน', false],
  ['من فتح البوابة؟', 'من فتح البوابة؟', true],
  ['谁打开了闸门？', '谁打开了闸门？', true],
  ['“Who knew?”', '“Who knew?”', true],
  ['And then...', 'And then...', true],
  ['Smith J.', 'Smith J', true],
  ['Bulletin 11 (draft)', 'Bulletin 11 (draft)', false],
])('%s', (text, bare, stopped) => {
  expect(withoutStop(text)).toBe(bare);
  expect(isStopped(text)).toBe(stopped);
});

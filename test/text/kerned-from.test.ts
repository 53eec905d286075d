import { expect, test } from 'vitest';
import { writePptx } from '../../src/export/pptx/write-pptx.ts';
import { kernedFrom } from '../../src/text/measure-paragraph.ts';
import { allMatches, openPackage } from '../support/pptx-package.ts';
import { box, page, testDeck, text } from '../support/pptx-pages.ts';

test('every style of the deck tells PowerPoint to kern from the size on from which it is measured so', async () => {
  const bytes = await writePptx([page('one', [text('Text', box(50, 100, 300, 60), 'AVATAR')])], testDeck);
  const open = openPackage(bytes);
  const [master] = allMatches(open.text('ppt/slideMasters/slideMaster1.xml'), /<p:txStyles>(.*)<\/p:txStyles>/gs);
  const [others] = allMatches(open.text('ppt/presentation.xml'), /<p:defaultTextStyle>(.*)<\/p:defaultTextStyle>/gs);
  const styles = [master, others].map((xml) => allMatches(xml ?? '', /(<a:defRPr[^>]*>)/g));
  expect(styles.map(({ length }) => length > 8)).toEqual([true, true]);
  expect(styles.flat().filter((style) => !style.includes(` kern="${kernedFrom * 100}"`))).toEqual([]);
});

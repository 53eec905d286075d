/** Where everything stands on the pages of the gallery. After a change that is meant: `npx vitest run test/gallery -u`. */
import { expect, it } from 'vitest';
import { describePages } from '../support/describe-pages.ts';
import { galleryDecks } from '../support/gallery.ts';

it.each(galleryDecks)('$name stands where it stood', async ({ name, make }) => {
  await expect(describePages(make().pages)).toMatchFileSnapshot(`snapshots/${name}.txt`);
});

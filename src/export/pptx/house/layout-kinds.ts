/** What our own layouts are called. */
import type { PageLayout } from '../../../layout/page.ts';

/** Names for the gallery of layouts, and the kinds by which PowerPoint finds a match when slides are pasted. */
export const layoutKinds: Readonly<Record<PageLayout, { readonly name: string; readonly type?: string }>> = {
  title: { name: 'Title', type: 'title' },
  section: { name: 'Section', type: 'secHead' },
  content: { name: 'Content', type: 'obj' },
  'two-columns': { name: 'Two columns', type: 'twoObj' },
  table: { name: 'Table' },
  figure: { name: 'Figure' },
  blank: { name: 'Title only', type: 'titleOnly' },
};

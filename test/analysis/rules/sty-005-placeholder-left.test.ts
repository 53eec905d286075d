import { describe, expect, it } from 'vitest';
import { placeholderLeft } from '../../../src/analysis/rules/sty-005-placeholder-left.ts';
import { isfara } from '../../briefing/read.ts';
import { findingsOf, said } from './findings-of.ts';
import { expectPage, findIn } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(placeholderLeft));

it('finds nothing in the first briefing', () => expect(findIn(placeholderLeft, isfara)).toEqual([]));

describe('STY005 placeholder-left (case 40)', () => {
  it('finds a placeholder wherever a text may stand', () => {
    const more = `subtitle: "[Where, or the question]"
places: [{ id: p, name: "[Name of the place]", variants: [Good, "[Another]"] }]
context: [{ id: c, title: T, paragraphs: [{ text: "[What to know.]" }] }]
`;
    expect(said(placeholderLeft, more)).toEqual([
      'subtitle: placeholder left as it is: [Where, or the question]',
      'places[0].name: placeholder left as it is: [Name of the place]',
      'places[0].variants[1]: placeholder left as it is: [Another]',
      'context[0].paragraphs[0].text: placeholder left as it is: [What to know.]',
    ]);
    expect(findingsOf(placeholderLeft, more)[0]?.hints).toEqual([
      'write what you know in its place; if you have nothing to say here, delete the lines of this item',
    ]);
  });

  it('lets a translated title of a source pass, and finds the one that was never written', () => {
    const titled = (title: string) => said(placeholderLeft, `sources: [{ id: S1, kind: book, title: "${title}" }]\n`);
    expect(titled('[Nights in the port]')).toEqual([]);
    expect(titled('[Title of your first source]')).toHaveLength(1);
  });

  it.each(['TODO', 'TBD', 'XXX', 'TODO: ask the port', 'Lorem text: lorem ipsum dolor', 'The cause is TBD'])('finds %s', (text) =>
    expect(said(placeholderLeft, `situation: [{ text: ${JSON.stringify(text)} }]\n`)).toHaveLength(1),
  );

  it.each([
    'The guard said [in Russian] that he saw nothing.',
    '[Name withheld]',
    '[redacted]',
    '[…]',
    '[1]–[2]',
    'Todo Santos, a fisherman, saw it.',
    'The town of Xxxa',
  ])('lets pass: %s', (text) => expect(said(placeholderLeft, `situation: [{ text: ${JSON.stringify(text)} }]\n`)).toEqual([]));
});

/** An address that the briefing gives and that may not stand in a deck is told at its own line. */
import { expect, it } from 'vitest';
import { markupOf, render } from '../support/render-slide.ts';

const analysis = (url: string) => ({ links: [{ at: 'links[0]', name: 'One', url }] });
const linked = '{{#each links as |link|}}<a href="{{link.url}}">{{link.name}}</a>{{/each}}';
const told = (url: string, template = linked) =>
  render({ template, analysis: analysis(url) }).diagnostics.map(({ code, span, message, hints, related }) => ({
    said: `${code} ${span?.file}:${span?.line} ${message}`,
    hint: hints[0],
    related: related.map(({ span: place }) => place.file),
  }));

it.each([
  ['https://example.org/a b', 'it has a blank: write %20 for a blank within an address'],
  [
    'https://user@example.org/',
    'it has a user name: leave out what stands before @: a page is linked without a user or a password',
  ],
  ['ftp://example.org/a', 'write a web address with http or https'],
])('%s', (url, hint) => {
  const line = 'links[0].url'.length;
  expect(told(url)).toEqual([
    {
      said: `MUP007 briefing.yaml:${line} link that may not stand in a deck: links[0].url`,
      hint,
      related: ['templates/brief/one.hbs'],
    },
  ]);
});

it('one that may stand there is printed as it is, and one that the template puts together is left to the markup', () => {
  expect(markupOf(render({ template: linked, analysis: analysis('https://example.org/?a[b]=1') }))).toContain(
    'href="https://example.org/?a[b]=1"',
  );
  expect(told('a b', '{{#each links as |link|}}<a href="https://example.org/{{link.url}}">x</a>{{/each}}')).toEqual([]);
});

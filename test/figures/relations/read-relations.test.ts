import { expect, test } from 'vitest';
import type { RelationsDrawing } from '../../../src/figures/relations/drawing.ts';
import { textOfRuns } from '../../../src/markup/inline-runs.ts';
import { blocksOf, inSlide, parseTemplate } from '../../support/parse-slide.ts';
import { told } from '../../support/render-slide.ts';

const figure = (content: string): string => `<figure alt="A"><relations>\n${content}</relations></figure>`;
const nodes = '<node id="a" label="A" kind="person" detail="aged 25"/><node id="b" label="B"/>';
const faults = (content: string) => told(parseTemplate(inSlide(figure(content))));

test('a relations drawing has nodes, and links with words and a tone', () => {
  const [block] = blocksOf(
    figure(`${nodes}<link from="a" to="b" tone="denied">freed<br/><tag tone="denied">denied</tag></link>`),
  );
  if (block?.kind !== 'figure' || block.drawing.kind !== 'relations') throw new Error('no drawing');
  const drawing = block.drawing as RelationsDrawing;
  expect(drawing.nodes).toMatchObject([
    { id: 'a', label: 'A', kind: 'person', detail: 'aged 25' },
    { id: 'b', label: 'B', kind: 'actor', detail: '' },
  ]);
  const [link] = drawing.links;
  expect(link).toMatchObject({ from: 'a', to: 'b', tone: 'denied' });
  expect(textOfRuns(link?.words ?? [])).toBe('freed\ndenied');
});

test.each([
  [`${nodes}<node id="a" label="C"/><link from="a" to="b">x</link>`, 'MUP006 one.hbs:3:80 invalid id of <node>: a stands twice'],
  [
    `${nodes}<node id="c" label="C"/><link from="a" to="b">x</link>`,
    'MUP005 one.hbs:3:80 missing <link>: none begins or ends at c',
  ],
  [
    `${nodes}<link from="a" to="b">x</link><link from="a" to="bb">x</link>`,
    'MUP006 one.hbs:3:110 invalid to of <link>: bb is no node here',
  ],
  [
    `${nodes}<link from="a" to="b">x</link><link from="b" to="b">x</link>`,
    'MUP006 one.hbs:3:110 invalid to of <link>: it leads from b to itself',
  ],
  [`${nodes}<link from="a" to="b"> </link>`, 'MUP005 one.hbs:3:80 missing words of <link>'],
  [`${nodes.replace('person', 'robot')}<link from="a" to="b">x</link>`, 'MUP006 one.hbs:3:1 invalid kind of <node>: robot'],
])('%s', (content, message) => expect(faults(content)).toEqual([message]));

test('a picture is a drawing of its figure', () => {
  const [block] = blocksOf('<figure alt="A car"><img src="a/car.jpg"/><caption>C</caption></figure>');
  expect(block).toMatchObject({ kind: 'figure', alt: 'A car', drawing: { kind: 'image', source: 'a/car.jpg' } });
  expect(told(parseTemplate(inSlide('<figure alt="A"><img/></figure>')))).toEqual([
    'MUP005 one.hbs:2:17 missing attribute: src of <img>',
  ]);
  expect(told(parseTemplate(inSlide('<figure><img src="a.png"/></figure>')))).toEqual([
    'MUP005 one.hbs:2:1 missing attribute: alt of <figure>',
  ]);
});

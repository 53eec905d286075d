/** Ids of what is withheld or shown in other words stand nowhere in a version: in no name of a shape or slide, no property, no drawing. */
import { expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { exportPptx } from '../../src/export/pptx/export-pptx.ts';
import { drawSlides } from '../../src/export/preview/draw-slides.ts';
import { workshop } from '../support/compile-briefing.ts';
import { readZip } from '../support/read-zip.ts';

/** The ids of the four in words, and of the two that are withheld, are told by none of the words that are shown. */
const text = `briefdeck: 1
title: Aid workers taken near Marrin
date: 2031-06-02
as_of: 2031-06-03 12:00
handling: { tlp: AMBER, unlabelled: CLEAR }
sources: [{ id: S1, kind: agency, title: News, publisher: News, published: 2031-06-02, reliability: B, descriptor: Seen. }]
places:
  - { id: bridge, name: Marrin bridge, lat: 40.10, lon: 70.60, precision: Exact. }
  - { id: kreuzhof, name: Kreuzhof farm, lat: 40.13, lon: 70.66, radius_km: 2, precision: Near., wording: { CLEAR: { name: A farm } }, tlp: AMBER }
  - { id: ford, name: Lower ford, lat: 40.16, lon: 70.66, precision: Exact. }
  - { id: zellwerk, name: Zellwerk plant, lat: 40.16, lon: 70.60, tlp: AMBER }
parties:
  - { id: staff, name: Aid staff, side: civilians }
  - { id: quorum, name: Quorum gang, side: attackers, tlp: AMBER, wording: { CLEAR: Armed men } }
incidents: [{ id: taking, title: Taking of aid workers, main: true, time: 2031-06-02 09:00, place: bridge, sources: [S1] }]
events:
  - { id: E1, time: 2031-06-02 09:00, place: bridge, what: Two cars are stopped, sources: [S1] }
  - { id: E2, time: 2031-06-02 10:00, place: ford, what: The cars are found, sources: [S1] }
  - { id: kidrau, time: 2031-06-02 11:00, place: kreuzhof, what: Kidrau is called, tlp: AMBER, wording: { CLEAR: A call is made }, sources: [S1] }
casualties: [{ party: staff, place: bridge, killed: 2, sources: [S1] }]
persons:
  - { id: ivers, name: Tomas Ivers, role: suspect, standing: Fitter, status: alleged, tlp: AMBER, sources: [S1], wording: { CLEAR: { name: A man, standing: Suspected } } }
  - { id: gottlieb, name: Anna Gottlieb, role: witness, standing: Nurse, tlp: AMBER, sources: [S1] }
actors:
  - id: wolfram
    name: Wolfram front
    summary: Led from abroad.
    tlp: AMBER
    wording: { CLEAR: { name: An armed group, summary: Nothing is known of it. } }
    history: [{ time: 2030, text: It was founded., tlp: CLEAR, sources: [S1] }, { time: 2031, text: It took a town., tlp: CLEAR, sources: [S1] }]
    sources: [S1]
relations:
  - { from: ivers, to: wolfram, label: said to lead, status: alleged, sources: [S1] }
  - { from: quorum, to: taking, label: carried out, status: alleged, sources: [S1] }
context:
  - { id: harzbund, title: The Harzbund, tlp: AMBER, wording: { CLEAR: The talks }, paragraphs: [{ text: They talked., tlp: CLEAR, sources: [S1] }] }
`;
const ids = ['kreuzhof', 'zellwerk', 'quorum', 'kidrau', 'ivers', 'gottlieb', 'wolfram', 'harzbund'];

/** Everything in the package as characters, workbooks inside it too. */
const charactersOf = (bytes: Uint8Array): string =>
  [...readZip(bytes)]
    .map(([name, part]) => `${name} ${name.endsWith('.xlsx') ? charactersOf(part) : new TextDecoder('latin1').decode(part)}`)
    .join('\n')
    .toLowerCase();

it('names nothing after an id that tells', async () => {
  const made = compile({ file: 'b.yaml', text, for: 'CLEAR' }, workshop);
  expect(made.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const names = made.pages?.map(({ name }) => name) ?? [];
  expect(names).toContain('where');
  expect(names.filter((name) => name.startsWith('actor-'))).toEqual(['actor-reworded-4']);
  const characters = charactersOf(await exportPptx(made, workshop));
  // The context stands on the page of another slide, under its own heading.
  expect(characters).toContain('the talks');
  expect(ids.filter((id) => characters.includes(id))).toEqual([]);
  if (!made.pages || !made.facts) throw new Error('no pages');
  const drawn = drawSlides(made.pages, { ...made.facts, ...(made.theme ? { theme: made.theme } : {}) } as never);
  const seen = drawn.slides.map(({ name, svg, title, section, notes }) => [name, svg, title, section, ...notes].join()).join();
  expect(seen).toContain('Marrin bridge');
  expect(ids.filter((id) => seen.toLowerCase().includes(id))).toEqual([]);
});

import { expect, it } from 'vitest';
import type { TimelineDrawing } from '../../../src/figures/timeline/drawing.ts';
import { blocksOf, faultsOf } from '../../support/parse-slide.ts';

const timelineOf = (events: string) => {
  const [block] = blocksOf(`<figure alt="Alt"><timeline>${events}</timeline></figure>`);
  if (block?.kind !== 'figure' || block.drawing.kind !== 'timeline') throw new Error('no timeline');
  return block.drawing as TimelineDrawing;
};

it('reads how an event lies in time, and what stands small beside its time', () => {
  const { events } = timelineOf(
    `<event when="02:00">plain</event>
     <event span="about" gap="1 hour" since="2" break="yes" tone="disputed" aside="yes">
       <when>03:00 <small>(04:00 UTC+6)</small></when>Raid
     </event>`,
  );
  expect(events[0]).toMatchObject({ span: 'point', gap: '', since: 1, isBreak: false, isAside: false, tone: 'neutral' });
  expect(events[1]).toMatchObject({
    span: 'about',
    gap: '1 hour',
    since: 2,
    isBreak: true,
    isAside: true,
    text: [{ text: 'Raid' }],
    when: [
      { text: '03:00 ', small: false },
      { text: '(04:00 UTC+6)', small: true },
    ],
  });
});

it('sets no event aside where there is no other', () => {
  const { events } = timelineOf('<event when="a" aside="yes">x</event><event when="b" aside="yes">y</event>');
  expect(events.map(({ isAside }) => isAside)).toEqual([false, false]);
});

it('goes down where it has more than eight events, unless it is told otherwise', () => {
  const events = (count: number) => '<event when="02:00" day="12 May">x</event>'.repeat(count);
  expect([timelineOf(events(8)), timelineOf(events(9))].map(({ direction }) => direction)).toEqual(['horizontal', 'vertical']);
  const [block] = blocksOf(`<figure alt="Alt"><timeline direction="horizontal">${events(9)}</timeline></figure>`);
  expect(block).toMatchObject({ drawing: { direction: 'horizontal' } });
});

it('reads a date in common and how an event stands apart from its words', () => {
  const { events } = timelineOf(
    '<event day="12 May"><when>02:00</when>Raid<status><tag tone="claimed">claimed</tag></status></event>',
  );
  expect(events[0]).toMatchObject({ day: '12 May', text: [{ text: 'Raid' }], status: [{ text: 'claimed', tone: 'claimed' }] });
});

it.each([
  ['span="around"', 'invalid span of <event>: around'],
  ['since="0"', 'invalid since of <event>: 0'],
])('%s is a mistake', (attribute, message) => {
  const [fault] = faultsOf(`<figure alt="Alt"><timeline><event when="a" ${attribute}>b</event></timeline></figure>`);
  expect(fault).toMatchObject({ code: 'MUP006', message });
});

import { expect, it } from 'vitest';
import type { TimelineDrawing } from '../../../src/figures/timeline/drawing.ts';
import { blocksOf, faultsOf } from '../../support/parse-slide.ts';

const timelineOf = (events: string) => {
  const [block] = blocksOf(`<figure alt="Alt"><timeline>${events}</timeline></figure>`);
  if (block?.kind !== 'figure' || block.drawing.kind !== 'timeline') throw new Error('no timeline');
  return block.drawing as TimelineDrawing;
};

it('reads how an event lies in time, its zone and its clocks', () => {
  const { events, zones } = timelineOf(
    `<event when="02:00">plain</event>
     <event when="03:00" span="about" zone="UTC+6" gap="1 hour" since="2" break="yes" tone="disputed">
       <clock zone="UTC+5">02:00</clock><clock zone="UTC+6"><b>03:00</b></clock>Raid
     </event>
     <event when="04:00" zone="UTC+5">after</event>`,
  );
  expect(events[0]).toMatchObject({ span: 'point', zone: '', clocks: [], gap: '', since: 1, isBreak: false, tone: 'neutral' });
  expect(events[1]).toMatchObject({
    span: 'about',
    zone: 'UTC+6',
    gap: '1 hour',
    since: 2,
    isBreak: true,
    text: [{ text: 'Raid' }],
    clocks: [
      { zone: 'UTC+5', time: [{ text: '02:00' }] },
      { zone: 'UTC+6', time: [{ text: '03:00', bold: true }] },
    ],
  });
  // In the order of the clocks, not of the events.
  expect(zones).toEqual(['UTC+5', 'UTC+6']);
});

it('has no zone that is no event’s own', () => {
  const { zones } = timelineOf('<event when="a" zone="UTC+5"><clock zone="UTC+9">x</clock>y</event>');
  expect(zones).toEqual(['UTC+5']);
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

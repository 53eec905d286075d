/** The elements of the markup for events of a timeline and their times. */
import { type Row, text, word, yes } from '../../markup/element.ts';
import { inlineContent, inlineNames, tone } from '../../markup/inline-elements.ts';
import { timeSpans } from './drawing.ts';

export const timelineRows: Readonly<Record<string, Row>> = {
  timeline: [
    'events in time',
    '<timeline><event when="02:00">…</event></timeline>',
    {
      holds: ['event'],
      needs: [{ oneOf: ['event'] }],
      limits: [{ most: 2_000, what: 'events', hint: 'leave some out (in_timeline: false), or make two timelines' }],
      attributes: {
        direction: word(['horizontal', 'vertical'], 'horizontal up to eight events, vertical with more, if not given'),
      },
    },
  ],
  event: [
    'an event of the timeline; its content says what happened',
    '<event tone="reported"><when>02:00</when>Attack on the post</event>',
    {
      hasText: true,
      holds: [...inlineNames, 'when', 'status'],
      attributes: {
        when: text('the time, unless <when> has it'),
        day: text('its date where <when> has only the hours; neighbours of one date have it once'),
        tone,
        span: word(timeSpans, 'how it lies in time; point if not given'),
        gap: text('time since the event before'),
        since: { kind: 'whole', least: 1, most: 99, meaning: 'how many events back the gap is counted from; 1 if not given' },
        break: yes('whether the axis is broken before it'),
        aside: yes('whether it is no part of the matter itself: drawn lighter than the others'),
      },
    },
  ],
  status: ['how an <event> stands', '<status><tag tone="claimed">claimed</tag></status>', inlineContent],
  when: [
    'the time of an <event>; <small> in it stands beside the time, such as what another clock showed',
    '<when>{{date event.when}}</when>',
    inlineContent,
  ],
};

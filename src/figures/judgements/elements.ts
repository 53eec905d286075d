/** The elements of the markup for judgements. */
import { percent, type Row, required, text, word } from '../../markup/element.ts';
import { inlineContent, inlineNames } from '../../markup/inline-elements.ts';
import { confidenceLevels } from './drawing.ts';

export const judgementsRows: Readonly<Record<string, Row>> = {
  judgements: [
    'judgements in rows, each with its place on the scale of likelihood and its confidence',
    '<judgements><judgement number="1" …>…</judgement></judgements>',
    {
      holds: ['judgement'],
      attributes: { title: text('what stands over them') },
      needs: [{ oneOf: ['judgement'] }],
      limits: [{ most: 100, what: 'judgements', hint: 'keep the three to five that matter' }],
    },
  ],
  judgement: [
    'a judgement; its content is the sentence',
    '<judgement number="1" from="55" to="80" level="moderate" confidence="Moderate confidence">It is likely …</judgement>',
    {
      hasText: true,
      holds: [...inlineNames, 'basis'],
      attributes: {
        number: required(text('its number')),
        from: percent('where its term of likelihood begins, in percent; with `to`'),
        to: percent('where the term ends, in percent'),
        band: text('the same in words, for a screen reader'),
        level: word(confidenceLevels, 'its confidence, drawn in squares; with `confidence`'),
        confidence: text('its confidence in words'),
      },
    },
  ],
  basis: ['what the confidence of a <judgement> rests on', '<basis>{{judgement.basis}}</basis>', inlineContent],
};

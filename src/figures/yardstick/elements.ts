/** The elements of the markup for the scale of likelihood and its terms. */
import { percent, type Row, required, text, yes } from '../../markup/element.ts';

export const yardstickRows: Readonly<Record<string, Row>> = {
  yardstick: ['a scale of likelihood', '<yardstick><term …/></yardstick>', { holds: ['term'], needs: [{ oneOf: ['term'] }] }],
  term: [
    'a term of the scale',
    '<term label="likely" band="55–80 %" from="55" to="80" used="yes"/>',
    {
      attributes: {
        label: required(text('the term')),
        band: text('its band in words'),
        from: required(percent('where it begins, in percent')),
        to: required(percent('where it ends, in percent')),
        used: yes('whether the briefing uses it'),
        numbers: text('numbers of the judgements that use it; they stand on its band'),
      },
    },
  ],
};

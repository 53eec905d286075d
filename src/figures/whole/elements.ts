/** The elements of the markup for a whole and its shares. */
import { count, type Row, required, text, yes } from '../../markup/element.ts';

export const wholeRows: Readonly<Record<string, Row>> = {
  whole: [
    'one bar of a whole, with a piece for each of its parts: who of all aboard was rescued, killed or is missing',
    '<whole unit="people aboard" value="257" figure="257"><share label="rescued" value="205" figure="205"/></whole>',
    {
      holds: ['share'],
      needs: [{ oneOf: ['share'] }],
      limits: [{ of: 'share', most: 8, what: 'shares', hint: 'join the smallest: more pieces of one bar are not told apart' }],
      attributes: {
        unit: required(text('what the whole is')),
        value: required(count('how many it is; not less than all shares together')),
        figure: required(text('the whole in words')),
      },
    },
  ],
  share: [
    'a part of a <whole>',
    '<share label="missing" value="11" figure="11" pale="yes"/>',
    {
      attributes: {
        label: required(text('what it is')),
        value: required(count('how many')),
        figure: required(text('the figure in words')),
        pale: yes('whether it is not known for sure, and drawn pale with a dashed edge'),
      },
    },
  ],
};

/** The elements of the markup for boxes and arrows of relations. */
import { type Row, required, text, word } from '../../markup/element.ts';
import { inlineContent } from '../../markup/inline-elements.ts';
import { tones } from '../../markup/run.ts';
import { nodeKinds } from './drawing.ts';

export const relationsRows: Readonly<Record<string, Row>> = {
  relations: [
    'who is said to stand how to whom: boxes, and arrows with words between them',
    '<relations><node …/><link …>…</link></relations>',
    {
      holds: ['node', 'link'],
      needs: [{ oneOf: ['node'] }, { oneOf: ['link'] }],
      limits: [
        {
          most: 240,
          what: 'boxes and arrows',
          hint: 'leave out what does not matter, or make several figures, each of those that belong together',
        },
      ],
    },
  ],
  node: [
    'a person, group or event; each kind has a shape of its own',
    '<node id="a" kind="person" label="Suspect" detail="aged 25"/>',
    {
      attributes: {
        id: required({ kind: 'id', meaning: 'its name, for links' }),
        label: required(text('the words in the box')),
        kind: word(nodeKinds, 'what it is; actor if not given'),
        detail: text('a short second line'),
      },
    },
  ],
  link: [
    'an arrow between two nodes; its content says what the one is said to do to the other, and how that stands',
    '<link from="a" to="b" tone="disputed">said to belong to <tag tone="disputed">alleged</tag></link>',
    {
      ...inlineContent,
      attributes: {
        from: required({ kind: 'id', meaning: 'id of the node where it begins' }),
        to: required({ kind: 'id', meaning: 'id of the node where it ends' }),
        key: text('what such a line stands for, in a word: the figure says it once, under itself, beside a short line'),
        tone: word(
          tones,
          'how the statement stands: a claimed one is drawn in long dashes, a disputed one in short ones, a denied one dotted; reported if not given',
        ),
      },
    },
  ],
};

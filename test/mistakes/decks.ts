/** Typical mistakes with a deck that came back, or that is none. Each row changes the deck of a tiny briefing called `raid`. */
import { addComment, change, type OpenDeck, openDeck, saveDeck } from '../support/edit-deck.ts';

export interface DeckMistake {
  /** What somebody did, in words. */
  readonly mistake: string;
  /** The file that is traced, made of the deck as it was built. */
  readonly edit: (built: Uint8Array) => Uint8Array;
  /** The briefing, as it has become since the deck was built. */
  readonly since?: (text: string) => string;
  /** The briefing, as somebody else saves it while the deck is traced. */
  readonly meanwhile?: (text: string) => string;
  /** The briefing that is named in the call. */
  readonly named?: string;
  /** The line that is said: where, code, message. */
  readonly says: string;
  /** What to do next. */
  readonly hints: readonly string[];
}

const edited =
  (edit: (deck: OpenDeck) => void) =>
  (built: Uint8Array): Uint8Array => {
    const deck = openDeck(built);
    edit(deck);
    return saveDeck(deck);
  };

const retitle = (title: string) => (text: string) => text.replace(/^title: .*$/mu, `title: ${title}`);
const untouched = (built: Uint8Array): Uint8Array => built;
const withoutProperties = edited((deck) =>
  change(deck, 'docProps/custom.xml', (xml) => xml.replace(/<property .*<\/property>/su, '')),
);

export const decks: readonly DeckMistake[] = [
  {
    mistake: 'a text that was called a deck',
    edit: () => new TextEncoder().encode('Dear all'),
    says: 'out/raid.pptx:1:1: TRC001: the deck cannot be read: it is no PowerPoint file',
    hints: ['give a PowerPoint Presentation (*.pptx)'],
  },
  {
    mistake: 'a deck that another program made',
    edit: withoutProperties,
    says: 'out/raid.pptx:1:1: TRC002: no Briefdeck built the deck, or the program that saved it last dropped what it knew of itself',
    hints: ['if you know its briefing, name it: briefdeck trace DECK.pptx BRIEFING.yaml'],
  },
  {
    mistake: 'a deck whose briefing was renamed',
    edit: edited((deck) => change(deck, 'docProps/custom.xml', (xml) => xml.replace(/(?<=briefing=)[\w-]+/u, 'gone'))),
    says: 'out/raid.pptx:1:1: TRC002: the briefing that the deck was built of is not in this project',
    hints: ['call this in the project of the briefing, or name it: briefdeck trace DECK.pptx BRIEFING.yaml'],
  },
  {
    mistake: 'a briefing that does not build any more',
    edit: untouched,
    since: (text) => text.replace(/^date:.*$/mu, 'date: never'),
    says: 'out/raid.pptx:1:1: TRC003: briefings/raid.yaml makes no deck to hold it against',
    hints: ['mend the briefing first: `briefdeck check` says what is wrong in it'],
  },
  {
    mistake: 'a briefing that has changed since',
    edit: untouched,
    since: retitle('Raid at noon'),
    says: 'out/raid.pptx:1:1: TRC004: note: briefings/raid.yaml or its templates have changed since the deck was built',
    hints: ['what was changed there is not told; of a text that is no longer there only the new words are known'],
  },
  {
    mistake: 'a deck that no longer knows what it was built as',
    edit: withoutProperties,
    named: 'briefings/raid.yaml',
    says: 'out/raid.pptx:1:1: TRC004: warning: the deck is held against briefings/raid.yaml as it is now, since it does not say what it was built as',
    hints: ['what was changed in the briefing since is told as if it had been changed in the deck'],
  },
  {
    mistake: 'a question in a comment',
    edit: edited((deck) => addComment(deck, 1, 'Is that so?')),
    says: 'out/raid.pptx:1:1: TRC005: note: the deck has 1 comment on slide 1, which no briefing can take',
    hints: ['write into the briefing what they ask for; with a new deck they stay behind in the old one'],
  },
  {
    mistake: 'a briefing saved by somebody else while its deck was taken over',
    edit: edited((deck) => change(deck, deck.slides[0] ?? '', (xml) => xml.replace('<a:t>Raid</a:t>', '<a:t>Attack</a:t>'))),
    meanwhile: (text) => `${text}# mine\n`,
    says: 'briefings/raid.yaml:1:1: TRC006: briefings/raid.yaml was changed while the deck was traced: nothing was written',
    hints: ['trace the deck again: what somebody else wrote is then read with it'],
  },
];

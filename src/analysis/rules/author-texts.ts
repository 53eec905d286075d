/** The author's own sentences, for rules that read text. What others said (claims, quotations, titles of sources) is left out. */
import type { Briefing } from '../../briefing/briefing.ts';
import { type SentencePart, sentencesOf } from '../../foundation/characters/sentences.ts';

export interface AuthorText {
  readonly text: string;
  readonly at: string;
  /**
   * `judgement`: the author's conclusion, which must carry its likelihood; `narrative`: told as fact;
   * `title`: a headline; `note`: a remark or question.
   */
  readonly kind: 'judgement' | 'narrative' | 'title' | 'note';
  readonly sentences: readonly AuthorSentence[];
}

/** With quotations blanked out by spaces, so that offsets still hold. */
export type AuthorSentence = SentencePart;

export function readAuthorTexts(briefing: Briefing): readonly AuthorText[] {
  const make =
    (kind: AuthorText['kind']) =>
    (text: string | null, at: string): readonly AuthorText[] =>
      text === null || text.trim() === '' ? [] : [{ text, at, kind, sentences: splitSentences(text) }];
  const [judgement, narrative, title, note] = [make('judgement'), make('narrative'), make('title'), make('note')];
  const { bottom_line, key_judgements, situation, events, context, disputes, assumptions, actors, incidents } = briefing;
  return [
    ...title(briefing.title, 'title'),
    ...Object.entries(briefing.headlines).flatMap(([slide, text]) => (slide === 'at' ? [] : title(text, `headlines.${slide}`))),
    ...(bottom_line ? judgement(bottom_line.text, `${bottom_line.at}.text`) : []),
    ...key_judgements.flatMap(({ statement, basis, at }) => [
      ...judgement(statement, `${at}.statement`),
      ...note(basis, `${at}.basis`),
    ]),
    ...situation.flatMap(({ text, at }) => narrative(text, `${at}.text`)),
    ...incidents.flatMap(({ summary, link, at }) => [...narrative(summary, `${at}.summary`), ...narrative(link, `${at}.link`)]),
    ...events.flatMap(({ what, note: remark, at }) => [...narrative(what, `${at}.what`), ...note(remark, `${at}.note`)]),
    ...context.flatMap(({ title: heading, paragraphs, at }) => [
      ...title(heading, `${at}.title`),
      ...paragraphs.flatMap((paragraph) => narrative(paragraph.text, `${paragraph.at}.text`)),
    ]),
    ...actors.flatMap(({ summary, strength, aims, at }) => [
      ...narrative(summary, `${at}.summary`),
      ...narrative(strength, `${at}.strength`),
      ...narrative(aims, `${at}.aims`),
    ]),
    ...disputes.flatMap(({ reading, question, at }) => [
      ...judgement(reading, `${at}.reading`),
      ...note(question, `${at}.question`),
    ]),
    ...assumptions.flatMap(({ text, if_wrong, at }) => [...note(text, `${at}.text`), ...note(if_wrong, `${at}.if_wrong`)]),
    ...briefing.implications.flatMap(({ text, at }) => note(text, `${at}.text`)),
    ...briefing.options.flatMap(({ text, costs, at }) => [...note(text, `${at}.text`), ...note(costs, `${at}.costs`)]),
    ...briefing.scenarios.flatMap(({ title: course, text, at }) => [...note(course, `${at}.title`), ...note(text, `${at}.text`)]),
    ...note(briefing.hypotheses_note, 'hypotheses_note'),
    ...note(briefing.source_summary, 'source_summary'),
  ];
}

/** The sentences of an author's text, with what others said blanked out. */
export const splitSentences = (text: string): readonly AuthorSentence[] => sentencesOf(withoutQuotations(text));

/** Quoted words are somebody else's: blanked, at the same length. */
const withoutQuotations = (text: string): string =>
  text.replaceAll(/“[^”]*”|"[^"]*"|«[^»]*»|„[^“]*“/gu, (quoted) => ' '.repeat(quoted.length));

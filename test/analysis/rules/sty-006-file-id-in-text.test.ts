import { describe, expect, it } from 'vitest';
import { fileIdInText } from '../../../src/analysis/rules/sty-006-file-id-in-text.ts';
import { findingsOf, said } from './findings-of.ts';
import { matrix } from './matrix.ts';
import { expectPage } from './rule-page.ts';

const head = `sources: [{ id: S1, kind: article, title: Report S1, reliability: C }]
claims: [{ id: C10, text: They fled., credibility: 3, sources: [S1] }]
assumptions: [{ id: A1, text: Clocks are local., if_wrong: Three hours. }]
`;
const situation = (text: string) => `${head}situation: [{ text: ${JSON.stringify(text)}, sources: [S1] }]\n`;

describe('STY006 file-id-in-text', () => {
  it('shows on its page what it finds', () => expectPage(fileIdInText));

  it('marks the id, and says what would be understood', () => {
    const [finding, ...others] = findingsOf(fileIdInText, situation('Two died; S1 says three.'));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      at: 'situation[0].text',
      message: 'id of the file in a printed text: S1',
      within: { from: 10, to: 12 },
      hints: [expect.stringContaining('source')],
    });
  });

  it.each([
    ['a note', `${head}events: [{ time: 2006-05-12, what: Raid, note: See C10. }]\n`, 'events[0].note'],
    [
      'an indicator',
      `${head}indicators: [{ text: A group claims it, changes: Would make A1 certain. }]\n`,
      'indicators[0].changes',
    ],
    ['a headline', `${head}headlines: { situation: What S1 tells }\n`, 'headlines.situation'],
    ['the remark on sources', `${head}source_summary: S1 carries it all.\n`, 'source_summary'],
    ['a sentence in Russian', `${head}source_summary: Всё держится на S1.\n`, 'source_summary'],
    [
      'a question about evidence',
      `${head}${matrix('C I')}questions: [{ question: Is E1 true?, group: facts, why: W, how: H }]\n`,
      'questions[0].question',
    ],
  ])('reads %s', (_what, more, at) => expect(findingsOf(fileIdInText, more).map((each) => each.at)).toEqual([at]));

  it.each([
    ['an id that the file does not have', situation('They left by the M41 and S7.')],
    ['a part of a word', situation('The AS10 and S1-C rifles, and the S10.')],
    ['a quotation', situation('The minister said “S1 is a lie”.')],
    [
      'a hypothesis, which the matrix prints',
      `${head}${matrix('C I')}indicators: [{ text: A group claims it, changes: Would support H1. }]\n`,
    ],
    ['evidence, beside the matrix', `${head}${matrix('C I')}hypotheses_note: E1 decides.\n`],
    ['the title of a source', head],
  ])('lets pass %s', (_what, more) => expect(said(fileIdInText, more)).toEqual([]));
});

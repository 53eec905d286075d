/** Rendered markup for people: without the renderer's own elements and attributes. */
import { traceNames } from '../render/rendered.ts';

const { place, record, value } = traceNames;
const wrapper = new RegExp(`</?${value}(?:\\s(?:"[^"]*"|[^"<>])*)?>`, 'gu');
const tag = /<[A-Za-z](?:"[^"]*"|'[^']*'|[^<>"'])*>/gu;
const attribute = new RegExp(`\\s(?:${place}|${record})="[^"]*"`, 'gu');

/** What `--emit markup` prints; empty lines that blocks of the template left behind are folded. */
export function stripTrace(markup: string): string {
  return markup
    .replaceAll(wrapper, '')
    .replaceAll(tag, (text) => text.replaceAll(attribute, ''))
    .replaceAll(/[ \t]+$/gmu, '')
    .replaceAll(/\n{2,}/gu, '\n')
    .replace(/^\n+/u, '');
}

/** A project whose briefing comes to any number of slides of a title, a list, a table and notes. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const slide = `{{#each questions as |group|}}{{#each group.questions as |item|}}
<slide id="q{{@index}}" layout="content">
  <h1>{{item.question}}</h1>
  <ul><li>{{item.why}}</li><li>{{item.how}}</li><li>{{title}}</li></ul>
  <table alt="Who is asked, and what came of it">
    <tr><th>Asked</th><th>Number</th><th>State</th></tr>
    <tr><td>{{item.why}}</td><td>{{@index}}</td><td>open</td></tr>
    <tr><td>{{item.how}}</td><td>{{@index}}</td><td>open</td></tr>
    <tr><td>{{title}}</td><td>{{@index}}</td><td>open</td></tr>
  </table>
  <notes><p>{{item.question}}</p><p>{{item.why}}</p></notes>
</slide>
{{/each}}{{/each}}`;

const briefing = (count: number): string =>
  `briefdeck: 1\ntitle: Open questions of one month\ndate: 2006-05\nas_of: 2006-05-31\nhandling: { tlp: CLEAR }\ntemplate: long\n` +
  `questions:\n${Array.from({ length: count }, (_, index) => question(index)).join('')}`;

const question = (index: number): string =>
  `  - { question: Who led group ${index} on the way from the pass to the post?, group: actors, ` +
  `why: It decides who of the ${index + 2} services has to respond and how soon., how: Statements of the ${index % 7} arrested men and the log of post ${index}. }\n`;

/** Makes the project in a folder; `long-COUNT.yaml` for each count. */
export function makeProject(folder: string, counts: readonly number[]): void {
  cpSync('templates', join(folder, 'templates'), { recursive: true });
  const set = join(folder, 'templates/long');
  mkdirSync(set);
  mkdirSync(join(folder, 'briefings'));
  writeFileSync(join(set, 'deck.yaml'), 'name: long\nsections:\n  - name: sections.gaps\n    slides: [all]\n');
  cpSync('templates/briefing/frame.hbs', join(set, 'frame.hbs'));
  writeFileSync(join(set, 'all.hbs'), slide.replaceAll('{{title}}', '{{@root.title}}'));
  for (const count of counts) writeFileSync(join(folder, `briefings/long-${count}.yaml`), briefing(count));
}

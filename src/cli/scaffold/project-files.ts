/** The files of a new project that are written rather than copied. */

export const projectScripts: Readonly<Record<string, string>> = {
  deck: 'briefdeck build',
  preview: 'briefdeck preview',
  check: 'briefdeck check',
  new: 'briefdeck new',
};

/**
 * A package.json with the scripts; of one that is there, nothing is changed but the scripts that it lacks.
 * `undefined` where the one that is there cannot be read.
 */
export function writePackageFile(name: string, version: string, existing: string | undefined): string | undefined {
  const old = existing === undefined ? fresh(name, version) : asRecord(existing);
  if (!old) return undefined;
  const scripts = { ...projectScripts, ...(typeof old.scripts === 'object' ? old.scripts : {}) };
  return `${JSON.stringify({ ...old, scripts }, null, 2)}\n`;
}

const fresh = (name: string, version: string): Readonly<Record<string, unknown>> => ({
  name:
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9-]+/gu, '-')
      .replaceAll(/^-+|-+$/gu, '') || 'briefings',
  private: true,
  scripts: projectScripts,
  dependencies: { briefdeck: `^${version}` },
});

function asRecord(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** Decks and the record of what was built are made anew at any time. */
export const ignoreFile = 'node_modules/\nout/\n*.log\n';

export const readmeFile = `# Briefings

One YAML file of facts in \`briefings/\` becomes one PowerPoint deck in \`out/\`.

## Write a briefing
\`\`\`sh
npm install
npm run new -- harbour-fire
npm run deck
\`\`\`

The first line fetches Briefdeck. The second asks for title, date and place and writes \`briefings/harbour-fire.yaml\`; the third
makes \`out/harbour-fire.pptx\`. \`--kind disaster\` (or \`attack\`, \`cyber\`, \`accident\`) begins with the parts that such an incident
needs. Change the file and run \`npm run deck\` again. A mistake is named with its line and what to do.
\`npm run preview\` shows the slides in the browser and follows every save. [briefings/README.md](briefings/README.md) explains every
field, \`briefings/isfara-2006.yaml\` is a whole example.

## Change what slides say and how they look
\`templates/\` is yours: \`labels/\` holds the words, \`briefing/deck.yaml\` the order, \`themes/default.yaml\` colours and fonts.
[templates/README.md](templates/README.md) is a cookbook: a slide more, another order, another language, your colours and logo.

Your organisation’s own PowerPoint template: \`npx briefdeck adopt Ministry.potx\` makes a theme of it and a sample deck to look at.
Then write \`theme: ministry\` in a briefing, or choose it in \`npm run new\`.

## Run it from a scheduler or a build server
\`npx briefdeck check --format json\` says what is wrong; \`npx briefdeck build\` builds. The answer to the shell is 0 when all is fine,
1 for mistakes in the files, 2 when it was called wrongly, 3 when it cannot read or write. It never uses the network.
[briefings/MANY.md](briefings/MANY.md) says how several machines share the work, with recipes for build servers.
`;

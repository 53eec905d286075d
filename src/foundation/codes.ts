/**
 * Every code a diagnostic may carry, with what it means and what the author does next.
 * The table of `briefings/MESSAGES.md` is this one (a test compares them). Codes are never reused.
 */
export const codes = {
  // Reading
  IO001: ['file cannot be read', 'Check the name and that you may read the file.'],
  IO002: ['file is too large', 'Split it, or take out what the message counts; a briefing is facts, at most 5 MB of them.'],
  IO003: ['file is not UTF-8 text', 'Save the file as UTF-8 in your editor.'],
  IO004: ['not a regular file', 'Put an ordinary file in its place: not a folder, a pipe, a socket or a device.'],
  IO005: ['link that leads out of its folder', 'Copy the file itself to where the link stands.'],
  // YAML
  YML001: ['YAML does not parse', 'Look at the marked place: a missing colon, quote or bracket, or a line indented too far.'],
  YML002: [
    'tab or non-breaking space used for indentation',
    'Indent with ordinary spaces; YAML knows no other blank, though some look like one.',
  ],
  YML003: ['the same key stands twice', 'Delete one, or merge the two.'],
  YML004: ['alias expands too far', 'Write the value out instead of using *aliases.'],
  YML005: ['more than one document, or none', 'A briefing file holds exactly one YAML document.'],
  YML006: ['control character', 'It was dropped, or made a space where it parts lines; delete it from the file.'],
  YML007: ['nested too deeply', 'Flatten the value; no field of a briefing needs more than a few levels.'],
  YML008: ['text cut off at #', 'Put the whole text in quotes; if it is meant as a remark, put a space after #.'],
  YML009: ['directive that changes how the file is read', 'Delete the line that begins with %, and the --- below it.'],
  YML010: ['direction character', 'Delete it: it cannot be seen, and changes the order in which what stands beside it is read.'],
  // Briefing
  BRF001: ['unknown field', 'Use the suggested name, or delete the field.'],
  BRF002: ['missing field', 'Add the field.'],
  BRF003: ['wrong kind of value', 'Write the value as the hint shows.'],
  BRF004: ['unknown id', 'Use an id that stands in the named list, or add it there.'],
  BRF005: ['the same id twice', 'Give each item of a list an id of its own.'],
  BRF006: [
    'quantity that makes no sense',
    'Write 3, up to 4, at least 7, 4-6, about 20, none, not stated, or {low, best, high}.',
  ],
  BRF007: [
    'time that makes no sense',
    'Write 2006-05-12 02:00, 2006-05-12, 2006-05, 2006, or about, between, after, before with these.',
  ],
  BRF008: ['word that is not on the list', 'Use one of the words the hint lists.'],
  BRF009: ['likelihood that fits no term of the scale', 'Use a term of the scale, or a percentage inside one of its bands.'],
  BRF010: ['format version that this Briefdeck does not know', 'Write `briefdeck: 1` as the first line.'],
  BRF011: [
    'no main incident, or more than one',
    'Mark the incident that the briefing is about with `main: true`, and only that.',
  ],
  BRF012: [
    'slide that the deck does not have, in `headlines:` or the order of slides',
    'Use the name of a slide; --emit deck shows them as `id`.',
  ],
  BRF013: ['waiver that waives nothing', 'Delete it, or correct its `where:`.'],
  BRF014: [
    'time that was not in its zone',
    'A clock change skipped it, or the zone had another offset: write what the clocks there showed, or correct `zone:`.',
  ],
  BRF015: ['clock time that was twice', 'Say which one: 02:30 first, 02:30 second, or with its offset 02:30 +01:00.'],
  BRF016: ['events that follow each other in a circle', 'Delete `follows:` from one of them.'],
  BRF018: ['address that can be taken for another', 'Check whose it is; to keep it, write it as the message shows it.'],
  BRF019: ['text that cannot be seen', 'Write words, or leave the field out.'],
  BRF020: [
    'rules that know no words of a language',
    'They find nothing in this briefing; tell them words in briefdeck.config.mjs, or leave it so.',
  ],
  BRF021: ['the same name twice', 'Tell the two apart in words, or use one id for both.'],
  // Figures
  FIG001: [
    'the same people counted twice',
    'Write two reports of one figure as `reports:` of one row; a figure for several places with `places:`; people who stand in another row already with `part_of:`; surely other people with `apart:` and the reason.',
  ],
  FIG002: ['unknown measure or group', 'Use the suggested name, or declare your own under `measures:` or `groups:`.'],
  FIG003: ['part larger than its whole', 'Correct the part in `of_whom:`, or the figure that it is a part of.'],
  FIG004: [
    'report that replaces nothing, or itself',
    'In `supersedes:` name the source of an earlier report of the same figure; only the later report names the earlier.',
  ],
  FIG005: ['amount without a unit', 'Give the unit in `unit:`, of the figure or of its measure; only then may it have decimals.'],
  FIG006: ['best number outside of its reports', 'Choose a best number that the reports that stand allow, or correct them.'],
  FIG007: [
    'figure for several places that contradicts its parts',
    'Correct the figure for the places together, or those of the single places; what was counted later may stand as a report.',
  ],
  FIG008: [
    'two reports of one source, and neither is surely the later',
    'Date both with `as_of:`, or write `supersedes:` in the later one.',
  ],
  FIG009: ['more key figures than fit', 'Name at most five measures in `key_figures:`, the most important first.'],
  FIG010: [
    'own measure without the plural forms of the language',
    'Write them as `forms:` of the measure, by the names that the hint lists; the label itself stands alone.',
  ],
  // Templates
  TPL001: ['template does not parse', 'Look at the marked place: each {{#block}} needs its {{/block}}.'],
  TPL002: ['unknown helper', 'Use a helper from the table in templates/README.md.'],
  TPL003: ['missing partial', 'Check the file name after {{> .'],
  TPL004: ['unknown field in a template', 'Use a field from the table in templates/README.md.'],
  TPL005: [
    'value is absent',
    'Give the value in the briefing, or let the template say that it may be absent: {{#if …}} or {{optional …}}.',
  ],
  TPL006: ['missing label', 'Add the label to the language file.'],
  TPL007: ['template set cannot be used', 'Check the name, and deck.yaml in the folder of the set.'],
  TPL008: ['helper got a value it cannot use', 'Give the helper what its row in templates/README.md asks for.'],
  TPL009: [
    'template is endless or too large',
    'Look for a partial that includes itself, or for a list inside a list; split a long file.',
  ],
  TPL010: [
    'schema of a part of your own that cannot be read',
    'Write the kinds that the hint lists; see “A part of your own” in templates/README.md.',
  ],
  TPL011: [
    'labels that are not translated yet',
    'Translate them; `briefdeck labels CODE` lists them all. One that is the same in both languages gets the remark # same.',
  ],
  TPL012: ['plural forms that a language needs', 'Add them to the labels; `briefdeck labels CODE` lists them all.'],
  // Markup
  MUP001: ['slide markup is not well formed', 'Close the element where the message says.'],
  MUP002: ['unknown element', 'Use an element from the table in templates/README.md.'],
  MUP003: ['unknown attribute', 'Use an attribute from the element’s row in templates/README.md.'],
  MUP004: ['element in the wrong place', 'Move it into one of the elements that the hint names.'],
  MUP005: ['missing attribute or part', 'Add it.'],
  MUP006: ['attribute value that makes no sense', 'Write the value as the hint shows.'],
  MUP007: ['link that may not stand in a deck', 'Use http, https or mailto.'],
  MUP008: [
    'label or mark of the briefing that the slides would not show',
    'Write <tlp>{{handling.label}}</tlp> into the frame of the templates, and a <mark> for each of {{handling.marks}}.',
  ],
  // Theme
  THM001: ['theme cannot be used', 'Check the name, and the file in templates/themes.'],
  THM002: ['colours too close to read', 'Darken one of the two until the contrast reaches the figure in the message.'],
  THM003: ['key of a theme that does nothing', 'Delete it: the theme looks the same without.'],
  THM004: ['colours of statuses that look alike to some people', 'Make one of the two much lighter or darker.'],
  // Base: an organisation's own template
  BAS001: [
    'template that cannot be a base',
    'Open it in PowerPoint, take off a password, and save it again as a PowerPoint Template (*.potx).',
  ],
  BAS002: [
    'parts of a template that decks leave out',
    'Nothing to do: macros, controls, links to files elsewhere and sample slides stay behind.',
  ],
  BAS003: ['template without a title', 'Give one of its layouts a title in PowerPoint: View, Slide Master, Title.'],
  BAS004: ['layout that stands in for another', 'Nothing to do, or name the layout that you mean under `layouts:` of the theme.'],
  BAS005: [
    'font that nobody can measure',
    'Put its files (.ttf, .otf) beside the template and name them under `fonts:` of the theme.',
  ],
  BAS006: ['text on a picture', 'Look at the layout, and write the colour under its text as `ground:` of the theme.'],
  BAS007: [
    'layout with little room',
    'Name a layout with a larger body under `layouts:`, or say the place of the body under `grid:`.',
  ],
  BAS008: ['title box for one line', 'Make it higher in the template, or name another layout under `layouts:`.'],
  BAS009: ['no clear place for the TLP label', 'Choose the corner under `marks:` of the theme, or name another layout.'],
  BAS010: [
    'template that keeps no text styles',
    'Nothing to do: sizes and colours are written on the slides; saved from PowerPoint, the template would keep them.',
  ],
  BAS011: [
    'layout that is not in the template, or there twice',
    'Use a name from the list in the message, or its master and place, such as 1/3.',
  ],
  BAS012: [
    'colour moved until it can be read',
    'Nothing to do, or write a colour of your own under `colors:` of the theme; it is measured.',
  ],
  BAS013: [
    'art of a template that the preview does not draw',
    'Nothing to do: it is outlined in the preview, and stands in the deck as it is in the template.',
  ],
  BAS014: [
    'topics of slides in their notes',
    'Nothing to do; a thin text placeholder between title and body of the layout would show them.',
  ],
  // Layout
  LAY001: ['does not fit its slide', 'Shorten the text, or split it over two slides.'],
  LAY002: ['label of a figure was left out', 'Nothing to do, or name fewer places.'],
  LAY003: ['figure drawn in a plainer way for want of room', 'Nothing to do, or give it more room.'],
  LAY004: [
    'more text than a slide goes on with',
    'Shorten the texts, leave out what need not be shown, or make several briefings.',
  ],
  LAY005: ['speaker notes longer than their printed page', 'Say less in the notes of the template, or split the slide in two.'],
  // The project's configuration
  CFG001: ['configuration that cannot be loaded', 'Look at the named line of briefdeck.config.mjs, or build with --no-config.'],
  CFG002: ['configuration of another shape', 'Export the record that the hint shows: helpers, rules and languages.'],
  CFG003: ['name or code that is taken', 'Choose another, which Briefdeck itself does not use.'],
  CFG004: ['helper of the configuration that failed', 'Correct the helper in briefdeck.config.mjs, or build with --no-config.'],
  CFG005: ['rule of the configuration that failed', 'Correct the rule in briefdeck.config.mjs, or build with --no-config.'],
  CFG006: ['unknown language or step of a scale', 'Use a language that has labels, and a step that the hint lists.'],
  // Pictures
  IMG001: ['picture that cannot be used', 'Check the name; use a PNG, a JPEG or a simple SVG from the folder of the briefing.'],
  IMG002: [
    'picture outside the folders',
    'Put the file into the folder of the briefing, and write its name without a path out of it.',
  ],
  IMG003: ['picture is too large', 'Save it smaller: 2,000 pixels a side are enough for a slide.'],
  // Texts of sources
  TXT001: [
    'text of a source that cannot be used',
    'Put the file beside the briefing with `briefdeck sources add`, correct its name, or delete `text:`; the deck needs no text.',
  ],
  TXT002: [
    'text of a source that has changed since it was recorded',
    'Hold the briefing against it again, then record it with `briefdeck sources add`.',
  ],
  TXT003: ['text of a source is too large', 'Keep only the pages that the briefing cites; 10 MB are taken.'],
  TXT004: ['text of a source in an unknown encoding', 'Open it in an editor, and save it with the encoding UTF-8.'],
  TXT005: [
    'citation of a paragraph that is not there',
    'Correct the number after @; `briefdeck review` shows the numbers of the paragraphs.',
  ],
  TXT006: ['quotation that stands in a text more than once', 'Quote more words, or name the paragraph: S1@4.'],
  TXT007: [
    'signature for words that have changed',
    'Read the statement beside its source again, and sign it anew with `briefdeck review --sign`; or delete `reviewed:`.',
  ],
  // Editions
  EDN001: ['previous edition that cannot be read', 'Correct `previous:`, put the file there again, or delete the field.'],
  EDN002: [
    'previous edition that does not build today',
    'Mend it in its own file, at the line that the hint names; say there what you changed in a remark.',
  ],
  EDN003: ['previous edition that is no earlier one', 'Count `version:` up, correct `as_of:`, or name an earlier edition.'],
  EDN004: ['previous edition of another incident', 'Name an edition of this briefing in `previous:`.'],
  EDN005: ['editions that follow each other in a circle', 'Let each edition name the one before it; the first names none.'],
  EDN006: ['id that the edition before used for something else', 'Give the new item an id of its own.'],
  EDN007: [
    'likelihood that the edition before does not have',
    'Delete `previous_likelihood:`; with `previous:` it is filled by itself.',
  ],
  EDN008: [
    'only changes asked of a first edition',
    'Nothing has to be done: the whole deck is built. A later edition names the one before it in `previous:`.',
  ],
  EDN009: [
    'previous edition of which the audience could be shown nothing',
    'Nothing has to be done: what is new is told since the last edition that could be shown, if there is one.',
  ],
  EDN010: [
    'editions in two languages',
    'Nothing has to be done: numbers, likelihoods, grades and statuses are compared; words are not.',
  ],
  // Audiences
  AUD001: ['unknown audience', 'Write a TLP label, or the name of an audience of the briefing, after `--for`.'],
  AUD002: [
    'label wider than all that the item rests on',
    'Cite a source that may be shown so widely, or write a stricter label.',
  ],
  AUD003: [
    'audience that may see more than the briefing as a whole may be shown to',
    'Build without `--for`, or correct `tlp:` under `handling:`.',
  ],
  AUD004: [
    'nothing that this audience may see',
    'Label what it may see with `tlp:`, or write under `handling:` the label of what has none, as `unlabelled: CLEAR`.',
  ],
  AUD005: ['withheld name in what is shown', 'Word the text anew, or label it as strictly as what it names.'],
  AUD006: [
    'withheld number that follows from those shown',
    'Label one of the numbers that lead to it as well, so that the sum stays open.',
  ],
  AUD007: [
    'withheld word in the finished deck',
    'Find where it stands by the part that the message names; this is a bug unless a template holds it.',
  ],
  AUD008: ['item more restricted than its deck', 'Write the strictest label of all under `handling:`.'],
  AUD009: ['name of an audience that is taken', 'Give each audience a name of its own, and none that of a label.'],
  AUD010: [
    'shown text that says nearly what a withheld one says',
    'Give it the same label, or leave it where it says no more than may be said.',
  ],
  AUD011: [
    'shown text that names the publisher of a withheld source',
    'Word it without the name, or leave it where it does not tell where something comes from.',
  ],
  AUD012: [
    'name of a deck that names what is withheld',
    'Rename the file of the briefing, or the audience: the deck is called after both.',
  ],
  AUD013: [
    'word that may be a withheld name',
    'Word it without the name; where it is a word of every day, nothing has to be done.',
  ],
  AUD014: [
    'withheld number that may follow from a text',
    'Word the text without the number; where it counts something else, nothing has to be done, or waive it.',
  ],
  AUD015: ['other words that nobody is shown', 'Give the item a stricter label than its other words, or delete them.'],
  AUD016: [
    'other words that lack a text without which the item cannot be shown',
    'Give that text too, by the name of its field: `wording: { CLEAR: { text: …, costs: … } }`.',
  ],
  // Output
  OUT001: ['deck cannot be written', 'Close the deck in PowerPoint, check the folder, and build again.'],
  OUT002: ['two briefings would be one deck', 'Rename one of the files, or build it into another folder with -o.'],
  OUT003: ['building was given up', 'Build the briefing alone; if it is of an ordinary size, report the bug.'],
  OUT004: ['name that no deck can have', 'Rename the file: letters, digits, - and _, like harbour-fire.yaml.'],
  OUT005: [
    'deck that was edited by hand was kept',
    'Take over into the briefing what is to stay, then delete the copy; nothing reads it.',
  ],
  OUT006: [
    'deck that was edited by hand was not replaced',
    'Take over into the briefing what is to stay (`briefdeck trace`), or build with --keep-edited.',
  ],
  OUT007: [
    'what was taken over from an edited deck, or was not',
    'Copy what stayed behind in PowerPoint, or write it into the briefing.',
  ],
  // Decks that come back
  TRC001: ['deck that cannot be read', 'Open it in PowerPoint, and save it as a presentation (*.pptx) without a password.'],
  TRC002: [
    'deck that does not lead to a briefing of this project',
    'Name the briefing: `briefdeck trace DECK.pptx BRIEFING.yaml`.',
  ],
  TRC003: ['briefing that makes no deck to hold the other against', 'Mend what `briefdeck check` finds, and trace again.'],
  TRC004: [
    'briefing or templates that have changed since the deck was built',
    'Look at what is told with this in mind; a copy of the project as it was then tells more.',
  ],
  TRC005: ['comments in a deck', 'Settle them in the briefing: they do not come into a new deck.'],
  TRC006: [
    'briefing that cannot take what a deck was changed to',
    'Trace the deck again, or write the words into their lines yourself.',
  ],
  TRC007: ['deck of another briefing', 'Name the briefing that the deck was built of, or none.'],
  TRC008: ['TLP label that was changed by hand', 'Put it back, or change `handling:` of the briefing and build anew.'],
} as const satisfies Record<string, readonly [meaning: string, next: string]>;

/** Codes of tradecraft rules: a family and a number. Each has its page in `src/analysis/rules/`. */
export type RuleCode =
  `${'SRC' | 'UNC' | 'FAC' | 'CAS' | 'ARM' | 'TIM' | 'GEO' | 'ACH' | 'IND' | 'GAP' | 'MRK' | 'STY' | 'SOW' | 'ABB'}${number}`;

export type Code = keyof typeof codes | RuleCode;

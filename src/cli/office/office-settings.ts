/**
 * What a profile of LibreOffice says before its first start. A PDF is in the language of the system's locale and not of the
 * deck (LibreOffice 7.4, filter/source/pdf); later versions may ask for the default language of documents.
 */

/** Where a profile keeps them. */
export const settingsFile = 'user/registrymodifications.xcu';

/** Numbers and dates of a deck in English are written the British way. */
const english = 'en-GB';

/** @param language BCP 47, letters, digits and hyphens only */
export function officeSettings(language: string): string {
  const locale = language === 'en' ? english : language;
  const item = (path: string, name: string): string =>
    `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${locale}</value></prop></item>\n`;
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n' +
    `${item('Setup/L10N', 'ooSetupSystemLocale')}${item('Office.Linguistic/General', 'DefaultLocale')}</oor:items>\n`
  );
}

const yes = { type: 'boolean', value: 'true' } as const;

/** The format of a PDF with its structure, so that it can be read aloud, under its title and not its file name. */
export const taggedPdf = `pdf:impress_pdf_Export:${JSON.stringify({ UseTaggedPDF: yes, DisplayPDFDocumentTitle: yes })}`;

/** A small PDF of our own, written by hand: a page for each list of lines. */
import { deflateSync } from 'node:zlib';

export function makePdf(pages: readonly (readonly string[])[], title = 'Report of the harbour master'): Uint8Array {
  const streams = pages.map((lines) => {
    const shown = lines.map((line, index) => `1 0 0 1 72 ${760 - index * 14} Tm (${line.replaceAll(/[()\\]/gu, '\\$&')}) Tj`);
    return `BT /F1 12 Tf ${shown.join(' ')} ET`;
  });
  return pdfOf(
    streams.map((stream) => deflateSync(stream)),
    title,
  );
}

/** @param streams contents of pages, packed */
export function pdfOf(streams: readonly Uint8Array[], title: string): Uint8Array {
  const kids = streams.map((_, index) => `${5 + index * 2} 0 R`).join(' ');
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${streams.length} >>`),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
    Buffer.from(`<< /Title (${title}) /Author (A. Reader) >>`),
    ...streams.flatMap((stream, index) => [
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + index * 2} 0 R >>`,
      ),
      Buffer.concat([
        Buffer.from(`<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`),
        stream,
        Buffer.from('\nendstream'),
      ]),
    ]),
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const places: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    places.push(length);
    parts.push(part);
    length += part.length;
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Uint8Array.from(Buffer.concat(parts));
}

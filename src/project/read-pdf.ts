/**
 * Reads the words of a PDF in a thread of its own, which is waited for: the stages do not wait for anything else. A PDF that is made to
 * use up time or memory costs its thread, not the build.
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { PdfWords, ReadPdf } from '../review/read-pdf.ts';

/** Looked for only when there is a PDF. */
const packageName = 'unpdf';

/** A book takes two. */
const longestSeconds = 20;
const mostMegabytes = 512;
const mostPages = 2000;
const mostLetters = 5_000_000;

/** What the thread does; it is no file, so that it is found wherever Briefdeck is bundled to. */
const thread = `
const { workerData } = require('node:worker_threads');
const { address, bytes, port, ready, mostPages, mostLetters } = workerData;
const read = async () => {
  const { getDocumentProxy } = await import(address);
  const pdf = await getDocumentProxy(bytes, { isEvalSupported: false, verbosity: 0, stopAtErrors: false });
  if (pdf.numPages > mostPages) return { problem: 'it has more than ' + mostPages + ' pages' };
  let text = '';
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    let last;
    for (const { str, hasEOL, transform, height } of items) {
      if (str === undefined) continue;
      // A gap of more than a line and a half is a new paragraph.
      if (last !== undefined && height > 0 && last - transform[5] > 1.7 * height) text += '\\n';
      text += str + (hasEOL ? '\\n' : '');
      if (str.trim() !== '') last = transform[5];
      if (text.length > mostLetters) return { problem: 'it holds more than a briefing cites' };
    }
    text += '\\n\\n';
    page.cleanup();
  }
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const said = (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 500) : null);
  return { text, title: said(info.Title), author: said(info.Author) };
};
const tell = (answer) => {
  port.postMessage(answer);
  Atomics.store(ready, 0, 1);
  Atomics.notify(ready, 0);
};
read().then(tell, (thrown) => tell({ problem: /password/i.test(String(thrown)) ? 'it has a password' : 'it is no PDF that can be read' }));
`;

export const readPdf: ReadPdf = (bytes) => {
  const address = addressOf(packageName);
  if (address === undefined) return { problem: 'the package that reads PDF is not installed' };
  const ready = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(thread, {
    eval: true,
    workerData: { address, bytes: Uint8Array.from(bytes), port: port2, ready, mostPages, mostLetters },
    transferList: [port2],
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    stdout: true,
    stderr: true,
  });
  worker.on('error', () => {});
  worker.unref();
  const answer = Atomics.wait(ready, 0, 0, longestSeconds * 1000);
  const received = receiveMessageOnPort(port1)?.message as PdfWords | { readonly problem: string } | undefined;
  port1.close();
  void worker.terminate();
  return answer === 'timed-out' ? { problem: `it was not read after ${longestSeconds} seconds` } : (received ?? broken);
};

const broken = { problem: 'it took more memory than a text may' };

function addressOf(name: string): string | undefined {
  try {
    return pathToFileURL(createRequire(import.meta.url).resolve(name)).href;
  } catch {
    return undefined;
  }
}

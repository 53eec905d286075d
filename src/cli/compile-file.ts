/** One briefing from disk through the stages; a file that cannot be read is a diagnostic like any other. */
import { type Compilation, compile } from '../compile.ts';
import { type Diagnostic, error } from '../diagnostic.ts';
import { HostError, type HostFault } from '../host.ts';
import type { DiskWorkshop } from './open-workshop.ts';

export interface Choice {
  readonly template?: string | undefined;
  readonly theme?: string | undefined;
}

export interface FileCompilation extends Compilation {
  readonly file: string;
  /** The briefing itself could not be read: the machine's fault, not the author's. */
  readonly isUnreadable: boolean;
}

export function compileFile(file: string, workshop: DiskWorkshop, { template, theme }: Choice): FileCompilation {
  try {
    const text = workshop.host.readText(file);
    return { ...compile({ file, text, template, theme }, workshop), file, isUnreadable: false };
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    return { file, isUnreadable: thrown.fault !== 'not-text' && thrown.fault !== 'too-large', diagnostics: [unreadable(thrown)] };
  }
}

const codes: Readonly<Partial<Record<HostFault, Diagnostic['code']>>> = { 'too-large': 'IO002', 'not-text': 'IO003' };

const nextSteps: Readonly<Partial<Record<HostFault, readonly string[]>>> = {
  missing: ['check the name; briefings stand in briefings/'],
  'not-text': ['save it again with the encoding UTF-8, which every editor offers'],
  'too-large': ['a briefing is facts; pictures stand in files of their own, and a long one is split'],
  denied: ['ask whose file it is, or copy it to a folder of yours'],
};

function unreadable({ path, fault, message }: HostError): Diagnostic {
  const hints = nextSteps[fault] ?? [];
  return error(codes[fault] ?? 'IO001', `${message}`, { span: { file: path, line: 1, column: 1 }, hints });
}

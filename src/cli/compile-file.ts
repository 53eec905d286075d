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

function unreadable({ path, fault, message }: HostError): Diagnostic {
  const hints = fault === 'missing' ? ['check the name; briefings stand in briefings/'] : [];
  return error(codes[fault] ?? 'IO001', `${message}`, { span: { file: path, line: 1, column: 1 }, hints });
}

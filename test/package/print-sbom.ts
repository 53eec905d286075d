/**
 * `npm run sbom`: the bill of materials of an installation without development, as CycloneDX. npm's own `--omit dev` leaves
 * out a package that a development package needs as well (yaml), so its whole bill is taken and what is for development cut.
 */
import { execFileSync } from 'node:child_process';

interface Component {
  readonly 'bom-ref': string;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

interface Bill {
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const text = execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], {
  encoding: 'utf8',
  maxBuffer: 100_000_000,
  stdio: ['ignore', 'pipe', 'inherit'],
  // npm is a script on Windows.
  shell: process.platform === 'win32',
});
const bill = JSON.parse(text) as Bill;
const isDevelopment = ({ properties = [] }: Component): boolean =>
  properties.some(({ name, value }) => name === 'cdx:npm:package:development' && value === 'true');
const cut = new Set(bill.components.filter(isDevelopment).map((component) => component['bom-ref']));
const kept: Bill = {
  ...bill,
  components: bill.components.filter((component) => !cut.has(component['bom-ref'])),
  dependencies: bill.dependencies
    .filter(({ ref }) => !cut.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => !cut.has(other)) })),
};
console.log(JSON.stringify(kept, null, 2));

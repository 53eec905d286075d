/** The packages that an installation without development brings, as the lock file names them, with their own word on their licence. */
import { readFileSync } from 'node:fs';

export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX, from the package's own package.json. */
  readonly licence: string;
  readonly integrity: string | undefined;
}

interface Entry {
  readonly version: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

export function productionPackages(): readonly InstalledPackage[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, Entry>>;
  };
  return Object.entries(packages)
    .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
    .map(([path, { version, integrity }]) => {
      const { license } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as { readonly license?: string };
      return { name: path.replace(/^.*node_modules\//u, ''), version, licence: license ?? 'none', integrity };
    });
}

/** For `.github/DEPENDENCIES.md`: a row a licence, packages in alphabetical order. */
export function licenceRows(): readonly (readonly string[])[] {
  const all = productionPackages();
  const licences = [...new Set(all.map(({ licence }) => licence))].sort();
  return licences.map((licence) => [
    licence,
    [...new Set(all.filter((each) => each.licence === licence).map(({ name }) => name))].sort().join(', '),
  ]);
}

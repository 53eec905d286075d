/** Goes in by the address that the preview prints, as a browser does. */

/** @returns where the page stands, with a slash at its end, and the cookie that every request needs */
export async function enterPreview(url: string): Promise<{ readonly home: string; readonly cookie: string }> {
  const answer = await fetch(url);
  const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';');
  const home = /url=([^"]*)"/u.exec(await answer.text())?.[1] ?? '';
  return { home: new URL(home, url).href, cookie };
}

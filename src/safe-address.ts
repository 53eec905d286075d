/** Addresses that may stand in a deck, written so that Office reads them. */

const allowed = new Set(['http:', 'https:', 'mailto:']);

/**
 * A well-formed http, https or mailto address, or nothing. One malformed target makes Office refuse the whole file,
 * so what is not of RFC 3986 is percent-encoded and what does not parse is no link.
 */
export function safeAddress(href: string): string | undefined {
  const trimmed = href.trim();
  if (!URL.canParse(trimmed)) return undefined;
  const url = new URL(trimmed);
  if (!allowed.has(url.protocol) || (url.protocol === 'mailto:' && !url.pathname)) return undefined;
  return url.href.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, encodeURIComponent);
}

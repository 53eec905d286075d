/** Light or dark around the slides: what the system says, until one chooses. */

const key = 'briefdeck-surround';

export function openSurround(): { toggle(): void } {
  const root = document.documentElement;
  const apply = (wanted: string | null) => {
    if (wanted === 'light' || wanted === 'dark') root.dataset.surround = wanted;
  };
  apply(localStorage.getItem(key));
  return {
    toggle() {
      const isDark =
        (root.dataset.surround ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
      const wanted = isDark ? 'light' : 'dark';
      localStorage.setItem(key, wanted);
      apply(wanted);
    },
  };
}

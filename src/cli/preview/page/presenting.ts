/** Full screen: the slide and nothing else. */

export interface Presenting {
  readonly isOn: boolean;
  toggle(): void;
  /** @returns whether it was on */
  end(): boolean;
}

/** @param onChange called when the slide has got all the room, or lost it */
export function openPresenting(onChange: () => void): Presenting {
  const { classList } = document.documentElement;
  const set = (isOn: boolean) => {
    if (classList.contains('presenting') === isOn) return;
    classList.toggle('presenting', isOn);
    onChange();
  };
  document.addEventListener('fullscreenchange', () => set(document.fullscreenElement !== null));
  const end = () => {
    const wasOn = classList.contains('presenting');
    set(false);
    if (document.fullscreenElement) void document.exitFullscreen();
    return wasOn;
  };
  return {
    get isOn() {
      return classList.contains('presenting');
    },
    toggle() {
      if (end()) return;
      set(true);
      // Where the browser does not allow it, the slide still fills the window.
      document.documentElement.requestFullscreen().catch(() => {});
    },
    end,
  };
}

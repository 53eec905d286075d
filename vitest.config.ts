import { defineConfig } from 'vitest/config';

/** `unit` needs nothing but npm; `render` needs LibreOffice and its fonts, and so does `gallery`, which draws pictures for people. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // Tests change nothing that others read, and loading all of Briefdeck for each file took more than half of the time.
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: ['test/rendering/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'gallery', include: ['test/gallery/draw-gallery.ts'] } },
      { test: { name: 'render', include: ['test/rendering/**/*.test.ts'], testTimeout: 300_000 } },
    ],
  },
});

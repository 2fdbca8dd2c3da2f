/** The page that addresses are tried with; nothing is asked of it. */
export const EXAMPLE = {
  url: 'https://harbour.example/notes/reading-a-tide-table',
  title: 'Tide tables & winter walks: 4 numbers, 100 % of the sea',
  text: 'Read this before you walk out',
  hashtags: ['tides', 'winter'],
  image: 'https://harbour.example/img/tide table.jpg',
} as const;

/*
 * What is true of the console, as the accessibility statement tells it. Whoever changes what is checked, or mends a limit,
 * changes it here.
 */

export const possible = [
  'change colours and contrast with the settings of your browser or device, in a light and a dark look',
  'zoom in to 200% and read on a screen as narrow as a phone without scrolling sideways, but for wide tables, which scroll by themselves',
  'use every page with a keyboard alone: nothing needs dragging, and the focus is always to be seen',
  'read everything that a picture shows as text too: the map has a table, a rating has a letter, a shape and a word',
  'have motion left out, if your device asks for that',
  'keep what you typed when a session ends or the connection is lost',
];

export const limits = [
  'The map of a large part of the register is hard to take in by ear: its table and the lists of boards and plans hold the same.',
  'The calendar that a date field opens is the browser’s own. A day can be typed instead.',
  'Names, quotes and texts stand as the papers print them, with their abbreviations and their long sentences.',
  'The papers themselves are not part of this website, and many are not accessible.',
  'A page that is saved as PDF from the print dialogue has the tags that the browser gives it, which were not checked.',
];

export const checked = [
  'nearly every kind of page by the rules of axe-core, in a light look on a laptop’s screen and in a dark look on a narrow phone’s: no fault that axe calls serious or critical',
  'that those pages have one heading of the first level and do not scroll sideways at 320 pixels, and that what can be pressed in them is 24 pixels or more',
  'forms with faults in them, dialogs, and the screen that shows two versions of a record, by the same rules',
  'finding a board, tying two nodes, recording progress, comparing two days and searching, by keyboard alone',
];

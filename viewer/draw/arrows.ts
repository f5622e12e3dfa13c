/** The head of an arrow, in widths of its line. */
export const HEAD_LENGTH = 7;
export const HEAD_WIDTH = 5.4;

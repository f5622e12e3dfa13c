/** What could move the cursor, recolour the terminal or turn the reading direction around it. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

export const withoutControls = (text: string): string => text.replace(CONTROLS, '');

/** Text of a document as it may stand on a terminal: on one line, without control characters. */
export const onOneLine = (text: string): string => withoutControls(text.replace(/\s+/gu, ' ')).trim();

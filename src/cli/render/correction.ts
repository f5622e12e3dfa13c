import type { Correction } from '../../model.ts';
import { onOneLine } from '../plain.ts';

/** A correction as a sentence. `names` gives the name that an id has now; what is gone has only its id. */
export function correctionLine(correction: Correction, names: (id: string) => string): string {
  switch (correction.kind) {
    case 'merge':
      return `${names(correction.a)} and ${names(correction.b)} are one`;
    case 'distinct':
      return `${names(correction.a)} and ${names(correction.b)} are two`;
    case 'rename':
      return `${onOneLine(correction.entity)} is called ${onOneLine(correction.name)}`;
    case 'retype':
      return `${names(correction.entity)} is ${correction.type === 'organization' ? 'an' : 'a'} ${correction.type}`;
    case 'hide':
      return `${names(correction.entity)} is hidden`;
    case 'split': {
      const { mentions, entity, name } = correction;
      const said = mentions.length === 1 ? '1 mention' : `${mentions.length} mentions`;
      return `${said} of ${names(entity)} in truth of ${name === undefined ? 'something else' : onOneLine(name)}`;
    }
    case 'reject':
      return `${onOneLine(correction.reading)}:${correction.start}-${correction.end} does not say ${correction.type} of ${names(correction.source)} and ${names(correction.target)}`;
  }
}

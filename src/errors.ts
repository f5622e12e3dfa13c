/** Something is wrong with what was given to read: says where, what, and what to do. */
export class InputError extends Error {
  override name = 'InputError';
}

/** The command line or a call was used wrongly. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** A fault of the program itself. */
export class InternalError extends Error {
  override name = 'InternalError';
}

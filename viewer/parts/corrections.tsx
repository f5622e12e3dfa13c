/** Corrections of an entity. */
export function Corrections(_: { id: string }) {
  return null;
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

/** The text of the first element of a name, for the small XML files inside of documents. */
export function xmlElementText(xml: string, name: string): string | undefined {
  const start = new RegExp(`<${name}(?:\\s[^<>]*)?>`, 'u').exec(xml);
  if (!start) return undefined;
  const from = start.index + start[0].length;
  const end = xml.indexOf(`</${name}`, from);
  if (end < 0) return undefined;
  const text = xml.slice(from, end).replace(/&(?:amp|lt|gt|quot|apos);/gu, (entity) => ENTITIES[entity]!);
  return text.trim() || undefined;
}

/** The attributes of every element of a name, in order. */
export function xmlAttributes(xml: string, name: string): Record<string, string>[] {
  const elements = xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^<>]*>`, 'gu')) ?? [];
  return elements.map((element) => {
    const pairs = [...element.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)];
    return Object.fromEntries(pairs.map(([, key, double, single]) => [key, decode(double ?? single ?? '')]));
  });
}

const decode = (value: string) => value.replace(/&(?:amp|lt|gt|quot|apos);/gu, (entity) => ENTITIES[entity]!);

import { describe, expect, it } from 'vitest';
import { mix, paletteOf } from '../../viewer/draw/palette.ts';
import { type Frame, placeLabels } from '../../viewer/draw/placing.ts';
import { type SceneInput, sceneOf } from '../../viewer/draw/scene.ts';
import { writeSvg } from '../../viewer/draw/svg.ts';
import { NO_FILTERS } from '../../viewer/state/filters.ts';
import { visibleOf } from '../../viewer/state/visible.ts';
import { harbourModel as model } from './harbour-model.ts';

const mara = 'person:mara-lindqvist';
const quill = 'company:quillworks';
const tern = 'company:tern-robotics';

const scene = (change: Partial<SceneInput> = {}) =>
  sceneOf({
    model,
    visible: visibleOf(model, NO_FILTERS, []),
    selection: { kind: 'none' },
    way: { nodes: new Set(), pairs: new Set() },
    palette: paletteOf(false),
    dark: false,
    coloring: 'type',
    isNarrow: false,
    stretch: 1,
    moved: new Map(),
    ...change,
  });
const frame: Frame = { width: 1000, height: 700, x: 500, y: 350, scaleX: 1, scaleY: -1, sizeOf: (size) => size };
const nowhere = { left: 0, right: 0, top: 0, bottom: 0 };
const widthOf = (text: string) => text.length * 6;
const levels = (drawn: ReturnType<typeof scene>) => Object.fromEntries(drawn.nodes.map(({ id, level }) => [id, level]));

describe('sceneOf', () => {
  it('has shape and colour for each type', () => {
    const shapes = new Map(scene().nodes.map(({ id, shape }) => [id.split(':')[0], shape]));
    expect(new Set(shapes.values()).size).toBe(6);
  });

  it('dims what is no neighbour of the selection', () => {
    const drawn = levels(scene({ selection: { kind: 'nodes', ids: [mara] } }));
    expect(drawn).toMatchObject({ [mara]: 'selected', [quill]: 'near', 'company:lone-buoy': 'dim' });
  });

  it('bends a line that has one the other way', () => {
    const edges = new Map(scene().edges.map((edge) => [edge.key, edge.path]));
    expect(edges.get(`${tern}|${quill}`)).toBe('straight');
    const both = visibleOf(model, NO_FILTERS, []);
    const pairs = new Map(both.pairs).set(`${quill}|${tern}`, {
      key: `${quill}|${tern}`,
      source: quill,
      target: tern,
      weight: 1,
      kinds: ['makes'],
    });
    const bent = new Map(scene({ visible: { ...both, pairs } }).edges.map((edge) => [edge.key, edge.path]));
    expect(bent.get(`${tern}|${quill}`)).toBe('curved');
  });

  it('marks who mentions themself', () => {
    const both = visibleOf(model, NO_FILTERS, []);
    const pairs = new Map(both.pairs).set(`${mara}|${mara}`, {
      key: `${mara}|${mara}`,
      source: mara,
      target: mara,
      weight: 1,
      kinds: ['mentions'],
    });
    const drawn = scene({ visible: { ...both, pairs } });
    expect(drawn.nodes.find(({ id }) => id === mara)!.loop).toBe(true);
    expect(drawn.edges.some(({ source, target }) => source === target)).toBe(false);
  });

  it('is drawn higher on a screen that is held upright', () => {
    const [plain, high] = [scene(), scene({ stretch: 2 })];
    expect(high.nodes.map(({ x, y }) => [x, y])).toEqual(plain.nodes.map(({ x, y }) => [x, 2 * y]));
    expect(high.extent.y).toEqual(plain.extent.y.map((y) => 2 * y));
  });

  it('draws a moved node where it was moved to', () => {
    const drawn = scene({ moved: new Map([[mara, { x: 7, y: 9 }]]) });
    expect(drawn.nodes.find(({ id }) => id === mara)).toMatchObject({ x: 7, y: 9 });
  });
});

describe('placeLabels', () => {
  it('lets no label cover another', () => {
    const { labels } = placeLabels(scene(), frame, nowhere, null, widthOf);
    expect(labels.length).toBeGreaterThan(5);
    for (const { box: a } of labels) {
      for (const { box: b } of labels) {
        if (a !== b) expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
      }
    }
  });

  it('names selected and hovered nodes whatever they cover', () => {
    const crowded = { ...frame, scaleX: 0.01, scaleY: -0.01 };
    const drawn = scene({ selection: { kind: 'nodes', ids: [mara, tern] } });
    const { labels, rings } = placeLabels(drawn, crowded, nowhere, quill, widthOf);
    expect(labels.map(({ node }) => node.id)).toEqual(expect.arrayContaining([mara, tern, quill]));
    expect(rings.map(({ node }) => node.id).sort()).toEqual([quill, tern, mara].sort());
  });

  it('has names of neighbours beside them where there is no room below', () => {
    const drawn = scene({ selection: { kind: 'nodes', ids: [mara] } });
    const [first, second] = drawn.nodes.filter(({ level }) => level !== 'dim');
    drawn.nodes = [
      { ...first!, x: 0, y: 0 },
      { ...second!, x: 0, y: -22 },
    ];
    const [above, below] = placeLabels(drawn, frame, nowhere, null, widthOf).labels;
    expect(above!.y).toBeLessThan(frame.y);
    expect(below!.y).toBeGreaterThan(frame.y + 22);
  });

  it('shortens what is long, and never cuts a character', () => {
    const long = scene();
    long.nodes = [{ ...long.nodes[0]!, label: `${'x'.repeat(28)}😀${'y'.repeat(10_000)}` }];
    const [label] = placeLabels(long, frame, nowhere, null, widthOf).labels;
    expect(label!.text).toBe(`${'x'.repeat(28)}…`);
  });
});

describe('writeSvg', () => {
  it('has every node and line, with names escaped', () => {
    const drawn = scene();
    drawn.nodes[0]!.label = '</text><script>alert(1)</script>';
    const svg = [...writeSvg(drawn, frame, placeLabels(drawn, frame, nowhere, null, widthOf))].join('');
    expect(svg.match(/<title>/gu)).toHaveLength(drawn.nodes.length);
    expect(svg).not.toContain('<script');
    expect(svg).not.toMatch(/NaN|undefined/u);
  });
});

describe('palette', () => {
  it.each([
    ['#000000', '#ffffff', 0.5, '#808080'],
    ['#102030', '#102030', 0.3, '#102030'],
    ['#ff0000', '#0000ff', 1, '#0000ff'],
  ])('mixes %s and %s', (from, to, share, mixed) => {
    expect(mix(from, to, share)).toBe(mixed);
  });
});

import { describe, expect, it } from 'vitest';
import { soundDistance } from '../../src/resolve/sound.ts';

describe('soundDistance', () => {
  const near: [han: string, latin: string][] = [
    ['林德格伦', 'lindgren'],
    ['霍尔曼', 'holman'],
    ['克里斯滕森', 'christensen'],
    ['施瓦茨', 'schwartz'],
    ['布什', 'bush'],
    ['考克斯', 'cox'],
    ['唐纳德', 'donald'],
    ['彼得羅夫', 'petrov'],
    ['帕特爾', 'patel'],
    ['约翰', 'john'],
    ['約翰', 'johann'],
    ['雅克', 'jacques'],
  ];
  it.each(near)('%s is close to %s', (han, latin) => {
    expect(soundDistance(han, latin)).toBeLessThan(0.2);
  });

  const far: [han: string, latin: string][] = [
    ['林德格伦', 'holman'],
    ['霍尔曼', 'lindgren'],
    ['帕特尔', 'petrov'],
    ['马斯克', 'marsh'],
    ['苏晓静', 'sutherland'],
    ['安娜', 'olga'],
    ['约翰', 'jacques'],
    ['雅克', 'john'],
  ];
  it.each(far)('%s is far from %s', (han, latin) => {
    expect(soundDistance(han, latin)).toBeGreaterThan(0.25);
  });

  it('is infinite where there is nothing to compare', () => {
    expect(soundDistance('', 'anna')).toBe(Number.POSITIVE_INFINITY);
    expect(soundDistance('安娜', '')).toBe(Number.POSITIVE_INFINITY);
    expect(soundDistance('安娜', 'a'.repeat(30))).toBe(Number.POSITIVE_INFINITY);
  });
});

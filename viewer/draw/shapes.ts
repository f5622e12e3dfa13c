import type { SDFShape } from 'sigma/rendering';

/**
 * The two shapes that Sigma has not: signed distances after Inigo Quilez,
 * https://iquilezles.org/articles/distfunctions2d/. Sigma's `size` is the distance from the middle to the farthest point.
 */
export const hexagon: SDFShape = {
  name: 'hexagon',
  glsl: `
float sdf_hexagon(vec2 uv, float size) {
  const vec3 k = vec3(-0.866025404, 0.5, 0.577350269);
  float r = size * 0.866025404;
  vec2 p = abs(uv.yx);
  p -= 2.0 * min(dot(k.xy, p), 0.0) * k.xy;
  p -= vec2(clamp(p.x, -k.z * r, k.z * r), r);
  return length(p) * sign(p.y);
}
`,
  uniforms: [],
  inradiusFactor: 0.866,
};

export const page: SDFShape = {
  name: 'page',
  glsl: `
float sdf_page(vec2 uv, float size) {
  vec2 d = abs(uv) - vec2(0.62, 0.88) * size;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}
`,
  uniforms: [],
  inradiusFactor: 0.62,
};

// What scenes are put together from: pieces of SVG on a ground of 400 × 300. The same numbers always draw the same.
export const rng = (s) => () => (s = (s * 1664525 + 1013904223) >>> 0) / 4294967296
export const f = (n) => Math.round(n * 10) / 10
let uid = 0
export const lin = (id, stops, x2 = 0, y2 = 1) =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="${x2}" y2="${y2}">${stops
    .map(([o, c, a = 1]) => `<stop offset="${o}" stop-color="${c}" stop-opacity="${a}"/>`)
    .join('')}</linearGradient>`
export const rad = (id, stops) =>
  `<radialGradient id="${id}">${stops
    .map(([o, c, a = 1]) => `<stop offset="${o}" stop-color="${c}" stop-opacity="${a}"/>`)
    .join('')}</radialGradient>`
export const glow = (x, y, r, c, a = 1) => {
  const id = 'g' + ++uid
  return `<defs>${rad(id, [
    [0, c, a],
    [0.35, c, a * 0.45],
    [1, c, 0],
  ])}</defs><circle cx="${x}" cy="${y}" r="${r}" fill="url(#${id})"/>`
}
export const sky = (stops) => {
  const id = 's' + ++uid
  return `<defs>${lin(id, stops)}</defs><rect width="400" height="300" fill="url(#${id})"/>`
}
/** A range of hills: base line, height, how rough, fill. */
export const ridge = (y, amp, seed, fill, rough = 1) => {
  const r = rng(seed),
    a = r() * 6,
    b = r() * 6,
    c = r() * 6
  let d = 'M0 300'
  for (let x = 0; x <= 400; x += 8) {
    const t = x / 400
    d += `L${x} ${f(y - amp * (0.55 * Math.sin(t * 5.2 + a) + 0.3 * Math.sin(t * 11 + b) * rough + 0.15 * Math.sin(t * 27 + c) * rough))}`
  }
  return `<path d="${d}L400 300Z" fill="${fill}"/>`
}
export const peaks = (pts, fill) =>
  `<path d="M0 300L${pts.map((p) => p.join(' ')).join('L')}L400 300Z" fill="${fill}"/>`
/** A person in a helmet, seen from the chest up; x, y is the chin. */
export const bust = (x, y, s, coat, helmet, face = '#2a1c18', turn = 1) =>
  `<g transform="translate(${x} ${y}) scale(${s * turn} ${s})"><path d="M-26 60c0-30 6-44 18-48l8 5 8-5c12 4 18 18 18 48Z" fill="${coat}"/><path d="M-9-14h18v14c0 8-4 13-9 13s-9-5-9-13Z" fill="${face}"/><path d="M-13-12c0-11 5-18 13-18s13 7 13 18Z" fill="${helmet}"/><path d="M-14-12h31c0 3-2 4-4 4h-27Z" fill="${helmet}"/></g>`
/** A standing figure; x, y is at the feet, height about 60·s. */
export const stand = (x, y, s, coat, helmet, legs = '#161a22', extra = '') =>
  `<g transform="translate(${x} ${y}) scale(${s})"><path d="M-7 0-6-28h12l1 28h-5L0-20l-2 20Z" fill="${legs}"/><path d="M-9-26c-1-16 1-24 5-26h8c4 2 6 10 5 26Z" fill="${coat}"/><circle cx="0" cy="-57" r="5" fill="#7a4f3a"/><path d="M-6.500-57a6.500 7 0 0 1 13 0Z" fill="${helmet}"/><path d="M-7-57h15l-2 1.800h-13Z" fill="${helmet}"/>${extra}</g>`
export const sparks = (cx, cy, n, seed, len, c = '#ffd98a', down = 1) => {
  const r = rng(seed)
  let o = ''
  for (let i = 0; i < n; i++) {
    const a = -Math.PI * (0.02 + 0.96 * r()),
      l = len * (0.25 + 0.75 * r() * r() + 0.1),
      dx = Math.cos(a) * l,
      dy = Math.sin(a) * l * 0.7
    const g = l * (0.5 + r()) * 0.9 * down
    o += `<path d="M${f(cx + dx * 0.12)} ${f(cy + dy * 0.12)}Q${f(cx + dx * 0.7)} ${f(cy + dy)} ${f(cx + dx * 1.2)} ${f(cy + dy + g)}" stroke="${r() > 0.35 ? c : '#fff4d8'}" stroke-width="${f(0.6 + r() * 1.1)}" stroke-opacity="${f(0.45 + r() * 0.55)}" fill="none"/>`
  }
  return o
}
export const mast = (x, top, base, w, c) => {
  let o = `<path d="M${x - 2} ${top}L${x - w} ${base}M${x + 2} ${top}L${x + w} ${base}`
  const n = 9
  for (let i = 0; i < n; i++) {
    const t0 = i / n,
      t1 = (i + 1) / n,
      y0 = top + (base - top) * t0,
      y1 = top + (base - top) * t1
    const w0 = 2 + (w - 2) * t0,
      w1 = 2 + (w - 2) * t1
    o += `M${f(x - w0)} ${f(y0)}L${f(x + w1)} ${f(y1)}M${f(x + w0)} ${f(y0)}L${f(x - w1)} ${f(y1)}M${f(x - w1)} ${f(y1)}L${f(x + w1)} ${f(y1)}`
  }
  return o + `" stroke="${c}" stroke-width="1.700" fill="none"/>`
}
export const dots = (n, seed, y0, y1, c, r0 = 0.6, r1 = 1.4, a = 0.9) => {
  const r = rng(seed)
  let o = ''
  for (let i = 0; i < n; i++)
    o += `<circle cx="${f(r() * 400)}" cy="${f(y0 + r() * (y1 - y0))}" r="${f(r0 + r() * (r1 - r0))}" fill="${c}" opacity="${f(a * (0.3 + r() * 0.7))}"/>`
  return o
}
export const mist = (y, h, c, a) => {
  const id = 'm' + ++uid
  return `<defs>${lin(id, [
    [0, c, 0],
    [0.5, c, a],
    [1, c, 0],
  ])}</defs><rect y="${y}" width="400" height="${h}" fill="url(#${id})"/>`
}
export const windows = (x, y, cols, rows, w, h, gx, gy, seed, on, off) => {
  const r = rng(seed)
  let o = ''
  for (let i = 0; i < cols; i++)
    for (let j = 0; j < rows; j++)
      o += `<rect x="${x + i * gx}" y="${y + j * gy}" width="${w}" height="${h}" fill="${r() > 0.55 ? on : off}"/>`
  return o
}
export const crane = (x, y, s, c, flip = 1) =>
  `<g transform="translate(${x} ${y}) scale(${s * flip} ${s})" stroke="${c}" fill="none" stroke-width="1.600">${mast(0, -110, 40, 3.5, c)}<path d="M0-132 0-108M-46-108H120M-46-103H120M0-132 116-108M0-132-44-108M-40-103l0 0M-46-103l10-5 10 5 10-5 10 5 10-5 10 5 10-5 10 5 10-5 10 5 10-5 10 5 10-5 10 5 10-5 10 5 10-5 10 5"/><path d="M-46-103h16v14h-16Z" fill="${c}"/><path d="M-7-108h14v13h-14Z" fill="${c}"/><path d="M88-103v52" stroke-width=".8"/><path d="M84-51h8l-2 6h-4Z" fill="${c}"/></g>`

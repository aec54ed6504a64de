import {
  f,
  glow,
  sky,
  ridge,
  peaks,
  bust,
  stand,
  sparks,
  mast,
  dots,
  mist,
  windows,
  crane,
} from './scene-parts.mjs'

/** Stills for works and photos by name, drawn here: nothing is borrowed. */
export const scenes = {
  // A keeper on his mast above the ranges, at first light.
  tower: () =>
    sky([
      [0, '#14233f'],
      [0.36, '#3c4a76'],
      [0.56, '#a8607a'],
      [0.7, '#ef9a68'],
      [0.82, '#ffd9a0'],
    ]) +
    dots(26, 21, 4, 96, '#fff', 0.5, 1.1, 0.8) +
    glow(262, 214, 170, '#ffe3ac', 0.85) +
    '<circle cx="262" cy="212" r="17" fill="#fff3d6"/>' +
    peaks(
      [
        [0, 216],
        [40, 196],
        [78, 210],
        [122, 180],
        [160, 204],
        [214, 186],
        [262, 208],
        [300, 190],
        [346, 206],
        [400, 184],
      ],
      '#8d5f7c',
    ) +
    mist(196, 44, '#ffd7b0', 0.4) +
    peaks(
      [
        [0, 236],
        [50, 214],
        [96, 236],
        [150, 204],
        [196, 232],
        [250, 222],
        [312, 236],
        [360, 214],
        [400, 230],
      ],
      '#5a4468',
    ) +
    mist(222, 40, '#f7b78e', 0.3) +
    peaks(
      [
        [0, 262],
        [60, 240],
        [118, 226],
        [138, 224],
        [170, 236],
        [236, 262],
        [310, 254],
        [400, 268],
      ],
      '#2a2745',
    ) +
    peaks(
      [
        [0, 288],
        [90, 262],
        [180, 270],
        [260, 286],
        [330, 276],
        [400, 288],
      ],
      '#151630',
    ) +
    mast(128, 42, 228, 17, '#0d0f24') +
    '<path d="M108 150h40M114 104h28M118 72h20" stroke="#0d0f24" stroke-width="3"/><circle cx="118" cy="94" r="8.500" fill="#0d0f24"/><circle cx="140" cy="128" r="10" fill="#0d0f24"/><path d="M128 42V20" stroke="#0d0f24" stroke-width="1.600"/>' +
    glow(128, 20, 20, '#ff5a4a', 0.9) +
    '<circle cx="128" cy="20" r="2.600" fill="#ffd0c8"/>' +
    '<g transform="translate(139 172)"><path d="M-3 18 0 6l-5-2c-1-8 0-15 4-18l6 1c3 5 3 12 1 18l1 13h-3L2 8l-2 10Z" fill="#0a0c1e"/><path d="M-2-12-9-19M4-10l-9-4" stroke="#0a0c1e" stroke-width="2.800" stroke-linecap="round"/><circle cx="1.500" cy="-17" r="3.400" fill="#3a2630"/><path d="M-3-17.500a4.600 4.800 0 0 1 9.200 0Z" fill="#f08a2c"/></g>',
  // The arc in a dark shop.
  weld: () =>
    sky([
      [0, '#10131c'],
      [0.6, '#1d1a22'],
      [1, '#120f12'],
    ]) +
    '<g fill="#2b3f58" opacity=".75">' +
    [0, 1, 2, 3, 4, 5, 6].map((i) => `<path d="M${14 + i * 58} 18h40v54h-40Z"/>`).join('') +
    '</g><g stroke="#10131c" stroke-width="3">' +
    [0, 1, 2, 3, 4, 5, 6].map((i) => `<path d="M${34 + i * 58} 18v54M${14 + i * 58} 45h40"/>`).join('') +
    '</g>' +
    glow(246, 196, 240, '#ff9a3c', 0.75) +
    glow(246, 196, 110, '#ffd9a0', 0.9) +
    '<path d="M190 214h170l24 86H168Z" fill="#1b1512"/><path d="M190 214h170l4 12H186Z" fill="#8a5a34"/><ellipse cx="280" cy="206" rx="52" ry="16" fill="#3a2a22"/><ellipse cx="280" cy="203" rx="52" ry="15" fill="#6b4a34"/><ellipse cx="280" cy="203" rx="34" ry="9" fill="#1a1412"/>' +
    sparks(246, 198, 78, 11, 120) +
    '<path d="M38 300c0-70 14-112 52-124l30 4c26 10 34 40 36 76l4 44Z" fill="#0d0d12"/><path d="M120 188c26 6 52 8 84 10l40-6 4 9-40 14c-36 4-70 2-96-8Z" fill="#15141a"/><path d="M216 190l30 2 2 8-30 8Z" fill="#4d3524"/><path d="M74 182c-8-30-4-58 22-66 24-6 46 8 48 32 1 18-6 30-20 36-18 6-38 6-50-2Z" fill="#1a1a22"/><path d="M118 128c16-2 26 8 26 22 0 12-6 20-16 24-8-12-12-30-10-46Z" fill="#2d2a30"/><path d="M124 136h18l2 14-19 2Z" fill="#ffb866"/><path d="M156 210c4 20 6 54 4 90" stroke="#a3602c" stroke-width="2" fill="none" opacity=".7"/>' +
    glow(246, 196, 46, '#fff', 1) +
    '<circle cx="246" cy="196" r="7" fill="#fff"/>',
  // A lamp on the line, in the mist of the ranges.
  rail: () =>
    sky([
      [0, '#c9d9d6'],
      [0.45, '#e6ede6'],
      [0.7, '#c5d3c8'],
    ]) +
    ridge(120, 40, 3, '#a9c0b8') +
    mist(92, 60, '#eef3ee', 0.7) +
    ridge(150, 44, 9, '#7d9d92') +
    mist(130, 54, '#e3ece6', 0.65) +
    peaks(
      [
        [0, 132],
        [70, 118],
        [128, 150],
        [176, 178],
        [222, 176],
        [270, 138],
        [330, 108],
        [400, 122],
      ],
      '#46675b',
    ) +
    peaks(
      [
        [0, 190],
        [80, 182],
        [150, 196],
        [196, 186],
        [212, 186],
        [250, 196],
        [320, 176],
        [400, 186],
      ],
      '#2f4c42',
    ) +
    '<path d="M178 190c0-22 10-32 24-32s24 10 24 32Z" fill="#5f6c66"/><path d="M184 190c0-17 8-25 18-25s18 8 18 25Z" fill="#0e1613"/>' +
    '<path d="M0 300 0 252 188 189h28L400 256V300Z" fill="#5c6259"/><path d="M60 300 196 189h12L344 300Z" fill="#4a4c47"/>' +
    (() => {
      let o = ''
      for (let i = 0; i < 13; i++) {
        const t = Math.pow(i / 12, 2.1),
          y = 190 + t * 106,
          w = 8 + t * 120
        o += `<path d="M${f(202 - w)} ${f(y)}h${f(w * 2)}" stroke="#2c2a26" stroke-width="${f(0.8 + t * 7)}"/>`
      }
      return o
    })() +
    '<path d="M197 190 98 300M207 190 306 300" stroke="#d8dcd4" stroke-width="3.200"/><path d="M197 190 98 300M207 190 306 300" stroke="#8c918a" stroke-width="1"/>' +
    glow(271, 232, 62, '#ffe9b0', 0.9) +
    stand(
      252,
      282,
      1.15,
      '#e8742a',
      '#f5c542',
      '#22303a',
      '<path d="M-9-38H9M-9.500-32h19" stroke="#fff4c8" stroke-width="2.200"/><path d="M8-46 15-34 16-40" stroke="#e8742a" stroke-width="4" stroke-linecap="round" fill="none"/><circle cx="17" cy="-40" r="2.600" fill="#fffbe6"/>',
    ),
  // Before the furnace.
  steel: () =>
    sky([
      [0, '#170d0e'],
      [0.6, '#3a1712'],
      [1, '#160b0b'],
    ]) +
    glow(226, 150, 250, '#ff7a2c', 0.8) +
    '<path d="M0 0h400v40H0Z" fill="#120b0c"/><path d="M40 0v300M352 0v300" stroke="#1d1012" stroke-width="16"/><path d="M0 46h400" stroke="#24130f" stroke-width="10"/>' +
    '<g transform="rotate(28 284 84)"><path d="M222 42h126l-14 92H236Z" fill="#2a1614"/><path d="M222 42h126l-2 14H224Z" fill="#ffb04a"/><path d="M228 78h114M232 104h106" stroke="#4a241a" stroke-width="5"/></g>' +
    '<path d="M222 72c-14 26-20 60-20 124h18c-2-60 4-94 16-116Z" fill="#ffcf6a"/><path d="M226 76c-12 28-18 60-19 118h7c0-56 6-90 16-112Z" fill="#fff6dc"/>' +
    '<path d="M150 206h128l-12 62H162Z" fill="#22110f"/><ellipse cx="214" cy="206" rx="64" ry="13" fill="#ffdf9a"/><ellipse cx="214" cy="206" rx="42" ry="7" fill="#fff7e2"/>' +
    sparks(214, 202, 90, 23, 120, '#ffc060') +
    glow(214, 202, 90, '#ffe7b0', 0.8) +
    bust(74, 196, 1.5, '#0f0a0b', '#1d1416', '#1a0f0e') +
    bust(338, 214, 1.25, '#0f0a0b', '#1d1416', '#1a0f0e', -1) +
    '<path d="M114 218c4 14 6 40 6 82" stroke="#e0712c" stroke-width="2.400" fill="none" opacity=".85"/><path d="M86 166c4 4 6 10 6 20" stroke="#ffb866" stroke-width="2" fill="none"/><path d="M308 232c-3 14-4 40-4 68" stroke="#e0712c" stroke-width="2" fill="none" opacity=".7"/>',
  // The two sides of a glass.
  ward: () =>
    sky([
      [0, '#17384a'],
      [1, '#0b1c28'],
    ]) +
    '<path d="M96 24h238v196H96Z" fill="#d5ecec"/><path d="M96 24h238v196H96Z" fill="none" stroke="#0d2532" stroke-width="9"/><path d="M215 24v196" stroke="#0d2532" stroke-width="6"/>' +
    '<path d="M100 150h230v66H100Z" fill="#b4d8d8"/><path d="M112 168h80c8 0 12 5 12 12v36h-92Z" fill="#f4fafa"/><path d="M112 168h36c6 0 8 6 6 14h-42Z" fill="#cfe4e6"/><circle cx="130" cy="160" r="10" fill="#c89a80"/><path d="M119 158c0-8 5-12 11-12s11 4 11 12c-6-4-16-4-22 0Z" fill="#3d3a3c"/>' +
    '<path d="M236 216c0-46 8-66 34-72l14 6 14-6c20 6 28 30 30 72Z" fill="#eef6f6"/><circle cx="282" cy="122" r="22" fill="#d8a88c"/><path d="M258 120c-2-22 10-34 25-34s26 12 24 34c-8-12-38-14-49 0Z" fill="#f8fcfc"/><path d="M263 126h38l-3 14c-4 6-9 8-16 8s-13-3-16-8Z" fill="#8fc3d6"/><path d="M272 104h20M282 96v0" stroke="#c8161d" stroke-width="2.400"/>' +
    glow(215, 120, 200, '#e8fbff', 0.25) +
    '<path d="M0 232h400v68H0Z" fill="#0a1922"/><path d="M28 300c0-62 8-92 44-102l18 6 18-6c30 8 42 40 44 102Z" fill="#081219"/><circle cx="90" cy="170" r="26" fill="#081219"/><path d="M128 216c20-8 34-30 46-62l10-18 7 3-3 18 7 4-6 22c-8 30-24 56-48 66Z" fill="#0a161e"/><path d="M184 136l3-14 4 1 0 14M191 138l5-13 4 2-3 15" fill="#0a161e"/>',
  // Terraces of tea, hats in the rows.
  tea: () =>
    sky([
      [0, '#e3efd9'],
      [0.45, '#f6f4df'],
      [1, '#cfe0b8'],
    ]) +
    glow(310, 62, 110, '#fff6cf', 0.9) +
    '<circle cx="310" cy="62" r="17" fill="#fffbe8"/>' +
    ridge(112, 30, 8, '#b9d2b4') +
    mist(90, 50, '#fbfbea', 0.7) +
    ridge(138, 26, 17, '#8fb68c') +
    [
      ['#6fa063', 168, 0],
      ['#5c9154', 188, 1],
      ['#4c8248', 210, 2],
      ['#3e723e', 234, 3],
      ['#316234', 262, 4],
    ]
      .map(
        ([c, y, i]) =>
          `<path d="M0 ${y + 14}C90 ${y - 34 + i * 4} 190 ${y + 34} 290 ${y - 4}S380 ${y - 22} 400 ${y - 14}V300H0Z" fill="${c}"/>` +
          [6, 13]
            .map(
              (k) =>
                `<path d="M0 ${y + 14 + k}C90 ${y - 34 + i * 4 + k} 190 ${y + 34 + k} 290 ${y - 4 + k}S380 ${y - 22 + k} 400 ${y - 14 + k}" stroke="#fff" stroke-opacity=".13" stroke-width="2.400" fill="none"/>`,
            )
            .join(''),
      )
      .join('') +
    [
      [118, 214, 1, '#c8423c'],
      [168, 230, 1.15, '#2c5a8a'],
      [268, 218, 1.05, '#d8a23a'],
      [322, 196, 0.8, '#b04a5a'],
    ]
      .map(
        ([x, y, s, c]) =>
          `<g transform="translate(${x} ${y}) scale(${s})"><path d="M-10 12c0-16 3-22 10-24 7 2 10 8 10 24Z" fill="${c}"/><path d="M-13-11 0-22l13 11c-8 3-18 3-26 0Z" fill="#f1d48a"/><path d="M-14 16a7 6 0 0 1 14 0Z" fill="#b98a4a"/></g>`,
      )
      .join(''),
  // Sunrise from a site.
  crane: () =>
    sky([
      [0, '#24406e'],
      [0.45, '#8a7a9c'],
      [0.68, '#f0a878'],
      [0.85, '#ffe0b0'],
    ]) +
    glow(116, 210, 150, '#ffe9b8', 0.9) +
    '<circle cx="116" cy="210" r="19" fill="#fff6dc"/>' +
    '<g fill="#7d6f92"><path d="M0 214h34v86H0ZM40 226h26v74H40ZM150 220h40v80h-40ZM200 206h24v94h-24ZM330 212h30v88h-30ZM366 224h34v76h-34Z"/></g>' +
    '<g fill="#1c2440"><path d="M228 168h92v132h-92Z"/></g><g fill="#f2b27e" opacity=".85">' +
    [0, 1, 2, 3, 4]
      .map((j) => [0, 1, 2, 3].map((i) => `<path d="M${236 + i * 21} ${178 + j * 24}h14v15h-14Z"/>`).join(''))
      .join('') +
    '</g><g stroke="#1c2440" stroke-width="2">' +
    [0, 1, 2, 3].map((i) => `<path d="M${236 + i * 26} 168v-${12 + (i % 2) * 6}"/>`).join('') +
    '</g>' +
    crane(196, 236, 1.2, '#141a34') +
    crane(346, 262, 1.05, '#1d2444', -1) +
    ridge(286, 6, 4, '#0f1428'),
  // A pumping unit on the plateau, at dusk.
  oil: () =>
    sky([
      [0, '#5a2d3c'],
      [0.4, '#c25f3e'],
      [0.7, '#f5b266'],
      [1, '#f9d79a'],
    ]) +
    glow(270, 168, 150, '#ffe7ae', 0.85) +
    '<circle cx="270" cy="168" r="38" fill="#fff0c6"/>' +
    ridge(196, 16, 12, '#c9793f') +
    ridge(220, 20, 31, '#9c532f', 0.7) +
    '<path d="M0 246c60-12 130-14 200-6s140 6 200-8v68H0Z" fill="#4f2a22"/>' +
    '<path d="M0 270c90-12 200-14 400-2v32H0Z" fill="#2c1816"/>' +
    '<g stroke="#1c0f10" fill="#1c0f10" stroke-linejoin="round"><path d="M112 252 142 150l30 102M122 220h40M130 190h24" fill="none" stroke-width="5"/><path d="M62 176 224 128" stroke-width="9"/><path d="M222 108c12 8 16 22 10 40l-14-4Z"/><path d="M229 146v106" stroke-width="2"/><path d="M52 168l26-8 8 24-26 8Z"/><path d="M72 186 84 240" stroke-width="4" fill="none"/><circle cx="84" cy="238" r="13"/><path d="M222 250h16v8h-16ZM60 250h56v10H60Z"/></g>' +
    stand(300, 268, 0.78, '#1a0f12', '#c8341f', '#120a0c') +
    '<path d="M330 262c6-4 14-4 18 0l-2 5h-14Z" fill="#f4e4cc"/><path d="M352 266c6-4 14-4 18 0l-2 5h-14Z" fill="#e8d4b8"/>',
  // Yarn under the lamps.
  loom: () =>
    sky([
      [0, '#fbe9d6'],
      [0.5, '#eec9ac'],
      [1, '#8a4c44'],
    ]) +
    glow(200, 40, 190, '#fff8ea', 0.9) +
    (() => {
      let o = ''
      for (let i = 0; i < 15; i++) {
        const x = -20 + i * 31
        o += `<path d="M${x} 66 ${200 + (x - 200) * 0.28} 236" stroke="#fff" stroke-opacity=".8" stroke-width="1.600"/><path d="M${x + 6} 66 ${206 + (x - 200) * 0.28} 236" stroke="#c8161d" stroke-opacity=".4" stroke-width="1.200"/><path d="M${x - 9} 34h18l4 32h-26Z" fill="${i % 3 === 1 ? '#c8343a' : '#fffaf3'}"/><ellipse cx="${x}" cy="34" rx="9" ry="4" fill="${i % 3 === 1 ? '#e2666a' : '#fff'}"/>`
      }
      return o
    })() +
    '<path d="M0 20h400v10H0Z" fill="#6b3a36"/><path d="M60 232h280l40 68H20Z" fill="#5c2c2c"/><path d="M60 232h280l6 12H54Z" fill="#7d4540"/>' +
    '<path d="M226 300c0-56 10-80 42-88l16 6 16-6c32 10 44 38 44 88Z" fill="#f7f2ea"/><circle cx="284" cy="180" r="25" fill="#d6a184"/><path d="M257 182c-4-28 10-42 28-42s31 14 27 42c-6-16-46-16-55 0Z" fill="#fbfbf8"/><path d="M240 250c-18-2-34-8-48-18l-14-4 1-8 22 0c16 6 32 10 50 10Z" fill="#ece4d8"/><path d="M166 218l16 2-2 10-16-6Z" fill="#d6a184"/>',
  // The first bus.
  bus: () =>
    sky([
      [0, '#16294a'],
      [0.5, '#41618c'],
      [0.74, '#a9b6c4'],
      [1, '#2b3a52'],
    ]) +
    '<g fill="#2b446a"><path d="M0 84h52v150H0ZM62 110h44v124H62ZM300 74h46v160h-46ZM352 104h48v130h-48Z"/></g><g fill="#203454"><path d="M104 62h44v172h-44ZM232 96h60v138h-60Z"/></g>' +
    windows(8, 94, 4, 9, 5, 6, 11, 13, 3, '#ffdc9a', '#365078') +
    windows(110, 72, 4, 11, 5, 6, 10, 13, 9, '#ffdc9a', '#2c4468') +
    windows(238, 106, 5, 8, 6, 6, 11, 14, 7, '#ffdc9a', '#2c4468') +
    windows(306, 84, 4, 10, 5, 6, 10, 13, 5, '#ffdc9a', '#365078') +
    '<path d="M0 226h400v74H0Z" fill="#1b2940"/><path d="M0 226h400v4H0Z" fill="#33486a"/><path d="M20 284h50M110 284h50M290 284h50M370 284h30" stroke="#5d7396" stroke-width="3"/>' +
    glow(326, 246, 90, '#fff1c2', 0.9) +
    '<path d="M66 150c0-10 6-16 16-16h216c14 0 20 8 22 22l8 62c2 16-2 30-6 34H66Z" fill="#c8161d"/><path d="M66 150c0-10 6-16 16-16h216c14 0 20 8 22 20H66Z" fill="#e04a48"/><path d="M76 152h38v44H76ZM120 152h38v44h-38ZM164 152h38v44h-38ZM208 152h38v44h-38Z" fill="#ffe6ae"/><path d="M254 152h28v92h-28Z" fill="#ffe6ae"/><path d="M290 152h24l6 50h-30Z" fill="#cfe0ee"/><path d="M66 210h188M282 210h44" stroke="#fff" stroke-width="4" opacity=".85"/><circle cx="112" cy="252" r="18" fill="#0f1726"/><circle cx="112" cy="252" r="7" fill="#8c98aa"/><circle cx="270" cy="252" r="18" fill="#0f1726"/><circle cx="270" cy="252" r="7" fill="#8c98aa"/><circle cx="322" cy="228" r="5" fill="#fff8da"/>' +
    '<g fill="#7a4a34"><circle cx="96" cy="176" r="7"/><circle cx="142" cy="178" r="7"/><circle cx="226" cy="176" r="7"/></g><g fill="#3d4c66"><path d="M84 196c0-10 5-13 12-13s12 3 12 13ZM130 196c0-10 5-12 12-12s12 2 12 12ZM214 196c0-10 5-13 12-13s12 3 12 13Z"/></g>',
  // On the lines, in snow.
  snow: () =>
    sky([
      [0, '#7f99b6'],
      [0.6, '#cbd8e4'],
      [1, '#f1f5f8'],
    ]) +
    ridge(176, 26, 6, '#a3b7ca') +
    ridge(206, 24, 22, '#c3d1de') +
    ridge(244, 16, 41, '#eef3f7') +
    ridge(270, 12, 2, '#fff') +
    mast(206, 34, 262, 30, '#2c3a4c') +
    '<path d="M150 78h112M160 116h92M168 154h76" stroke="#2c3a4c" stroke-width="3.400"/><path d="M0 66Q80 104 152 84M0 110Q80 144 162 122M260 84Q330 100 400 54M250 122Q330 138 400 98M0 150Q90 182 170 160M242 160Q330 176 400 140" stroke="#2c3a4c" stroke-width="1.300" fill="none"/>' +
    '<g transform="translate(178 96)"><path d="M-3 26-1 8l-6-6 3-12h9l4 12-3 8 2 16h-4L2 12l-1 14Z" fill="#c8341f"/><circle cx="1" cy="-14" r="4.400" fill="#8a5a44"/><path d="M-5-14.500a6 6.400 0 0 1 12 0Z" fill="#f2c230"/><path d="M-5-4-14-14M7-4l8-10" stroke="#c8341f" stroke-width="4" stroke-linecap="round"/></g><g transform="translate(228 140)"><path d="M-3 26-1 8l-6-6 3-12h9l4 12-3 8 2 16h-4L2 12l-1 14Z" fill="#e2641f"/><circle cx="1" cy="-14" r="4.400" fill="#8a5a44"/><path d="M-5-14.500a6 6.400 0 0 1 12 0Z" fill="#f2c230"/><path d="M-5-4-12-16" stroke="#e2641f" stroke-width="4" stroke-linecap="round"/></g>' +
    dots(130, 77, 0, 300, '#fff', 0.8, 2.4, 1),
  // Up the ladder in the mast.
  climb: () =>
    sky([
      [0, '#5d86b8'],
      [0.55, '#bcd0e0'],
      [1, '#f3dcc0'],
    ]) +
    glow(330, 250, 150, '#fff0cf', 0.8) +
    '<g fill="#9fb2c6"><path d="M0 250h36v50H0ZM44 238h26v62H44ZM80 256h40v44H80ZM292 246h34v54h-34ZM334 232h24v68h-24ZM366 252h34v48h-34Z"/></g>' +
    '<g stroke="#d8941c" fill="none"><path d="M136 0v300M264 0v300" stroke-width="13"/><path d="M136-20 264 64 136 148 264 232 136 316M264-20 136 64 264 148 136 232 264 316" stroke-width="6"/><path d="M136 64h128M136 148h128M136 232h128" stroke-width="7"/></g><g stroke="#8e5f0c" stroke-width="2" opacity=".5"><path d="M142 0v300M270 0v300"/></g>' +
    '<g stroke="#3a4452" stroke-width="4" fill="none"><path d="M184 0v300M222 0v300"/>' +
    Array.from({ length: 15 }, (_, i) => `<path d="M184 ${8 + i * 20}h38" stroke-width="3"/>`).join('') +
    '</g>' +
    '<path d="M188 214l6-34 18 2 14-4 6 36-10 2-4-20-8 2-10 0-4 28 2 22h-12Z" fill="#22303f"/><path d="M186 184c-4-26 0-44 12-50h16c12 6 16 24 12 50Z" fill="#e8742a"/><path d="M185 160h42M187 174h40" stroke="#fff4c8" stroke-width="5"/><path d="M194 140 180 104l4-6M218 140l14-28-3-8" stroke="#e8742a" stroke-width="12" stroke-linecap="round" stroke-linejoin="round" fill="none"/><circle cx="205" cy="118" r="14" fill="#b57f62"/><path d="M190 118c-1-14 6-21 16-21s17 8 16 21c-6-5-26-5-32 0Z" fill="#f7f4ee"/>',
  // From the cab.
  cabin: () =>
    sky([
      [0, '#5f8fc4'],
      [0.6, '#cfe0ee'],
      [1, '#e9e2d4'],
    ]) +
    '<g fill="#a9bccf"><path d="M0 196h30v104H0ZM36 178h24v122H36ZM70 204h34v96H70ZM112 186h22v114h-22ZM142 210h40v90h-40ZM190 190h26v110h-26ZM224 206h30v94h-30ZM262 176h24v124h-24ZM294 200h36v100h-36ZM338 186h26v114h-26ZM370 208h30v92h-30Z"/></g><g fill="#7f97af"><path d="M0 240h60v60H0ZM66 226h40v74H66ZM120 246h70v54h-70ZM200 232h36v68h-36ZM250 244h60v56h-60ZM320 230h40v70h-40Z"/></g>' +
    mist(180, 60, '#fff', 0.4) +
    '<path d="M0 96 400 40v6L0 104Z" fill="#e0a02a"/><path d="M0 104l20-11 20 5 20-11 20 5 20-11 20 5 20-11 20 5 20-11 20 5 20-11 20 5 20-11 20 5 20-11 20 5 20-11 20 5 20-11" stroke="#b87c14" stroke-width="2" fill="none"/>' +
    '<path d="M0 0h400v18H0ZM0 0h22v300H0ZM378 0h22v300h-22ZM208 0h10v214h-10Z" fill="#1a2230"/><path d="M0 262h400v38H0Z" fill="#121926"/><path d="M60 300c0-70 14-104 58-114l22 8 22-8c40 10 56 46 58 114Z" fill="#22344e"/><path d="M112 150h56v24c0 16-12 26-28 26s-28-10-28-26Z" fill="#6b4434"/><path d="M100 154c0-30 16-46 40-46s40 16 40 46Z" fill="#f2f2ee"/><path d="M96 154h90c0 7-4 9-9 9H100Z" fill="#dcdcd6"/><path d="M76 214l128 20-6 12-124-14Z" fill="#e8742a"/><path d="M246 252h26l6 48h-38Z" fill="#0d131d"/><circle cx="258" cy="240" r="10" fill="#c8161d"/>',
  // The city under the hook, at night.
  night: () =>
    sky([
      [0, '#0b1430'],
      [0.6, '#243566'],
      [1, '#59507c'],
    ]) +
    dots(44, 8, 0, 130, '#fff', 0.5, 1.2, 0.9) +
    '<circle cx="98" cy="112" r="15" fill="#f6edd0"/><circle cx="105" cy="107" r="13.5" fill="#172551"/>' +
    '<g fill="#111b38"><path d="M0 206h46v94H0ZM52 182h34v118H52ZM92 214h50v86H92ZM148 190h30v110h-30ZM184 222h52v78h-52ZM242 196h36v104h-36ZM284 214h50v86h-50ZM340 184h60v116h-60Z"/></g>' +
    windows(6, 214, 4, 6, 5, 5, 10, 13, 3, '#ffd98a', '#1c294e') +
    windows(57, 190, 3, 8, 5, 5, 9, 13, 5, '#ffd98a', '#1c294e') +
    windows(98, 222, 5, 5, 5, 5, 9, 13, 8, '#ffd98a', '#1c294e') +
    windows(153, 198, 3, 7, 5, 5, 8, 13, 2, '#ffd98a', '#1c294e') +
    windows(190, 230, 5, 5, 5, 5, 9, 13, 12, '#ffd98a', '#1c294e') +
    windows(247, 204, 3, 7, 5, 5, 10, 13, 6, '#ffd98a', '#1c294e') +
    windows(290, 222, 5, 5, 5, 5, 9, 13, 4, '#ffd98a', '#1c294e') +
    windows(347, 192, 5, 8, 5, 5, 10, 13, 9, '#ffd98a', '#1c294e') +
    crane(186, 214, 1.45, '#050a1c') +
    glow(186, 24, 26, '#ff5a4a', 0.9) +
    '<circle cx="186" cy="24" r="2.600" fill="#ffd0c8"/>' +
    glow(178, 66, 22, '#ffe6a8', 0.8),
  // The whole team.
  team: () =>
    sky([
      [0, '#9fc0d8'],
      [0.55, '#e2ebee'],
      [1, '#c2b6a4'],
    ]) +
    '<path d="M40 60h320v150H40Z" fill="#8c7d72"/><path d="M40 60 120 30l80 30 80-30 80 30v10H40Z" fill="#6e6058"/><g fill="#c5d6de">' +
    [0, 1, 2, 3, 4].map((i) => `<path d="M${62 + i * 60} 92h38v46h-38Z"/>`).join('') +
    '</g><path d="M0 210h400v90H0Z" fill="#a89a88"/>' +
    '<path d="M70 66h260v22H70Z" fill="#c8161d"/><g fill="#fff" opacity=".92">' +
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
      .map((i) => `<rect x="${96 + i * 18}" y="72" width="11" height="10" rx="1"/>`)
      .join('') +
    '</g>' +
    [60, 106, 152, 198, 244, 290, 336]
      .map((x, i) =>
        bust(
          x,
          190,
          0.95,
          i % 3 ? '#35507a' : '#2c4468',
          i % 2 ? '#f2c230' : '#f7f4ee',
          ['#c79072', '#b57f62', '#d2a083'][i % 3],
        ),
      )
      .join('') +
    [36, 84, 132, 180, 228, 276, 324, 370]
      .map((x, i) =>
        bust(
          x,
          240,
          1.08,
          i % 2 ? '#3d5a86' : '#2f4a74',
          i % 3 ? '#f2c230' : '#c8341f',
          ['#d2a083', '#c79072', '#b57f62'][i % 3],
        ),
      )
      .join(''),
  // A lesson in a hall.
  hall: () =>
    sky([
      [0, '#2a2230'],
      [1, '#17131c'],
    ]) +
    '<path d="M70 36h260v128H70Z" fill="#e9f2fb"/><path d="M70 36h260v24H70Z" fill="#2c5a8a"/><g fill="#fff">' +
    [0, 1, 2, 3, 4, 5]
      .map((i) => `<rect x="${136 + i * 22}" y="42" width="14" height="12" rx="1"/>`)
      .join('') +
    '</g><path d="M126 80 100 90v20c0 18 10 30 26 38 16-8 26-20 26-38V90Z" fill="#2c5a8a"/><path d="m114 114 9 9 17-19" stroke="#fff" stroke-width="5" fill="none"/><g fill="#b9cde0"><path d="M182 84h120v8H182ZM182 104h96v8h-96ZM182 124h110v8H182ZM182 144h70v8h-70Z"/></g>' +
    glow(200, 100, 210, '#cfe4fa', 0.3) +
    '<path d="M0 0h400v26H0Z" fill="#b3151b"/><g fill="#ffe9d6">' +
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
      .map((i) => `<rect x="${86 + i * 18}" y="8" width="11" height="11" rx="1"/>`)
      .join('') +
    '</g>' +
    stand(352, 210, 1.5, '#1d2a40', '#1a1416') +
    [
      [206, 1, 9, 44, '#241c28'],
      [238, 1.2, 8, 52, '#1b151f'],
      [278, 1.45, 7, 62, '#110d14'],
    ]
      .map(([y, s, n, g, c], k) =>
        Array.from(
          { length: n },
          (_, i) =>
            `<g transform="translate(${(k % 2 ? 6 : 24) + i * g} ${y}) scale(${s})"><circle r="11" fill="${c}"/><path d="M-20 34c0-16 6-24 20-24s20 8 20 24Z" fill="${c}"/></g>`,
        ).join(''),
      )
      .join(''),
  // A stall in a yard.
  stall: () =>
    sky([
      [0, '#a9cdea'],
      [0.6, '#eaf3f4'],
      [1, '#d9cdb9'],
    ]) +
    '<g fill="#86ad7a"><circle cx="40" cy="120" r="44"/><circle cx="92" cy="134" r="34"/><circle cx="360" cy="116" r="46"/><circle cx="312" cy="136" r="32"/></g><path d="M0 196h400v104H0Z" fill="#cfc2ae"/>' +
    '<path d="M78 92 200 52l122 40v14H78Z" fill="#c8161d"/><path d="M78 106h244v16l-20 8-21-8-20 8-21-8-20 8-20-8-21 8-20-8-21 8-20-8-20 8-20-8Z" fill="#e04a48"/><path d="M88 124v112M312 124v112" stroke="#8c8478" stroke-width="4"/>' +
    '<path d="M104 132h86v58h-86Z" fill="#fff"/><path d="M104 132h86v14h-86Z" fill="#2c5a8a"/><path d="M112 154h40v6h-40ZM112 166h56v5h-56ZM112 176h48v5h-48Z" fill="#b9cde0"/><path d="M210 132h86v58h-86Z" fill="#fff"/><path d="M210 132h86v14h-86Z" fill="#237a4b"/><path d="M253 152 236 158v10c0 9 7 14 17 18 10-4 17-9 17-18v-10Z" fill="#cfe6d8"/>' +
    [
      [150, 0.95, '#35507a', '#d2a083'],
      [246, 0.95, '#8a3d46', '#c79072'],
    ]
      .map(
        ([x, s, c, h]) =>
          `<g transform="translate(${x} 196) scale(${s})"><path d="M-24 40c0-28 6-38 24-38s24 10 24 38Z" fill="${c}"/><circle cy="-14" r="15" fill="${h}"/><path d="M-16-14c-1-12 6-19 16-19s17 7 16 19c-6-7-26-7-32 0Z" fill="#2c2422"/></g>`,
      )
      .join('') +
    '<path d="M92 220h216v50H92Z" fill="#b3151b"/><path d="M92 220h216v8H92Z" fill="#f5efe4"/><g fill="#fff" opacity=".9">' +
    [0, 1, 2, 3, 4, 5, 6]
      .map((i) => `<rect x="${128 + i * 22}" y="240" width="14" height="14" rx="1"/>`)
      .join('') +
    '</g>' +
    stand(52, 286, 1.6, '#4a6a52', '#f2c230') +
    stand(350, 288, 1.65, '#35507a', '#f2c230'),
  // Round a board in the shop.
  board: () =>
    sky([
      [0, '#d7dcdf'],
      [1, '#b0a99f'],
    ]) +
    '<path d="M0 0h400v30H0Z" fill="#8f979c"/><g stroke="#79838a" stroke-width="6"><path d="M60 0v210M340 0v210"/></g><path d="M120 48h176v110H120Z" fill="#fff"/><path d="M120 48h176v110H120Z" fill="none" stroke="#6b747a" stroke-width="5"/><path d="M148 88v-8a14 14 0 0 1 28 0v8" stroke="#c8161d" stroke-width="5" fill="none"/><path d="M142 88h40v30h-40Z" fill="#c8161d"/><path d="M204 70h72M204 86h60M204 102h72M204 118h44" stroke="#8c979e" stroke-width="5"/><path d="M142 136h110" stroke="#2c5a8a" stroke-width="5"/><path d="M0 214h400v86H0Z" fill="#8f877c"/>' +
    stand(330, 236, 1.9, '#2c4468', '#fff') +
    '<path d="M316 152 286 128" stroke="#2c4468" stroke-width="9" stroke-linecap="round"/>' +
    [
      [70, 1.2, '#35507a', '#f2c230'],
      [126, 1.15, '#2f4a74', '#f2c230'],
      [182, 1.2, '#3d5a86', '#c8341f'],
      [238, 1.15, '#35507a', '#f2c230'],
      [292, 1.1, '#2f4a74', '#f2c230'],
    ]
      .map(
        ([x, s, c, h]) =>
          `<g transform="translate(${x} 244) scale(${s})"><path d="M-25 60c0-32 6-46 25-46s25 14 25 46Z" fill="${c}"/><circle r="13" fill="#3a2c26"/><path d="M-14-2c0-12 5-19 14-19s14 7 14 19Z" fill="${h}"/></g>`,
      )
      .join(''),
  // The desk where a lesson is filmed.
  lathe: () =>
    sky([
      [0, '#20343c'],
      [1, '#0f1b20'],
    ]) +
    glow(140, 60, 190, '#a7d4d0', 0.4) +
    '<path d="M30 178h340v28H30Z" fill="#31525a"/><path d="M30 206h340v94H30Z" fill="#1c333a"/><path d="M44 96h86v82H44Z" fill="#3f6a72"/><circle cx="146" cy="140" r="34" fill="#86a4a8"/><circle cx="146" cy="140" r="20" fill="#4d6b70"/><path d="M166 132h126v16H166Z" fill="#d7e2e0"/><path d="M166 132h126v5H166Z" fill="#fff"/><path d="M292 118h52v60h-52Z" fill="#3f6a72"/><path d="M222 148l10 30h-24Z" fill="#9ab4b6"/>' +
    sparks(222, 148, 26, 3, 60, '#ffe3a0') +
    bust(292, 130, 1.7, '#2c4a66', '#f2c230', '#b57f62', -1) +
    '<path d="M262 196c-16 4-28-2-36-14l-10-6 4-8 16 4c10 6 20 8 30 6Z" fill="#243e58"/>',
  // Water for the fields.
  canal: () =>
    sky([
      [0, '#f3c98e'],
      [0.5, '#fbe9c6'],
      [1, '#d7c894'],
    ]) +
    glow(90, 96, 130, '#fff6d8', 0.9) +
    '<circle cx="90" cy="96" r="20" fill="#fffaea"/>' +
    ridge(140, 20, 7, '#c9a866') +
    '<path d="M0 160h400v140H0Z" fill="#a8a154"/><path d="M0 176c100-10 300-10 400 0v124H0Z" fill="#8b8f44"/><path d="M176 166h22L330 300H60Z" fill="#6ea3b8"/><path d="M186 166h6l34 134h-64Z" fill="#d6e9ee" opacity=".75"/><g stroke="#6d7434" stroke-width="2">' +
    [0, 1, 2, 3, 4, 5, 6, 7]
      .map(
        (i) =>
          `<path d="M${8 + i * 18} ${190 + i * 3}l-6 ${20 + i * 2}M${392 - i * 18} ${190 + i * 3}l6 ${20 + i * 2}"/>`,
      )
      .join('') +
    '</g><path d="M126 190h130v10H126ZM140 150v44M242 150v44M136 146h110v8H136Z" fill="#5b554a" stroke="#5b554a" stroke-width="5"/><circle cx="191" cy="150" r="15" fill="none" stroke="#5b554a" stroke-width="4"/>' +
    stand(276, 262, 1.35, '#2c4a66', '#e9d9a8'),
  // Sand and saplings.
  sand: () =>
    sky([
      [0, '#8fc0dc'],
      [0.55, '#e8eee6'],
      [1, '#ecd2a0'],
    ]) +
    ridge(176, 22, 14, '#e6c489', 0.4) +
    ridge(204, 20, 52, '#d9ae6c', 0.4) +
    '<path d="M0 232c120-26 250-20 400 6v62H0Z" fill="#c59552"/><path d="M0 232c120-26 250-20 400 6" stroke="#e3bd80" stroke-width="3" fill="none"/>' +
    Array.from({ length: 22 }, (_, i) => {
      const x = 18 + (i % 11) * 36 + (i > 10 ? 14 : 0),
        y = 246 + (i > 10 ? 30 : 0) - Math.sin(x / 130) * 8
      return `<path d="M${x} ${f(y)}v-14m0 6l-6-7m6 4l6-7" stroke="#3e7240" stroke-width="2.200" fill="none"/>`
    }).join('') +
    `<g transform="translate(206 256)"><path d="M-18 30c0-40 8-54 20-60l16 6c8 10 6 34 2 54Z" fill="#8a3d2e"/><path d="M8-20 40 6l-4 6L2-8Z" fill="#8a3d2e"/><circle cx="16" cy="-40" r="11" fill="#b57f62"/><path d="M2-42c0-10 6-15 14-15 9 0 14 6 14 14Z" fill="#f1e2b8"/><path d="M38 2 44 40" stroke="#5b4630" stroke-width="4"/></g>`,
  // A song being sung.
  sing: () =>
    sky([
      [0, '#3a2c5e'],
      [0.6, '#5c4687'],
      [1, '#2b1d48'],
    ]) +
    '<path d="M60 0 10 300h120ZM340 0l50 300H270Z" fill="#fff" opacity=".07"/><path d="M200 0 120 300h160Z" fill="#ffe7b0" opacity=".13"/>' +
    glow(200, 110, 150, '#ffdca0', 0.5) +
    bust(200, 134, 1.9, '#20153a', '#f2c230', '#c79072') +
    '<path d="M262 300V150" stroke="#0f0a1e" stroke-width="5"/><path d="M238 112l34 30-10 10-34-30Z" fill="#0f0a1e"/><circle cx="232" cy="110" r="15" fill="#8c86a0"/>' +
    dots(40, 5, 20, 280, '#ffd98a', 1, 3, 0.6),
}

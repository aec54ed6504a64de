/**
 * The songs of the seed in numbered notation: a note is its step (0 is silence), `'` an octave higher, `,` lower, `-` a beat
 * longer, `_` half a beat. Made up for the seed.
 */
export const melodies = {
  'light-of-the-torch': {
    title: '焊花里的歌',
    signature: '1=C 4/4',
    keyNote: 261.63,
    beatsPerMinute: 96,
    lines: [
      {
        notes: "3 5 6 5 | 3_ 2_ 1 2 - | 3 5 6 1' | 6_ 5_ 3 5 -",
        words: '第一道焊缝 亮在清晨 弧光映着 师傅的眼神',
      },
      {
        notes: "6 1' 6 5 | 3_ 5_ 6 5 - | 3 2 1 6, | 2_ 3_ 2 1 -",
        words: '一把老焊枪 传了几代 火花落处 就是根',
      },
    ],
  },
  'road-before-dawn': {
    title: '头班车',
    signature: '1=G 2/4',
    keyNote: 196,
    beatsPerMinute: 108,
    lines: [
      {
        notes: '5, 1 | 2 3_ 2_ | 1 6, | 5, - | 6, 1 | 2 3 | 5 3_ 2_ | 2 -',
        words: '城市还没醒 灯先亮了 头班车的人 把路叫醒',
      },
      {
        notes: '3 5 | 6 5_ 3_ | 2 1 | 6, - | 5, 6, | 1 2_ 3_ | 2 1_ 6,_ | 1 -',
        words: '一站又一站 送你上工 天亮的时候 我正好收工',
      },
    ],
  },
  'mask-line': {
    title: '四十八小时',
    signature: '1=F 3/4',
    keyNote: 174.61,
    beatsPerMinute: 120,
    lines: [
      {
        notes: '1 3 5 | 6 - 5 | 3 5 3 | 2 - - | 1 2 3 | 5 - 3 | 2 3 2 | 1 - -',
        words: '没有图纸 自己画 没有零件 自己车',
      },
    ],
  },
}

// Plays a melody of the seed into a WAV of 16 bits, mono: a plucked voice over a quiet fifth.
// Usage: node local-cloud/seed-media/play-tune.mjs NAME HERTZ OUT.wav
import { writeFileSync } from 'node:fs'
import { melodies } from './melodies.mjs'

const SEMITONES = { 1: 0, 2: 2, 3: 4, 4: 5, 5: 7, 6: 9, 7: 11 }

const [name, hertz, out] = process.argv.slice(2)
const { keyNote, beatsPerMinute, lines } = melodies[name]
const rate = Number(hertz)

/** `{ pitch, beats }` of each note; a dash makes the one before it longer. */
const played = []
for (const sign of lines.flatMap(({ notes }) => notes.split(' ').filter((each) => each !== '|'))) {
  const last = played[played.length - 1]
  if (sign === '-') last.beats += 1
  else {
    const octave = sign.includes("'") ? 12 : sign.includes(',') ? -12 : 0
    const step = SEMITONES[sign[0]]
    const pitch = step === undefined ? 0 : keyNote * 2 ** ((step + octave) / 12)
    played.push({ pitch, beats: sign.includes('_') ? 0.5 : 1 })
  }
}

const voice = (pitch, t, seconds) => {
  const fade = Math.min(1, t * 60) * Math.exp(-2.2 * t) * Math.min(1, (seconds - t) * 30)
  const turn = 2 * Math.PI * pitch * t
  return fade * (Math.sin(turn) + 0.4 * Math.sin(2 * turn) + 0.15 * Math.sin(3 * turn))
}

const samples = played.flatMap(({ pitch, beats }) => {
  const seconds = (beats * 60) / beatsPerMinute
  return Array.from({ length: Math.round(seconds * rate) }, (_, at) => {
    const t = at / rate
    return pitch === 0 ? 0 : 0.3 * voice(pitch, t, seconds) + 0.08 * voice(pitch / 2, t, seconds)
  })
})
const bytes = Buffer.alloc(44 + samples.length * 2)
bytes.write('RIFF')
bytes.writeUInt32LE(36 + samples.length * 2, 4)
bytes.write('WAVEfmt ', 8)
bytes.writeUInt32LE(16, 16)
bytes.writeUInt16LE(1, 20)
bytes.writeUInt16LE(1, 22)
bytes.writeUInt32LE(rate, 24)
bytes.writeUInt32LE(rate * 2, 28)
bytes.writeUInt16LE(2, 32)
bytes.writeUInt16LE(16, 34)
bytes.write('data', 36)
bytes.writeUInt32LE(samples.length * 2, 40)
samples.forEach((sample, at) => bytes.writeInt16LE(Math.round(sample * 32767), 44 + at * 2))
writeFileSync(out, bytes)

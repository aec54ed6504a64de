import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkOne } from '../../../local-cloud/media-check/check-one'
import { jsonLine } from '../../../local-cloud/media-check/report'
import { makeVideoOfExactly, makeVideoWithIndexAtEnd } from '../../support/big-media'
import { TRUTH_FOLDERS, truthRows } from '../../support/truth-set'

interface Line {
  readonly verdict: string
  readonly code: string
  readonly warnings: readonly string[]
  readonly facts: Readonly<Record<string, unknown>>
}

const SCORED_FACTS =
  'size_bytes width height rotation_cw video_codec audio_codec has_audio faststart fragmented major_brand format'.split(
    ' ',
  )

/** Where a row says nothing of it. */
const DURATION_TOLERANCE_S = 0.05

const scored = truthRows()

const whenNamed = TRUTH_FOLDERS.length > 0 ? describe : describe.skip
whenNamed(
  `the truth set (${TRUTH_FOLDERS.length > 0 ? 'MEDIA_CORPUS' : 'skipped: MEDIA_CORPUS names no folder'})`,
  () => {
    it.each(TRUTH_FOLDERS)('%s is there', (folder) =>
      expect(scored.filter(({ path }) => path.startsWith(folder)).length).toBeGreaterThan(15),
    )

    for (const row of scored)
      it(`${row.file}: ${row.code}`, async () => {
        const line = JSON.parse(jsonLine(row.file, await checkOne(row.path))) as Line
        if (row.policy_dependent === undefined) {
          expect([row.code, ...(row.also_ok ?? [])]).toContain(line.code)
          if (line.code === row.code) expect(line.verdict).toBe(row.verdict)
        }
        const known = Object.entries(row.facts ?? {}).filter(([name]) => SCORED_FACTS.includes(name))
        expect(line.facts).toMatchObject(Object.fromEntries(known))
        expect(line.warnings).toEqual(
          expect.arrayContaining([...(row.warnings_expected ?? []), ...(row.warnings ?? [])]),
        )
        const duration = row.facts?.duration_s
        if (typeof duration === 'number')
          expect(Math.abs(Number(line.facts.duration_s) - duration)).toBeLessThanOrEqual(
            row.duration_tolerance_s ?? DURATION_TOLERANCE_S,
          )
      })

    describe('padded', () => {
      const made = mkdtempSync(join(tmpdir(), 'media-'))
      afterAll(() => rmSync(made, { recursive: true }))
      const clip = scored.find(({ file }) => file === 'files/g01-faststart.mp4')?.path ?? ''

      it.each([
        [52_428_799, 'OK'],
        [52_428_800, 'TOO_LARGE'],
        [52_428_801, 'TOO_LARGE'],
      ])('to %i bytes: %s', async (bytes, code) => {
        makeVideoOfExactly(join(made, 'padded.mp4'), bytes, clip)
        expect((await checkOne(join(made, 'padded.mp4'))).code).toBe(code)
      })

      it('with its index behind 48 MiB: OK', async () => {
        makeVideoWithIndexAtEnd(join(made, 'behind.mp4'), 50_331_648)
        expect((await checkOne(join(made, 'behind.mp4'))).code).toBe('OK')
      })
    })
  },
)

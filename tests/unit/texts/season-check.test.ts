import { seasonFaultLine, seasonFaultSentence } from '#shared/texts/season-check'

const path = ['subProjects', 6, 'spec', 'media', 'parts', 1, 'media', 'kind']

describe('a call that the app cannot serve', () => {
  it('is named with its place and the material, and what to do', () => {
    expect(seasonFaultSentence({ code: 'FORM_NOT_SERVED', path }, 'documents')).toBe(
      'subProjects[6].spec.media.parts[1].media.kind：平台还收不了这种材料，这一项的 formOpenHere 请改为 false（这里写的是 documents）。',
    )
  })

  it('is told alike by a refusal', () => {
    expect(seasonFaultLine(`${path.join('.')} FORM_NOT_SERVED`)).toBe(
      'subProjects[6].spec.media.parts[1].media.kind：平台还收不了这种材料，这一项的 formOpenHere 请改为 false。',
    )
  })
})

import { measureProbe, type Measured } from './measure'
import { type Scene } from './scene'

const PAGE = 20

/** Queries that must miss the goals: when one of them passes, the meter is blind. */
export async function measureControls(scene: Scene): Promise<Measured[]> {
  const works = `db.collection('works')`
  return [
    await measureProbe(
      scene,
      'control: no index, by last change',
      'first',
      `${works}.where({ 'content.unitId': 'baoji' }).orderBy('updatedAt', 'desc').limit(${PAGE}).get()`,
    ),
    await measureProbe(
      scene,
      'control: a count',
      'whole',
      `${works}.where({ publicRank: _.gt('') }).count()`,
    ),
  ]
}

/** The page from the middle of the gallery, reached by skipping what lies before it: what paging by cursor is measured against. */
export function measureSkipping(scene: Scene): Promise<Measured> {
  const skip = Math.ceil(scene.works.filter(({ publicRank }) => publicRank !== undefined).length / 2)
  const query = `where({ publicRank: _.gt('') }).orderBy('publicRank', 'desc').skip(input.skip).limit(${PAGE + 1})`
  return measureProbe(scene, `peer: gallery by skip(n)`, 'deep', `db.collection('works').${query}.get()`, {
    skip,
  })
}

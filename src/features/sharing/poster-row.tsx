import { type SharedThing } from '#shared/domain/sharing/scene'
import { poster as words } from '#shared/texts/poster'
import { Card } from '../../components/card/card'
import { Icon } from '../../components/icon/icon'
import { ListRow } from '../../components/list-row/list-row'
import { openPoster } from './open-sharing'

/** The way to a thing's poster, from its page. */
export const PosterRow = ({ thing }: { thing: SharedThing }) => (
  <Card flush>
    <ListRow
      id="to-poster"
      lead={<Icon name="picture" />}
      title={words.row}
      second={words.rowSecond}
      onClick={() => openPoster(thing)}
    />
  </Card>
)

import { useReachBottom } from '@tarojs/taro'
import { type Pages } from '../../api/use-pages'

/** Reads on when the end of the page is reached; after a failure a person must ask. For a list that ends its page. */
export function useMoreAtBottom({
  moreError,
  loadMore,
}: Pick<Pages<unknown, unknown>, 'moreError' | 'loadMore'>): void {
  useReachBottom(() => {
    if (moreError === undefined) void loadMore()
  })
}

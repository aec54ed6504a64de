export type NetworkType = 'wifi' | 'cellular' | 'offline' | 'unknown'

/** Never throws. */
export type ReadNetworkType = () => Promise<NetworkType>

/** Reports each change of network; the result stops that. */
export type WatchNetwork = (onChange: (now: NetworkType) => void) => () => void

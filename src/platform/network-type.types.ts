export type NetworkType = 'wifi' | 'cellular' | 'offline' | 'unknown'

/** Never throws. */
export type ReadNetworkType = () => Promise<NetworkType>

/** Tells of each change of network; the answer ends that. */
export type WatchNetwork = (onChange: (now: NetworkType) => void) => () => void

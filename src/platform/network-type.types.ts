export type NetworkType = 'wifi' | 'cellular' | 'offline' | 'unknown'

/** Never throws. */
export type ReadNetworkType = () => Promise<NetworkType>

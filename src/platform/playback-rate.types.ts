/** Sets the playback rate of the video of that element id; 1 is normal. Only the page's own video. */
export type SetPlaybackRate = (videoId: string, rate: number) => void

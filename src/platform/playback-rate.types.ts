/** Sets how fast the video of that element id plays; 1 is its own speed. The page's own video only. */
export type SetPlaybackRate = (videoId: string, rate: number) => void

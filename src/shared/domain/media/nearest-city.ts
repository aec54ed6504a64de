/** Degrees, north and east are positive. */
export interface Position {
  readonly latitude: number
  readonly longitude: number
}

/** Seats of the cities of Shaanxi: degrees north, degrees east. */
const CITIES = [
  ['xian', 34.26, 108.94],
  ['tongchuan', 34.9, 108.95],
  ['baoji', 34.36, 107.24],
  ['xianyang', 34.33, 108.71],
  ['yangling', 34.27, 108.08],
  ['weinan', 34.5, 109.51],
  ['hancheng', 35.48, 110.44],
  ['yanan', 36.59, 109.49],
  ['hanzhong', 33.07, 107.03],
  ['yulin', 38.29, 109.73],
  ['ankang', 32.69, 109.03],
  ['shangluo', 33.87, 109.94],
] as const
export type City = (typeof CITIES)[number][0]

/** Further away another city, of another province too, may be nearer. */
const MAX_DISTANCE_KM = 60
const KM_PER_DEGREE = 111.2

function distanceKm(from: Position, latitude: number, longitude: number): number {
  const middle = ((from.latitude + latitude) / 2) * (Math.PI / 180)
  return Math.hypot(from.latitude - latitude, (from.longitude - longitude) * Math.cos(middle)) * KM_PER_DEGREE
}

/** The city whose seat is nearest; undefined where none is within 60 km. */
export function nearestCity(position: Position): City | undefined {
  const distances = CITIES.map(([city, latitude, longitude]) => ({
    city,
    km: distanceKm(position, latitude, longitude),
  }))
  const [nearest] = distances.sort((one, other) => one.km - other.km)
  return nearest && nearest.km <= MAX_DISTANCE_KM ? nearest.city : undefined
}

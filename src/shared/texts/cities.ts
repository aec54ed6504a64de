import { type City } from '#shared/domain/media/nearest-city'

/** As an author writes where a photo was taken. */
export const cities: Readonly<Record<City, string>> = {
  xian: '陕西省西安市',
  tongchuan: '陕西省铜川市',
  baoji: '陕西省宝鸡市',
  xianyang: '陕西省咸阳市',
  yangling: '陕西省杨凌示范区',
  weinan: '陕西省渭南市',
  hancheng: '陕西省韩城市',
  yanan: '陕西省延安市',
  hanzhong: '陕西省汉中市',
  yulin: '陕西省榆林市',
  ankang: '陕西省安康市',
  shangluo: '陕西省商洛市',
}

import { type demoPeople } from '../people'

export type PersonKey = keyof typeof demoPeople
export type WorkerKey = Extract<PersonKey, `worker${string}`>
export type OfficerKey = Extract<PersonKey, `officer${string}`>

/** The officers and the unit each is invited for; `province` is the root. Names are their offices'. */
export const seedOfficers: Readonly<Record<OfficerKey, { displayName: string; unitId: string }>> = {
  officerBaoji: { displayName: '宝鸡市总工会审核员', unitId: 'baoji' },
  officerXian: { displayName: '西安市总工会审核员', unitId: 'xian' },
  officerXianyang: { displayName: '咸阳市总工会审核员', unitId: 'xianyang' },
  officerWeinan: { displayName: '渭南市总工会审核员', unitId: 'weinan' },
  officerYanan: { displayName: '延安市总工会审核员', unitId: 'yanan' },
  officerYulin: { displayName: '榆林市总工会审核员', unitId: 'yulin' },
  officerHanzhong: { displayName: '汉中市总工会审核员', unitId: 'hanzhong' },
  officerProvince: { displayName: '省总网络中心审核员', unitId: 'province' },
}

interface SeedWorker {
  readonly name: string
  /** Of a range nobody is given: 1380000xxxx. */
  readonly phone: string
  readonly workplace: string
  readonly unitId: string
}

/** Invented people in invented workplaces. */
export const seedWorkers: Readonly<Record<WorkerKey, SeedWorker>> = {
  worker: { name: '秦焊花', phone: '13800000101', workplace: '渭川重型装备厂焊接车间', unitId: 'baoji' },
  worker2: { name: '路远航', phone: '13800000102', workplace: '古城公交第三车队', unitId: 'xian' },
  worker3: { name: '田麦香', phone: '13800000103', workplace: '泾渭纺织厂细纱车间', unitId: 'xianyang' },
  worker4: { name: '石敢当', phone: '13800000104', workplace: '黄河湾水文站', unitId: 'weinan' },
  worker5: { name: '江水清', phone: '13800000105', workplace: '洛川梁采油作业区', unitId: 'yanan' },
  worker6: { name: '高塔云', phone: '13800000106', workplace: '长城外风电场', unitId: 'yulin' },
  worker7: { name: '茶小青', phone: '13800000107', workplace: '汉水源茶业合作社', unitId: 'hanzhong' },
  worker8: {
    name: '白云朵',
    phone: '13800000108',
    workplace: '终南医院护理部',
    unitId: 'education-culture-health',
  },
  worker9: { name: '钟声亮', phone: '13800000109', workplace: '陈仓轴承厂', unitId: 'baoji' },
  worker10: { name: '谷丰登', phone: '13800000110', workplace: '大散关线路工区', unitId: 'baoji' },
  worker11: { name: '石榴红', phone: '13800000111', workplace: '钟鼓楼数控机床厂', unitId: 'xian' },
  worker12: { name: '云中雁', phone: '13800000112', workplace: '飞鸿快递雁塔站点', unitId: 'uncertain' },
}

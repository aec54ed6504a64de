/** The people of the demonstration, as the identity bar offers them and the seed uses them. Openids hold letters. */
export interface DemoPerson {
  readonly openid: string
  /** The name on the identity bar; people without one act in the seed only. */
  readonly label?: string
}

export const demoPeople = {
  worker: { openid: 'demo-worker-1', label: '职工' },
  worker2: { openid: 'demo-worker-2' },
  worker3: { openid: 'demo-worker-3' },
  worker4: { openid: 'demo-worker-4' },
  worker5: { openid: 'demo-worker-5' },
  worker6: { openid: 'demo-worker-6' },
  worker7: { openid: 'demo-worker-7' },
  worker8: { openid: 'demo-worker-8' },
  worker9: { openid: 'demo-worker-9' },
  worker10: { openid: 'demo-worker-10' },
  worker11: { openid: 'demo-worker-11' },
  worker12: { openid: 'demo-worker-12' },
  officerBaoji: { openid: 'demo-officer-baoji', label: '宝鸡审核员' },
  officerXian: { openid: 'demo-officer-xian', label: '西安审核员' },
  officerXianyang: { openid: 'demo-officer-xianyang' },
  officerWeinan: { openid: 'demo-officer-weinan' },
  officerYanan: { openid: 'demo-officer-yanan' },
  officerYulin: { openid: 'demo-officer-yulin' },
  officerHanzhong: { openid: 'demo-officer-hanzhong' },
  officerProvince: { openid: 'demo-officer-province', label: '省总' },
  administrator: { openid: 'demo-administrator', label: '管理员' },
} as const satisfies Record<string, DemoPerson>

/** The entry of the identity bar that makes the browser a guest again, under a new openid. */
export const GUEST_LABEL = '访客'

/** The identities that the bar offers, in its order. */
export const barIdentities: ReadonlyArray<Required<DemoPerson>> = (
  Object.values(demoPeople) as DemoPerson[]
).filter((person): person is Required<DemoPerson> => person.label !== undefined)

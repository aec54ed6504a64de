import { type MemberStanding } from '#shared/domain/work/team'
import { gallery } from '#shared/texts/gallery'

interface Member {
  readonly name: string
  readonly role: string
}

const standings: Record<MemberStanding, string> = { agreed: '已确认', refused: '没有同意', waiting: '待确认' }

const member = (each: Member): string => gallery.work.members([each])

/** A team's confirmation of its work: what its author sees, and what a member is asked. */
export const team = {
  title: '团队成员',
  member,
  standings,
  withStanding: (members: ReadonlyArray<Member & { readonly standing: MemberStanding }>) =>
    members.map((each) => `${member(each)}${standings[each.standing]}`).join('、'),
  hint: '每位成员本人确认后，作品才会公开展示。审核和报送不用等。也可以改用下面的签名照片。',
  draftHint: '提交作品后，在这里给每位成员发一张确认卡，或上传一张全体签名的照片。',
  send: '发确认卡',
  sendLabel: (name: string) => `给${name}发确认卡`,
  created: {
    title: (name: string) => `给${name}的确认卡已生成`,
    hint: (day: string) => `请发给本人打开并确认。只能用一次，${day} 前有效，只在这里显示这一次`,
    shareTitle: (name: string) => `请${name}确认参与作品`,
  },
  card: {
    asked: '请您确认参与了这件作品',
    title: (title: string) => `《${title}》`,
    author: '作者',
    call: '征集项目',
    name: '您的姓名',
    role: '您的分工',
    until: (moment: string) => `${moment} 前有效，只能用一次`,
    means: '确认后，作品通过审核并公开展示时，会写上您的姓名和分工。',
    own: '这是您自己发出的确认卡',
    ownSecond: '请转发给成员本人打开，您不能替别人确认',
    agree: '是我，我参与了',
    refuse: '不是我，或不同意',
    refuseQuestion: {
      title: '不确认这件作品？',
      content: '作者会看到您没有同意，作品不会以这个团队公开展示。',
      confirmText: '不确认',
      cancelText: '再看看',
    },
    agreed: '已确认，谢谢',
    agreedSecond: '作者和审核人员会看到您已确认',
    refused: '已告诉作者您没有同意',
    refusedSecond: '如果是误会，请作者再发一张确认卡',
    invalid: '这张确认卡已失效',
    invalidSecond: '确认卡只能用一次，14 天内有效；成员或分工改过也会失效。请作者再发一张',
    home: '去首页看看',
  },
} as const

import { approve, submit, takeDown, withdrawConsent, type SeedWork } from './seed-story'

/** Accepted works that never were public, or are not any more. All invented. */
export const hiddenWorks: readonly SeedWork[] = [
  {
    author: 'worker3',
    subProject: 'photography',
    title: '班组的全家福',
    synopsis: '“三八”红旗班组成立二十年，十九个人到齐了。少的那一个在拍照。',
    file: 'autumn.jpg',
    takenPlace: '咸阳市秦都区',
    takenOn: '2020-05-04',
    story: [
      submit('05-08 12:36'),
      approve('05-11 15:00', 'officerXianyang', '作者没有同意公开展示，只审核报送。'),
      approve('05-15 10:20', 'officerProvince'),
    ],
  },
  {
    author: 'worker11',
    subProject: 'photography',
    title: '千分之一毫米',
    synopsis: '精磨最后一刀前，他习惯闭上眼睛，用手背试一试主轴的温度。',
    file: 'city.jpg',
    takenPlace: '西安市莲湖区',
    takenOn: '2020-05-06',
    story: [
      submit('05-11 21:09'),
      approve('05-15 09:30', 'officerXian'),
      approve('05-20 14:16', 'officerProvince'),
    ],
  },
  {
    author: 'worker8',
    subProject: 'micro-video',
    title: '护士长的三本日记',
    synopsis: '隔离病区五十三天，她写满了三本日记。没有一个字写自己，全是几床几号今天吃了多少。',
    file: 'night.mp4',
    topic: 'epidemic',
    consent: true,
    story: [
      submit('05-13 23:01'),
      approve('05-18 16:10', 'officerProvince'),
      approve('05-18 16:12', 'officerProvince'),
      withdrawConsent('05-28 20:05'),
    ],
  },
  {
    author: 'worker2',
    subProject: 'photography',
    title: '早高峰',
    synopsis: '站台上的一分钟：上车、刷卡、站稳。三十年前他也是这样挤上第一班车来报到的。',
    file: 'morning.jpg',
    takenPlace: '西安市碑林区',
    takenOn: '2020-05-13',
    consent: true,
    story: [
      submit('05-15 13:25'),
      approve('05-19 11:27', 'officerXian'),
      approve('05-22 10:00', 'officerProvince'),
      takeDown(
        '05-25 09:18',
        'officerProvince',
        '有群众反映照片里能看清他人的车牌，先下架。请遮挡后重新提交。',
      ),
    ],
  },
]

// Used by Taro's builds; jest has its own presets.
// What runs a mini-program's logic on iOS 12 and Android 7: the system's JavaScriptCore, WeChat's own V8.
const TARGETS = { ios: '12', chrome: '69' }

module.exports = {
  presets: [
    ['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false, targets: TARGETS }],
  ],
}

// Used by Taro's builds; jest has its own presets.
// What runs a mini-program's logic on iOS 12 and Android 7: the system's JavaScriptCore, WeChat's own V8.
const TARGETS = { ios: '12', chrome: '69' }

module.exports = {
  presets: [
    ['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false, targets: TARGETS }],
  ],
  plugins: [
    [
      'import',
      {
        libraryName: '@nutui/nutui-react-taro',
        libraryDirectory: 'dist/es/packages',
        style: (name) => `${name}/style/css`,
        camel2DashComponentName: false,
        customName: (name) => `@nutui/nutui-react-taro/dist/es/packages/${name.toLowerCase()}`,
      },
      'nutui',
    ],
  ],
}

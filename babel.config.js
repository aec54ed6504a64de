// Used by Taro's builds; jest has its own presets.
// What runs a mini-program's logic on iOS 12 and Android 7: the system's JavaScriptCore, WeChat's own V8.
const TARGETS = { ios: '12', chrome: '69' }

// What our code leaves alone: document.all, setters under class fields, the length of functions, symbols as keys of what is spread.
const ASSUMPTIONS = {
  noDocumentAll: true,
  setPublicClassFields: true,
  ignoreFunctionLength: true,
  objectRestNoSymbols: true,
  noClassCalls: true,
  constantReexports: true,
}

module.exports = {
  assumptions: ASSUMPTIONS,
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

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

// Safari's faults below iOS 16 are mended where they lie; parameters, destructuring and templates stay as they are written.
const NARROW_FIXES = {
  exclude: ['transform-parameters', 'transform-destructuring', 'transform-template-literals'],
  include: [
    'bugfix/transform-safari-id-destructuring-collision-in-function-expression',
    'bugfix/transform-safari-rest-destructuring-rhs-array',
    'bugfix/transform-tagged-template-caching',
  ],
}

module.exports = {
  assumptions: ASSUMPTIONS,
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        useBuiltIns: false,
        targets: TARGETS,
        ...NARROW_FIXES,
      },
    ],
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

/**
 * Run by node with the folder of miniprogram-ci, a package's folder and a folder for what is made: compiles the package as
 * WeChat's tools do before an upload, strictly and without a network. The last line is `compiled` or the compiler's error.
 */
const { writeFileSync } = require('node:fs')
const path = require('node:path')

const [compiler, projectPath, folder] = process.argv.slice(2)
const ci = require(compiler)
const { DefaultProjectAttr } = require(path.join(compiler, 'dist/config/config.js'))

const privateKeyPath = path.join(folder, 'no-key')
writeFileSync(privateKeyPath, 'no key is needed to compile')

const project = new ci.Project({
  appid: 'wx0123456789abcdef',
  type: 'miniProgram',
  projectPath,
  privateKeyPath,
  ignores: ['node_modules/**/*'],
  // Without it the compiler asks servicewechat.com for the account's limits.
  attr: () => Promise.resolve(DefaultProjectAttr),
})
const setting = { es6: true, es7: true, minify: true, minifyWXML: true, minifyWXSS: true }
ci.getCompiledResult(
  { project, version: '1.0.0', desc: 'a gate', setting, onProgressUpdate() {} },
  path.join(folder, 'compiled.zip'),
).then(
  () => end('compiled', 0),
  (error) => end(`${error.code} ${error.message}`, 1),
)

function end(line, code) {
  process.stdout.write(`\n${line}\n`, () => process.exit(code))
}

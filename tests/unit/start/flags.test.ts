import { parseFlags, UsageError } from '../../../local-cloud/start/flags'

const flags = (...argv: string[]) => parseFlags(argv, '/house')

describe('the flags of npm start', () => {
  it('have defaults: port 8686, .local-cloud in the project, seeded, kept', () => {
    expect(flags()).toEqual({
      port: 8686,
      dataFolder: '/house/.local-cloud',
      fresh: false,
      seed: true,
    })
  })

  it('are taken as given, folders from the project', () => {
    const argv = ['--port', '0', '--data', 'elsewhere', '--fresh', '--no-seed', '--site', '/built']
    expect(flags(...argv)).toEqual({
      port: 0,
      dataFolder: '/house/elsewhere',
      fresh: true,
      seed: false,
      siteFolder: '/built',
    })
  })

  it('may ask for help', () => {
    expect(flags('--help')).toBe('help')
  })

  it.each([
    ['an unknown flag', ['--prot', '8687'], '没有选项“--prot”。'],
    ['a port that is no number', ['--port', 'http'], '--port 应是 0 到 65535 之间的整数，收到的是“http”。'],
    ['a port out of range', ['--port', '65536'], '--port 应是 0 到 65535 之间的整数，收到的是“65536”。'],
    ['an empty folder', ['--data', ''], '--data 后面要写一个目录。'],
    ['a stray word', ['8687'], '多出了“8687”。npm 的选项要写在两个短横之后：npm start -- --port 8687'],
  ])('are refused with a sentence: %s', (_what, argv, sentence) => {
    expect(() => flags(...argv)).toThrow(new UsageError(sentence))
  })

  it('are refused when a value is missing', () => {
    expect(() => flags('--port')).toThrow(UsageError)
    expect(() => flags('--port', '--fresh')).toThrow(UsageError)
  })
})

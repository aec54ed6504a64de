import { fetchedCompiler } from './wechat-compiler'

void fetchedCompiler()

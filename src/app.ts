import { type PropsWithChildren } from 'react'
import { reportUnsupportedCalls } from './platform/unsupported-calls'
import './app.scss'

reportUnsupportedCalls()

export default function App({ children }: PropsWithChildren) {
  return children
}

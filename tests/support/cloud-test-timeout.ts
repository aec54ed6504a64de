// Many calls make one test; on a busy machine each may take a while.
jest.setTimeout(60_000)

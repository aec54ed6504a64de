// Only what hangs takes so long: no test is red because the machine is busy.
jest.setTimeout(400_000)

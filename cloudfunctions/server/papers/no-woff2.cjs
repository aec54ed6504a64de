/** Stands for the WOFF2 decompressor of the font library: our fonts are TrueType. */
module.exports = function decompress() {
  throw new Error('no WOFF2 font is read here')
}

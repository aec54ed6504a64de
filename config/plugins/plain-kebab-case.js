/** `primaryColor` as `primary-color`: in the place of lodash.kebabcase, whose tables of all scripts weigh 4 KB a package. */
module.exports = (name) => name.replace(/[A-Z]|\d+/g, (part) => `-${part.toLowerCase()}`).replace(/^-/, '')

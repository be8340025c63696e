'use strict';
module.exports = require('./spdx.json');

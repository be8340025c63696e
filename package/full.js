'use strict';
module.exports = require('./spdx-full.json');

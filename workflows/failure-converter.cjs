// Failures as Temporal stores them: message and stack trace go through the codec, so that neither is kept in clear.
'use strict';
const { DefaultFailureConverter } = require('@temporalio/common');

// CommonJS, because the SDK loads it with `require`, and the workflow bundle loads the same file.
exports.failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });

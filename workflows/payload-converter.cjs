// Values as a dossier reads them: what cannot be read becomes a mark, so that a garbled signal never holds a dossier up.
'use strict';
const { defaultPayloadConverter } = require('@temporalio/common');

// CommonJS, because the SDK loads it with `require`, and the workflow bundle loads the same file.
exports.payloadConverter = {
  toPayload: (value, context, hint) => defaultPayloadConverter.toPayload(value, context, hint),
  fromPayload(payload, context, hint) {
    try {
      const value = defaultPayloadConverter.fromPayload(payload, context, hint);
      // Nothing of ours travels as bare bytes; a megabyte of them taken for an object would hold the task up.
      return value instanceof Uint8Array ? { onleesbaar: true } : value;
    } catch {
      return { onleesbaar: true };
    }
  },
};

// The bytes of a message on their way: it is known whether they were handed over whole, for after that nobody can say what became of them.
import { Readable } from 'node:stream';

/** The line takes this much at a time; in one piece a message would be read to its end before any of it left. */
const PIECE = 16_384;

/**
 * A stream of the bytes, read only as the line takes them.
 * @param atEnd told when they were read to their end, before the dot that ends the message can leave
 */
export function inPieces(bytes: Buffer, atEnd: () => void): Readable {
  let from = 0;
  return new Readable({
    highWaterMark: PIECE,
    read() {
      const piece = bytes.subarray(from, (from += PIECE));
      if (piece.length > 0) {
        this.push(piece);
        return;
      }
      atEnd();
      this.push(null);
    },
  });
}

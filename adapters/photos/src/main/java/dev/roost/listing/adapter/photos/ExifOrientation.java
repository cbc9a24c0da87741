package dev.roost.listing.adapter.photos;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a camera was held, from the EXIF part of a JPEG file. The numbers are those of EXIF: 1 is upright, 6 needs a quarter
 * turn clockwise, and so on. A file whose EXIF part is missing or broken counts as upright.
 */
final class ExifOrientation {

  static final int UPRIGHT = 1;

  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int APP1 = 0xffe1;
  private static final int START_OF_SCAN = 0xffda;
  private static final int LITTLE_ENDIAN = 0x4949;
  private static final int ORIENTATION = 0x0112;

  private ExifOrientation() {
  }

  static int of(byte[] jpeg) {
    try {
      return search(ByteBuffer.wrap(jpeg).position(2));
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
      return UPRIGHT;
    }
  }

  /** Walks from segment to segment up to the picture itself. */
  private static int search(ByteBuffer jpeg) {
    while (true) {
      var marker = Short.toUnsignedInt(jpeg.getShort());
      if (marker == START_OF_SCAN || marker >>> 8 != 0xff) {
        return UPRIGHT;
      }
      var length = Short.toUnsignedInt(jpeg.getShort()) - 2;
      var next = jpeg.position() + length;
      if (marker == APP1 && isExif(jpeg)) {
        return orientation(jpeg.slice(jpeg.position(), next - jpeg.position()));
      }
      jpeg.position(next);
    }
  }

  private static boolean isExif(ByteBuffer segment) {
    var name = new byte[EXIF.length];
    segment.mark().get(name);
    var isExif = Arrays.equals(name, EXIF);
    if (!isExif) {
      segment.reset();
    }
    return isExif;
  }

  private static int orientation(ByteBuffer tiff) {
    tiff.order(Short.toUnsignedInt(tiff.getShort(0)) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    tiff.position(tiff.getInt(4));
    for (int entries = Short.toUnsignedInt(tiff.getShort()); entries > 0; entries--) {
      var entry = tiff.position();
      if (Short.toUnsignedInt(tiff.getShort()) == ORIENTATION) {
        var orientation = Short.toUnsignedInt(tiff.getShort(entry + 8));
        return orientation >= 1 && orientation <= 8 ? orientation : UPRIGHT;
      }
      tiff.position(entry + 12);
    }
    return UPRIGHT;
  }
}

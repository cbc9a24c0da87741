package dev.roost.listing.adapter.photos;

import dev.roost.listing.domain.PhotoWorkshop.Upload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Files that cameras, or attackers, would send. */
final class TestPhotos {

  /** Stands in every file that is made here beside the picture. */
  static final String SECRET = "GPS:37.97153,23.72575";

  private TestPhotos() {
  }

  static Upload upload(byte[] file) {
    return new Upload() {
      @Override
      public long size() {
        return file.length;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(file);
      }
    };
  }

  static BufferedImage picture(int width, int height) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var graphics = picture.createGraphics();
    graphics.setColor(Color.ORANGE);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    return picture;
  }

  /** Red, green, blue and black in its corners, row by row. */
  static BufferedImage corners(int width, int height) {
    var picture = picture(width, height);
    var graphics = picture.createGraphics();
    var colors = new Color[]{Color.RED, Color.GREEN, Color.BLUE, Color.BLACK};
    for (int corner = 0; corner < colors.length; corner++) {
      graphics.setColor(colors[corner]);
      graphics.fillRect(corner % 2 * (width / 2), corner / 2 * (height / 2), width / 2, height / 2);
    }
    graphics.dispose();
    return picture;
  }

  static byte[] jpeg(BufferedImage picture) {
    return written(picture, "jpg", false);
  }

  static byte[] progressiveJpeg(BufferedImage picture) {
    return written(picture, "jpg", true);
  }

  static byte[] png(BufferedImage picture) {
    return written(picture, "png", false);
  }

  /** As a camera writes it that was held that way: with orientation and, behind it, where it was. */
  static byte[] jpegWithExif(BufferedImage picture, int orientation, boolean bigEndian) {
    var tiff = ByteBuffer.allocate(64)
        .order(bigEndian ? java.nio.ByteOrder.BIG_ENDIAN : java.nio.ByteOrder.LITTLE_ENDIAN);
    tiff.put((bigEndian ? "MM" : "II").getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    tiff.putShort((short) 2);
    tiff.putShort((short) 0x010f).putShort((short) 2).putInt(4).putInt(0x41414100);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
    tiff.put(SECRET.getBytes(StandardCharsets.US_ASCII));
    var exif = concat("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff.array());
    return jpegWithSegment(jpegWithSegment(jpeg(picture), 0xe1, exif), 0xfe,
        SECRET.getBytes(StandardCharsets.US_ASCII));
  }

  /** Puts a segment right behind the first two bytes. */
  static byte[] jpegWithSegment(byte[] jpeg, int marker, byte[] content) {
    var segment = ByteBuffer.allocate(jpeg.length + content.length + 4);
    segment.put(jpeg, 0, 2).put((byte) 0xff).put((byte) marker).putShort((short) (content.length + 2)).put(content)
        .put(jpeg, 2, jpeg.length - 2);
    return segment.array();
  }

  /** A whole PNG of nothing but its header, which promises a large picture. */
  static byte[] pngThatClaims(int width, int height) {
    var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[]{8, 2, 0, 0, 0}).array();
    return concat(new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, chunk("IHDR", header),
        chunk("IDAT", new byte[]{0x78, (byte) 0x9c, 3, 0, 0, 0, 0, 1}), chunk("IEND", new byte[0]));
  }

  /** The same as a JPEG: the frame header is overwritten. */
  static byte[] jpegThatClaims(int width, int height) {
    var jpeg = jpeg(picture(16, 16));
    for (int at = 0; at < jpeg.length - 8; at++) {
      if (jpeg[at] == (byte) 0xff && jpeg[at + 1] == (byte) 0xc0) {
        ByteBuffer.wrap(jpeg).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
        return jpeg;
      }
    }
    throw new IllegalStateException("No frame header");
  }

  static byte[] chunk(String type, byte[] content) {
    var named = concat(type.getBytes(StandardCharsets.US_ASCII), content);
    var checksum = new CRC32();
    checksum.update(named);
    return ByteBuffer.allocate(named.length + 8).putInt(content.length).put(named).putInt((int) checksum.getValue())
        .array();
  }

  static byte[] concat(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (var part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  static BufferedImage read(byte[] file) {
    try {
      return ImageIO.read(new ByteArrayInputStream(file));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] written(BufferedImage picture, String format, boolean progressive) {
    var file = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName(format).next();
    try (var output = new MemoryCacheImageOutputStream(file)) {
      var parameters = writer.getDefaultWriteParam();
      if (progressive) {
        parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      }
      writer.setOutput(output);
      writer.write(null, new IIOImage(picture, null, null), parameters);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      writer.dispose();
    }
    return file.toByteArray();
  }
}

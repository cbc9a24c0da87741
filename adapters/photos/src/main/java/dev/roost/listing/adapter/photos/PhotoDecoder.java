package dev.roost.listing.adapter.photos;

import dev.roost.listing.contract.ListingRefusal.PhotoFormatNotAccepted;
import dev.roost.listing.contract.ListingRefusal.PhotoNotReadable;
import dev.roost.listing.contract.ListingRefusal.PhotoTooManyPixels;
import dev.roost.shared.Refused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the picture out of a file and nothing else. What it would cost is known from the header, before it is read. */
final class PhotoDecoder {

  private static final Logger LOG = LoggerFactory.getLogger(PhotoDecoder.class);
  private static final int PNG_BIT_DEPTH = 24;

  private final PhotoLimits limits;

  PhotoDecoder(PhotoLimits limits) {
    this.limits = limits;
  }

  /** The picture as it lies in the file, not yet turned; thinned out where it is very large. */
  BufferedImage decode(byte[] file) {
    var format = PhotoFormat.of(file)
        .orElseThrow(() -> new Refused(new PhotoFormatNotAccepted(PhotoFormat.mediaTypes())));
    if (format == PhotoFormat.JPEG && scans(file) > limits.maxScans()) {
      throw new Refused(new PhotoNotReadable());
    }
    var reader = ImageIO.getImageReadersByFormatName(format.name()).next();
    try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      return read(reader, input, bytesPerPixel(format, file));
    } catch (IOException | RuntimeException broken) {
      if (broken instanceof Refused refused) {
        throw refused;
      }
      LOG.debug("A photo could not be read", broken);
      throw new Refused(new PhotoNotReadable());
    } finally {
      reader.dispose();
    }
  }

  private BufferedImage read(ImageReader reader, ImageInputStream input, int bytesPerPixel) throws IOException {
    reader.setInput(input, true, true);
    var width = reader.getWidth(0);
    var height = reader.getHeight(0);
    var pixels = (long) width * height;
    if (pixels > limits.maxPixels()) {
      throw new Refused(new PhotoTooManyPixels(width, height, limits.maxPixels()));
    }
    var step = (int) Math.ceil(Math.sqrt(pixels * (double) bytesPerPixel / limits.decodedBytes()));
    var parameters = reader.getDefaultReadParam();
    parameters.setSourceSubsampling(Math.clamp(step, 1, width), Math.clamp(step, 1, height), 0, 0);
    return reader.read(0, parameters);
  }

  /** Each scan is a pass over the whole picture: a small file with thousands of them would keep a processor for hours. */
  private static int scans(byte[] jpeg) {
    int scans = 0;
    for (int at = 1; at < jpeg.length; at++) {
      if (jpeg[at] == (byte) 0xda && jpeg[at - 1] == (byte) 0xff) {
        scans++;
      }
    }
    return scans;
  }

  private static int bytesPerPixel(PhotoFormat format, byte[] file) {
    var isDeep = format == PhotoFormat.PNG && Arrays.copyOf(file, PNG_BIT_DEPTH + 1)[PNG_BIT_DEPTH] == 16;
    return isDeep ? 8 : 4;
  }
}

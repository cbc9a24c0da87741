package dev.roost.listing.adapter.photos;

import dev.roost.listing.contract.ListingRefusal.PhotoTooLarge;
import dev.roost.listing.contract.ListingRefusal.PhotoWorkshopBusy;
import dev.roost.listing.domain.PhotoSize;
import dev.roost.listing.domain.PhotoWorkshop;
import dev.roost.shared.Refused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import net.coobird.thumbnailator.Thumbnails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Few pictures are worked on at a time, since a decoded one is large; the others wait a moment, then are refused. */
@Component
class ThumbnailatorWorkshop implements PhotoWorkshop {

  private static final double QUALITY = 0.85;
  private static final long RETRY_AFTER_SECONDS = 5;

  private final PhotoLimits limits;
  private final PhotoDecoder decoder;
  private final Semaphore benches;
  private final Duration patience;

  @Autowired
  ThumbnailatorWorkshop(@Value("${roost.photos.at-a-time:2}") int atATime) {
    this(PhotoLimits.USUAL, atATime, Duration.ofSeconds(20));
  }

  ThumbnailatorWorkshop(PhotoLimits limits, int atATime, Duration patience) {
    this.limits = limits;
    this.decoder = new PhotoDecoder(limits);
    this.benches = new Semaphore(atATime, true);
    this.patience = patience;
  }

  @Override
  public DevelopedPhoto develop(Upload upload) {
    mustNotBeTooLarge(upload.size());
    takeBench();
    try {
      return develop(read(upload));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The upload cannot be read", unreadable);
    } finally {
      benches.release();
    }
  }

  private DevelopedPhoto develop(byte[] file) throws IOException {
    var decoded = decoder.decode(file);
    var large = Pictures.upright(Pictures.fitted(decoded, PhotoSize.LARGE.longestSide()),
        PhotoFormat.of(file).filter(format -> format == PhotoFormat.JPEG).map(_ -> ExifOrientation.of(file))
            .orElse(ExifOrientation.UPRIGHT));
    var files = new EnumMap<PhotoSize, byte[]>(PhotoSize.class);
    for (var size : PhotoSize.values()) {
      files.put(size, encoded(size == PhotoSize.LARGE ? large : Pictures.fitted(large, size.longestSide())));
    }
    return new DevelopedPhoto(files, large.getWidth(), large.getHeight());
  }

  private static byte[] encoded(BufferedImage picture) throws IOException {
    var file = new ByteArrayOutputStream();
    Thumbnails.of(picture).scale(1).outputFormat("jpg").outputQuality(QUALITY).toOutputStream(file);
    return file.toByteArray();
  }

  /** The length that was announced is not trusted. */
  private byte[] read(Upload upload) throws IOException {
    try (var input = upload.open()) {
      var file = input.readNBytes(Math.toIntExact(limits.maxBytes() + 1));
      mustNotBeTooLarge(file.length);
      return file;
    }
  }

  private void mustNotBeTooLarge(long bytes) {
    if (bytes > limits.maxBytes()) {
      throw new Refused(new PhotoTooLarge(limits.maxBytes()));
    }
  }

  private void takeBench() {
    try {
      if (!benches.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Refused(new PhotoWorkshopBusy(RETRY_AFTER_SECONDS));
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new Refused(new PhotoWorkshopBusy(RETRY_AFTER_SECONDS));
    }
  }
}

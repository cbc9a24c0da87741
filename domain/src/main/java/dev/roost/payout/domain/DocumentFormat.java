package dev.roost.payout.domain;

import dev.roost.payout.contract.PayoutRefusal.DocumentFormatNotAccepted;
import dev.roost.shared.Refused;
import java.util.HexFormat;
import java.util.stream.Stream;

/** The formats that are taken, known by their first bytes; what a file calls itself does not count. */
public enum DocumentFormat {
  PDF("application/pdf", "pdf", "255044462d"), JPEG("image/jpeg", "jpg", "ffd8ff"), PNG("image/png", "png",
      "89504e470d0a1a0a");

  private final String mediaType;
  private final String extension;
  private final String firstBytes;

  DocumentFormat(String mediaType, String extension, String firstBytesInHex) {
    this.mediaType = mediaType;
    this.extension = extension;
    this.firstBytes = firstBytesInHex;
  }

  /** The format of a file; refused where it is none of these. */
  public static DocumentFormat of(byte[] file) {
    return Stream.of(values()).filter(format -> format.begins(file)).findFirst()
        .orElseThrow(() -> new Refused(new DocumentFormatNotAccepted(
            Stream.of(values()).map(DocumentFormat::mediaType).toList())));
  }

  public String mediaType() {
    return mediaType;
  }

  public String extension() {
    return extension;
  }

  private boolean begins(byte[] file) {
    var length = firstBytes.length() / 2;
    return file.length >= length && HexFormat.of().formatHex(file, 0, length).equals(firstBytes);
  }
}

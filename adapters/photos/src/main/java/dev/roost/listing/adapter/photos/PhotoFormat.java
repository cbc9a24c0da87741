package dev.roost.listing.adapter.photos;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats that are taken, known by their first bytes; what a file calls itself does not count. */
enum PhotoFormat {
  JPEG("image/jpeg", "ffd8ff"), PNG("image/png", "89504e470d0a1a0a");

  private final String mediaType;
  private final String firstBytes;

  PhotoFormat(String mediaType, String firstBytesInHex) {
    this.mediaType = mediaType;
    this.firstBytes = firstBytesInHex;
  }

  static Optional<PhotoFormat> of(byte[] file) {
    return Stream.of(values()).filter(format -> format.begins(file)).findFirst();
  }

  /** As people and browsers call them. */
  static List<String> mediaTypes() {
    return Stream.of(values()).map(format -> format.mediaType).toList();
  }

  private boolean begins(byte[] file) {
    var length = firstBytes.length() / 2;
    return file.length >= length && HexFormat.of().formatHex(file, 0, length).equals(firstBytes);
  }
}

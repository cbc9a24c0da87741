package dev.roost.listing.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The sizes every stored photo is made in. */
public enum PhotoSize {
  /** For lists and maps. */
  SMALL(320),
  /** For a page on a phone. */
  MEDIUM(800),
  /** For a page on a large screen. */
  LARGE(1600);

  private final int longestSide;

  PhotoSize(int longestSide) {
    this.longestSide = longestSide;
  }

  /** Pixels of the longer side; a smaller photo is not blown up. */
  public int longestSide() {
    return longestSide;
  }

  /** As it stands in addresses: {@code small}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<PhotoSize> withCode(String code) {
    return Stream.of(values()).filter(size -> size.code().equals(code)).findFirst();
  }
}

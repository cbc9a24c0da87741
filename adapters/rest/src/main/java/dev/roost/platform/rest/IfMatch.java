package dev.roost.platform.rest;

/**
 * The version of a resource that the client read: its {@code ETag}, sent back as {@code If-Match}. A controller method
 * that takes one refuses requests without it (428), unless its parameter is {@code @Nullable}: then the use case decides.
 */
public record IfMatch(long version) {

  /** The {@code ETag} of a version. */
  public static String etag(long version) {
    return "\"" + version + "\"";
  }
}

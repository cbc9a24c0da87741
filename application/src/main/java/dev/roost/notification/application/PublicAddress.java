package dev.roost.notification.application;

import dev.roost.platform.InvalidSetting;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where this server is reached from outside, as its operator says: never as a request does, whose Host anybody can choose. */
@Component
class PublicAddress {

  private final String root;

  /** @param root empty where nobody said */
  PublicAddress(@Value("${roost.public-url:}") String root) {
    this.root = checked(root);
  }

  boolean isKnown() { return !root.isEmpty(); }

  /** The whole address of a path; the path where nobody knows where this server is. */
  String of(String path) {
    return root + path;
  }

  private static String checked(String root) {
    if (root.isBlank()) {
      return "";
    }
    try {
      var uri = URI.create(root.strip());
      if (uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
        return root.strip().replaceAll("/+$", "");
      }
    } catch (IllegalArgumentException unreadable) {
      // Told below.
    }
    throw new InvalidSetting("roost.public-url", root, "an address such as https://roost.example");
  }
}

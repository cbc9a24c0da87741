package dev.roost.listing.domain;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.net.URI;
import org.jmolecules.ddd.annotation.ValueObject;

/** Where the picture of a photo comes from. */
@ValueObject
public sealed interface PhotoSource {

  /**
   * Uploaded, re-encoded and stored by Roost.
   *
   * @param width pixels of the largest stored size
   * @param height pixels of the largest stored size
   */
  record Stored(PhotoKey key, int width, int height) implements PhotoSource {
  }

  /** Named by an import; it stays where it is, and Roost never fetches it. */
  record External(URI address) implements PhotoSource {

    private static final int MOST = 2_000;

    public External {
      var isHttp = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      if (!isHttp || address.getHost() == null) {
        throw notThat("must be http(s) addresses");
      }
      if (address.toASCIIString().length() > MOST) {
        throw notThat("must be addresses of at most %d characters".formatted(MOST));
      }
    }

    private static Refused notThat(String reason) {
      return new Refused(new InvalidField("photos", reason));
    }
  }
}

package dev.roost.shared;

import dev.roost.shared.InputRefusal.InvalidField;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * An address that a user gives Roost to speak to: over TLS, except on the machine that Roost runs on, which only a Roost for
 * trying out speaks to. Whether the address behind the name may be spoken to is seen when it is.
 */
@ValueObject
public record OutsideUrl(String value) {

  private static final int LONGEST = 2_000;
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

  public OutsideUrl {
    var uri = parsed(value);
    var host = uri.getHost();
    if (host == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
      throw unusable("must have a host, and neither user nor fragment");
    }
    var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("https") && !(scheme.equals("http") && THIS_MACHINE.contains(host))) {
      throw unusable("must begin with https://");
    }
    if (uri.getPort() == 0 || uri.getPort() > 65_535) {
      throw unusable("must have a port from 1 to 65535, or none");
    }
  }

  public URI uri() {
    return URI.create(value);
  }

  private static URI parsed(String value) {
    if (value.length() > LONGEST) {
      throw unusable("must have at most 2000 characters");
    }
    try {
      var uri = new URI(value);
      if (!uri.isAbsolute() || !value.chars().allMatch(it -> it > ' ' && it < 127)) {
        throw unusable("must be an absolute URL in ASCII");
      }
      return uri;
    } catch (URISyntaxException notOne) {
      throw unusable("must be a URL");
    }
  }

  private static Refused unusable(String why) {
    return new Refused(new InvalidField("url", why));
  }
}

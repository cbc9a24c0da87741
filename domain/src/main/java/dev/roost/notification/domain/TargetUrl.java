package dev.roost.notification.domain;

import dev.roost.shared.OutsideUrl;
import java.net.URI;
import org.jmolecules.ddd.annotation.ValueObject;

/** Where events are sent to. */
@ValueObject
public record TargetUrl(OutsideUrl url) {

  public TargetUrl(String value) {
    this(new OutsideUrl(value));
  }

  public String value() {
    return url.value();
  }

  public URI uri() {
    return url.uri();
  }
}

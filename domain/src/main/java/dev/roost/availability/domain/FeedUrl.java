package dev.roost.availability.domain;

import dev.roost.shared.OutsideUrl;
import java.net.URI;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/** Where the calendar of a channel is read. {@code webcal://}, as some write, means {@code https://}. */
@ValueObject
public record FeedUrl(OutsideUrl url) {

  private static final Pattern WEBCAL = Pattern.compile("^webcals?://", Pattern.CASE_INSENSITIVE);

  public FeedUrl(String value) {
    this(new OutsideUrl(WEBCAL.matcher(value.strip()).replaceFirst("https://")));
  }

  public String value() {
    return url.value();
  }

  public URI uri() {
    return url.uri();
  }
}

package dev.roost.availability.contract;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/** Where else a listing is offered, as its host calls it: {@code airbnb}. */
@ValueObject
public record Channel(String name) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9](?:[a-z0-9.-]{0,38}[a-z0-9])?");

  public Channel {
    if (!FORM.matcher(name).matches()) {
      throw new Refused(new InvalidField("channel",
          "must have 1 to 40 lower-case letters, digits, dots and hyphens, such as booking.com"));
    }
  }

  /** As which imported nights of this channel are known to calendars. */
  public String source() {
    return "ical:" + name;
  }

  @Override
  public String toString() {
    return name;
  }
}

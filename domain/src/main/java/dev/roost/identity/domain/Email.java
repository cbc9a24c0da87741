package dev.roost.identity.domain;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A mail address in the one form in which it is compared: without surrounding space, in lower case, its domain in ASCII.
 * Dots and plus signs stay, since mailboxes that differ in them can belong to different people.
 */
@ValueObject
public record Email(String value) {

  private static final int LONGEST = 254;
  private static final String ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
  private static final Pattern FORM = Pattern
      .compile("(?=.{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+(?=.*[a-z])" + LABEL);

  public Email {
    if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
      throw refused();
    }
  }

  /** The address that somebody typed. */
  public static Email of(String typed) {
    var address = typed.strip();
    var at = address.lastIndexOf('@');
    if (at < 1 || address.length() > LONGEST) {
      throw refused();
    }
    return new Email((address.substring(0, at) + "@" + ascii(address.substring(at + 1))).toLowerCase(Locale.ROOT));
  }

  /** What stands before the at sign. */
  public String localPart() {
    return value.substring(0, value.indexOf('@'));
  }

  @Override
  public String toString() {
    return value;
  }

  private static String ascii(String domain) {
    try {
      return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
    } catch (IllegalArgumentException noDomain) {
      throw refused();
    }
  }

  private static Refused refused() {
    return new Refused(new InvalidField("email", "must be a mail address such as ada@example.org"));
  }
}

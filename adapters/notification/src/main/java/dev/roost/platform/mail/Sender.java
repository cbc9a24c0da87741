package dev.roost.platform.mail;

import dev.roost.platform.InvalidSetting;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.jspecify.annotations.Nullable;

/**
 * Who writes.
 *
 * @param from as {@code Roost <no-reply@example.org>}
 * @param replyTo where answers go; absent where they go to the same address
 */
public record Sender(InternetAddress from, @Nullable InternetAddress replyTo) {

  public static Sender of(String from, @Nullable String replyTo) {
    return new Sender(address("roost.mail.from", from),
        replyTo == null || replyTo.isBlank() ? null : address("roost.mail.reply-to", replyTo));
  }

  /** Where the mail comes from, without a name. */
  public String address() {
    return from.getAddress();
  }

  /** What comes after the at sign: ids of mails end with it. */
  String domain() {
    var address = from.getAddress();
    return address.substring(address.lastIndexOf('@') + 1);
  }

  private static InternetAddress address(String setting, String value) {
    try {
      var addresses = InternetAddress.parse(value, true);
      if (addresses.length == 1 && addresses[0].getAddress().contains("@")) {
        return addresses[0];
      }
    } catch (AddressException unreadable) {
      // Told below.
    }
    throw new InvalidSetting(setting, value, "one address, such as Roost <no-reply@example.org>");
  }
}

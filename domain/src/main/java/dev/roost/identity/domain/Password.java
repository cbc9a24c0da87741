package dev.roost.identity.domain;

import dev.roost.identity.contract.Secret;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A password in the one form in which it is hashed (NFKC), so that it is the same from every keyboard. Half a character, which no
 * keyboard sends, counts as none that anybody has.
 */
@ValueObject
public record Password(Secret text) {

  public static final int SHORTEST = 10;
  public static final int LONGEST = 128;

  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  public Password {
    text = new Secret(HALF.matcher(Normalizer.normalize(text.value(), Normalizer.Form.NFKC)).replaceAll("\uFFFD"));
  }

  /** A password that somebody claims to have; nothing is asked of it. */
  public static Password claimed(Secret typed) {
    return new Password(typed);
  }

  /**
   * A password that somebody wants to have: long enough, and none of those that guessing begins with. As NIST SP 800-63B
   * advises, nothing is asked about kinds of characters.
   *
   * @param field the field to name where it is refused
   */
  public static Password chosen(String field, Secret typed, Email email, String name) {
    var password = new Password(typed);
    var text = password.text.value();
    var length = text.codePointCount(0, text.length());
    if (HALF.matcher(typed.value()).find()) {
      throw new Refused(new InvalidField(field, "must be whole characters"));
    }
    if (length < SHORTEST || length > LONGEST) {
      throw new Refused(new InvalidField(field, "must be %d to %d characters".formatted(SHORTEST, LONGEST)));
    }
    if (CommonPasswords.contains(text)) {
      throw new Refused(new InvalidField(field, "must not be one of the passwords that guessing begins with"));
    }
    if (CommonPasswords.isMadeOf(text, email.value(), email.localPart(), name)) {
      throw new Refused(new InvalidField(field, "must not be your name or your mail address"));
    }
    return password;
  }
}

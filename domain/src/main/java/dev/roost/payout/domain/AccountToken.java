package dev.roost.payout.domain;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/** The provider's name of a host's account, such as {@code acct_1Nv0FG} at Stripe. */
@ValueObject
public record AccountToken(String value) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_.-]{6,255}");
  private static final int SHOWN = 4;

  public AccountToken {
    if (!FORM.matcher(value).matches()) {
      throw new Refused(new InvalidField("account", "must be the provider's name of your account: 6 to 255 letters, "
          + "digits, points, hyphens and underscores"));
    }
  }

  /** Enough to recognise it by. */
  public String masked() {
    return "…" + value.substring(value.length() - SHOWN);
  }

  /** Whoever has the whole of it could ask for money to be sent there. */
  @Override
  public String toString() {
    return "AccountToken[%s]".formatted(masked());
  }
}

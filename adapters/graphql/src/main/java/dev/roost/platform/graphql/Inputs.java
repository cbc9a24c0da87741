package dev.roost.platform.graphql;

import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Currency;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Values of the trade out of what clients send; what cannot be one is refused under the name of its field. */
public final class Inputs {

  private Inputs() {
  }

  public static Currency currency(String field, String code) {
    try {
      return Currency.of(code);
    } catch (IllegalArgumentException unknown) {
      throw refused(field, "must be an ISO 4217 code of a currency that can be paid in, such as EUR");
    }
  }

  public static StayDates stay(LocalDate checkIn, LocalDate checkOut) {
    if (!checkIn.isBefore(checkOut)) {
      throw refused("checkOut", "must be after checkIn");
    }
    return StayDates.of(checkIn, checkOut);
  }

  public static IdempotencyKey idempotencyKey(String value) {
    try {
      return new IdempotencyKey(value);
    } catch (Refused unusable) {
      throw refused("idempotencyKey", "must be 1 to 255 visible ASCII characters");
    }
  }

  public static <T> T given(String field, @Nullable T value) {
    if (value == null) {
      throw refused(field, "is required with what else is given");
    }
    return value;
  }

  private static Refused refused(String field, String reason) {
    return new Refused(new InvalidField(field, reason));
  }
}

package roosttest.booking;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.PaymentPurpose;
import dev.roost.booking.spi.PaymentDue;
import dev.roost.booking.spi.PaymentGoals;
import dev.roost.booking.spi.PaymentOpening;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Remembers what bookings want of their money. Guests pay at the property unless told otherwise. */
public final class FakePayments implements PaymentOpening, PaymentGoals {

  private final List<PaymentDue> opened = new ArrayList<>();
  private final List<String> wishes = new ArrayList<>();
  private final Set<Object> letGo = new HashSet<>();
  private Standing standing = Standing.UNPAID;
  private Collecting collecting = new Collecting.AtProperty();

  /** Roost takes the money from now on, or cannot. */
  public void collect(Collecting given) {
    collecting = given;
  }

  public List<PaymentDue> opened() {
    return List.copyOf(opened);
  }

  /** What was wanted, in order. */
  public List<String> wishes() {
    return List.copyOf(wishes);
  }

  @Override
  public Collecting collecting(Money amount) {
    return collecting;
  }

  @Override
  public UUID open(PaymentDue due) {
    opened.add(due);
    return new UUID(0, opened.size());
  }

  @Override
  public void take(BookingId booking, PaymentPurpose purpose) {
    wishes.add("take" + of(purpose));
  }

  @Override
  public void expire(BookingId booking, PaymentPurpose purpose) {
    wishes.add("expire" + of(purpose));
  }

  @Override
  public Standing standing(BookingId booking, PaymentPurpose purpose) {
    return standing;
  }

  /** How far all payments have come from now on. */
  public void areNow(Standing given) {
    standing = given;
  }

  @Override
  public void owe(BookingId booking, PaymentPurpose purpose) {
    wishes.add("owe" + of(purpose));
  }

  @Override
  public void owesNoMore(BookingId booking, PaymentPurpose purpose) {
    wishes.add("no more owe" + of(purpose));
  }

  @Override
  public void release(BookingId booking, UserId host, Currency currency, Instant from) {
    wishes.add("release from " + from);
  }

  @Override
  public void giveBack(BookingId booking, Money refund) {
    wishes.add("give back " + refund);
  }

  @Override
  public boolean letGo(BookingId booking, PaymentPurpose purpose) {
    wishes.add("let go" + of(purpose));
    return letGo.add(List.of(booking, purpose));
  }

  private static String of(PaymentPurpose purpose) {
    return switch (purpose) {
      case PaymentPurpose.Stay() -> "";
      case PaymentPurpose.Difference _ -> " of the difference";
      case PaymentPurpose.Instalment(var number) -> " of instalment " + number;
    };
  }
}

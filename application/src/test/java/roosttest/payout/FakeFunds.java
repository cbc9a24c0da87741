package roosttest.payout;

import dev.roost.booking.contract.BookingId;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.spi.CapturedFunds;
import dev.roost.payment.spi.CapturedFunds.Captured;
import dev.roost.shared.Money;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What guests have paid, as a test says. */
public final class FakeFunds implements CapturedFunds {

  private final Map<BookingId, Captured> captured = new LinkedHashMap<>();

  /** A guest has paid this much for a stay. */
  public void captured(BookingId booking, Money amount) {
    captured.put(booking, new Captured(booking, new PaymentId(UUID.randomUUID()), "pi_" + booking, amount));
  }

  /** This much of it goes back. */
  public void refunded(BookingId booking, Money amount) {
    captured.computeIfPresent(booking,
        (_, it) -> new Captured(booking, it.payment(), it.source(), it.left().minus(amount)));
  }

  @Override
  public List<Captured> lock(Collection<BookingId> bookings) {
    return captured.values().stream().filter(it -> bookings.contains(it.booking())).toList();
  }
}

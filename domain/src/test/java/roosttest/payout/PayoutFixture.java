package roosttest.payout;

import dev.roost.booking.contract.BookingId;
import dev.roost.ledger.contract.TransactionId;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payout.contract.PayoutId;
import dev.roost.payout.contract.TransferId;
import dev.roost.payout.domain.AccountToken;
import dev.roost.payout.domain.Draw;
import dev.roost.payout.domain.Earning;
import dev.roost.payout.domain.Payout;
import dev.roost.payout.domain.Payout.Order;
import dev.roost.payout.domain.Transfer;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Payouts for tests: two transfers, 170 euros in all, to some host. */
public final class PayoutFixture {

  public static final Instant NOW = Instant.parse("2027-06-01T10:00:00Z");
  private static final AtomicLong CHANGES = new AtomicLong();
  public static final AccountToken ACCOUNT = new AccountToken("acct_of_a_host");

  private PayoutFixture() {
  }

  public static Money eur(long cents) {
    return Money.of(cents, "EUR");
  }

  public static BookingId aStay() {
    return new BookingId(UUID.randomUUID());
  }

  public static Draw aDraw(long cents) {
    return new Draw(aStay(), new PaymentId(UUID.randomUUID()), "pi_" + UUID.randomUUID(), eur(cents));
  }

  public static Transfer aTransfer(Draw draw) {
    return Transfer.of(new TransferId(UUID.randomUUID()), draw, UUID.randomUUID(),
        new TransactionId(UUID.randomUUID()));
  }

  public static Payout aPayout() {
    return aPayoutOf(new UserId(UUID.randomUUID()), aDraw(100_00), aDraw(70_00));
  }

  public static Payout aPayoutOf(UserId host, Draw... draws) {
    var sum = Stream.of(draws).map(Draw::amount).reduce(Money::plus).orElseThrow();
    return Payout.prepare(new PayoutId(UUID.randomUUID()), new Order(host, sum, ACCOUNT, NOW),
        Stream.of(draws).map(PayoutFixture::aTransfer).toList());
  }

  /** Each is another one. */
  public static Earning anEarning(BookingId stay, UserId host, long cents, Instant releasedAt) {
    return new Earning(stay, CHANGES.incrementAndGet(), host, eur(cents), releasedAt);
  }
}

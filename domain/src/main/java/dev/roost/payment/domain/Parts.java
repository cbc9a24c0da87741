package dev.roost.payment.domain;

import static dev.roost.ledger.contract.AccountKind.BAD_DEBT;
import static dev.roost.ledger.contract.AccountKind.GUEST_FUNDS_HELD;
import static dev.roost.ledger.contract.AccountKind.HOST_PAYABLE;
import static dev.roost.ledger.contract.AccountKind.HOST_RECEIVABLE;
import static dev.roost.ledger.contract.AccountKind.PLATFORM_FEE;
import static dev.roost.ledger.contract.AccountKind.TAX_PAYABLE;

import dev.roost.booking.contract.BookingId;
import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.Entry;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.util.List;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What of a booking's money is whose.
 *
 * @param writtenOff what was given to the others although it is not there, and is given up as lost
 */
@ValueObject
public record Parts(Money host, Money roost, Money taxes, Money writtenOff) {

  public Parts(Money host, Money roost, Money taxes) {
    this(host, roost, taxes, Money.zero(host.currency()));
  }

  public static Parts nothing(Currency currency) {
    var zero = Money.zero(currency);
    return new Parts(zero, zero, zero, zero);
  }

  public Money total() {
    return host.plus(roost).plus(taxes).minus(writtenOff);
  }

  public boolean isNothing() { return host.isZero() && roost.isZero() && taxes.isZero() && writtenOff.isZero(); }

  /**
   * No more than there is. What is missing is missing to the host first; then as much of it is written off as was lost to the
   * guest's bank; then it is missing to Roost, and to authorities last.
   */
  public Parts within(Money available, Money lost) {
    var missing = positive(total().minus(available));
    var fromHost = least(missing, positive(host));
    var afterHost = missing.minus(fromHost);
    var off = least(afterHost, lost);
    var afterThat = afterHost.minus(off);
    var fromRoost = least(afterThat, positive(roost));
    var fromTaxes = least(afterThat.minus(fromRoost), positive(taxes));
    return new Parts(host.minus(fromHost), roost.minus(fromRoost), taxes.minus(fromTaxes), writtenOff.plus(off));
  }

  Parts minus(Parts other) {
    return new Parts(host.minus(other.host), roost.minus(other.roost), taxes.minus(other.taxes),
        writtenOff.minus(other.writtenOff));
  }

  /** What is entered where this is the difference: what is taken back from a host is owed by the host. */
  public List<Entry> entries(BookingId booking, UserId owner) {
    var currency = host.currency();
    return Stream.of(
        new Line(Account.ofBooking(GUEST_FUNDS_HELD, booking.value(), currency), total()),
        new Line(Account.ofUser(host.isNegative() ? HOST_RECEIVABLE : HOST_PAYABLE, owner, currency), host.negated()),
        new Line(Account.shared(PLATFORM_FEE, currency), roost.negated()),
        new Line(Account.shared(TAX_PAYABLE, currency), taxes.negated()),
        new Line(Account.shared(BAD_DEBT, currency), writtenOff))
        .filter(line -> !line.amount().isZero()).map(line -> new Entry(line.account(), line.amount())).toList();
  }

  private static Money positive(Money amount) {
    return amount.isNegative() ? Money.zero(amount.currency()) : amount;
  }

  private static Money least(Money one, Money other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private record Line(Account account, Money amount) {
  }
}

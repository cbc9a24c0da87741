package dev.roost.payment.domain;

import static dev.roost.ledger.contract.AccountKind.DISPUTES;
import static dev.roost.ledger.contract.AccountKind.GOODWILL;
import static dev.roost.ledger.contract.AccountKind.GUEST_FUNDS_HELD;
import static dev.roost.ledger.contract.AccountKind.GUEST_RECEIVABLE;
import static dev.roost.ledger.contract.AccountKind.PROVIDER_CLEARING;
import static dev.roost.ledger.contract.AccountKind.PROVIDER_FEES;
import static dev.roost.ledger.contract.AccountKind.REFUNDS_PAYABLE;
import static dev.roost.ledger.contract.AccountKind.UNPAID_STAYS;

import dev.roost.booking.contract.BookingId;
import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.Source;
import dev.roost.shared.Money;
import java.util.List;

/**
 * The one table of how money of a booking moves between provider, Roost and guest, and what is entered then. The
 * documentation's table is drawn from it.
 */
public enum MoneyMove {
  CAPTURED("captured", "a guest's payment was captured", PROVIDER_CLEARING, GUEST_FUNDS_HELD),
  REFUND_OWED("refund-owed", "a refund to a guest is owed", GUEST_FUNDS_HELD, REFUNDS_PAYABLE),
  REFUNDED("refunded", "a refund to a guest has arrived", REFUNDS_PAYABLE, PROVIDER_CLEARING),
  REFUND_CALLED_OFF("refund-called-off", "a refund is not owed any more, since the guest's bank has given it",
      REFUNDS_PAYABLE, GUEST_FUNDS_HELD),
  GOODWILL_COUNTED("goodwill-counted", "goodwill that went back counts towards what is owed to the guest",
      GUEST_FUNDS_HELD, GOODWILL),
  OWED("owed", "a stay is over of which a guest has not paid all", GUEST_RECEIVABLE, UNPAID_STAYS),
  OWED_PAID("owed-paid", "a guest has paid what they owed for a stay that was over", UNPAID_STAYS, GUEST_RECEIVABLE),
  DISPUTED("disputed", "a guest's bank has taken money back", DISPUTES, PROVIDER_CLEARING),
  DISPUTE_WON("dispute-won", "a dispute was won, and the money has come back", PROVIDER_CLEARING, DISPUTES),
  DISPUTE_LOST("dispute-lost", "a dispute was lost", GUEST_FUNDS_HELD, DISPUTES),
  CHARGED("charged", "the provider has charged for a capture", PROVIDER_FEES, PROVIDER_CLEARING),
  DISPUTE_CHARGED("dispute-charged", "the provider has charged for a dispute", PROVIDER_FEES, PROVIDER_CLEARING),
  DISPUTE_CHARGE_RETURNED("dispute-charge-returned", "the provider has given back what it charged for a dispute",
      PROVIDER_CLEARING, PROVIDER_FEES);

  private final String code;
  private final String words;
  private final AccountKind debit;
  private final AccountKind credit;

  MoneyMove(String code, String words, AccountKind debit, AccountKind credit) {
    this.code = code;
    this.words = words;
    this.debit = debit;
    this.credit = credit;
  }

  /** What comes before the colon of the source. */
  public String purpose() {
    return "payment." + code;
  }

  /** The source of one such move. */
  public Source source(Object reference) {
    return Source.of(purpose(), reference);
  }

  public List<Entry> entries(BookingId booking, Money amount) {
    return List.of(Entry.debit(account(debit, booking, amount), amount),
        Entry.credit(account(credit, booking, amount), amount));
  }

  /** For people: when it is entered. */
  public String words() {
    return words;
  }

  AccountKind debit() {
    return debit;
  }

  AccountKind credit() {
    return credit;
  }

  private static Account account(AccountKind kind, BookingId booking, Money amount) {
    return kind.isShared()
        ? Account.shared(kind, amount.currency())
        : Account.ofBooking(kind, booking.value(), amount.currency());
  }
}

package dev.roost.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.booking.contract.BookingId;
import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.ledger.contract.Entry;
import dev.roost.shared.Money;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MoneyMoveTest {

  private static final BookingId BOOKING = new BookingId(UUID.randomUUID());
  private static final Money AMOUNT = Money.of(340_00, "EUR");

  @Test
  void shouldEnterWhatAGuestPaidForTheBookingAndAtTheProvider() {
    // given
    var clearing = Account.shared(AccountKind.PROVIDER_CLEARING, AMOUNT.currency());
    var held = Account.ofBooking(AccountKind.GUEST_FUNDS_HELD, BOOKING.value(), AMOUNT.currency());
    // then
    assertThat(MoneyMove.CAPTURED.entries(BOOKING, AMOUNT)).containsExactly(Entry.debit(clearing, AMOUNT),
        Entry.credit(held, AMOUNT));
    assertThat(MoneyMove.CAPTURED.source("pi_1")).hasToString("payment.captured:pi_1");
  }

  @ParameterizedTest
  @EnumSource(MoneyMove.class)
  void shouldBeEnteredSoThatItAddsUp(MoneyMove move) {
    // when
    var entries = move.entries(BOOKING, AMOUNT);
    // then
    assertThat(entries).hasSize(2);
    assertThat(entries.getFirst().amount().plus(entries.getLast().amount()).isZero()).isTrue();
    assertThat(entries).extracting(Entry::account).allSatisfy(account -> assertThat(account.owner())
        .isEqualTo(account.kind().isShared() ? null : BOOKING.value()));
  }

  /** Whatever becomes of money that was taken: once all of it has gone back, nothing is left on any account. */
  @Test
  void shouldLeaveNothingOnceAllHasGoneBack() {
    assertThat(left(MoneyMove.CAPTURED, MoneyMove.REFUND_OWED, MoneyMove.REFUNDED)).isEmpty();
    assertThat(left(MoneyMove.CAPTURED, MoneyMove.DISPUTED, MoneyMove.DISPUTE_LOST)).isEmpty();
    assertThat(left(MoneyMove.CAPTURED, MoneyMove.REFUND_OWED, MoneyMove.REFUND_CALLED_OFF, MoneyMove.DISPUTED,
        MoneyMove.DISPUTE_LOST)).isEmpty();
    assertThat(left(MoneyMove.DISPUTED, MoneyMove.DISPUTE_WON)).isEmpty();
    assertThat(left(MoneyMove.DISPUTE_CHARGED, MoneyMove.DISPUTE_CHARGE_RETURNED)).isEmpty();
  }

  private static List<Account> left(MoneyMove... moves) {
    var entries = Arrays.stream(moves).flatMap(move -> move.entries(BOOKING, AMOUNT).stream()).toList();
    return entries.stream().map(Entry::account).distinct()
        .filter(account -> entries.stream().filter(entry -> entry.account().equals(account))
            .mapToLong(entry -> entry.amount().amount()).sum() != 0)
        .toList();
  }
}

package dev.roost.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.roost.booking.contract.BookingId;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.ledger.contract.Entry;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PartsTest {

  private static final BookingId BOOKING = new BookingId(UUID.randomUUID());
  private static final UserId HOST = new UserId(UUID.randomUUID());

  @Test
  void shouldTakeWhatIsMissingFromTheHostFirstAndFromTaxesLast() {
    var parts = parts(80, 15, 5);
    assertThat(parts.within(eur(100), eur(0))).isEqualTo(parts);
    assertThat(parts.within(eur(90), eur(0))).isEqualTo(parts(70, 15, 5));
    assertThat(parts.within(eur(10), eur(0))).isEqualTo(parts(0, 5, 5));
    assertThat(parts.within(eur(3), eur(0))).isEqualTo(parts(0, 0, 3));
    assertThat(parts.within(eur(-20), eur(0))).isEqualTo(parts(0, 0, 0));
  }

  @Test
  void shouldWriteOffWhatABankTookThatTheHostCannotBear() {
    var parts = parts(80, 15, 5);
    assertThat(parts.within(eur(40), eur(60))).isEqualTo(parts(20, 15, 5));
    assertThat(parts.within(eur(0), eur(100))).isEqualTo(new Parts(eur(0), eur(15), eur(5), eur(20)));
    assertThat(parts.within(eur(0), eur(8))).isEqualTo(new Parts(eur(0), eur(3), eur(5), eur(8)));
    assertThat(parts(0, 0, 0).within(eur(-100), eur(100))).isEqualTo(new Parts(eur(0), eur(0), eur(0), eur(100)));
  }

  @Property
  void shouldNeverExceedWhatIsThereNorFallBelowNothing(@ForAll @LongRange(min = 0, max = 1_000_000) long host,
      @ForAll @LongRange(min = 0, max = 1_000_000) long roost, @ForAll @LongRange(min = 0, max = 1_000_000) long taxes,
      @ForAll @LongRange(min = 0, max = 4_000_000) long available,
      @ForAll @LongRange(min = 0, max = 4_000_000) long lost) {
    // when
    var within = parts(host, roost, taxes).within(eur(available), eur(lost));
    // then
    assertThat(within.total()).isEqualTo(eur(Math.min(available, host + roost + taxes)));
    assertThat(within.host().isNegative() || within.roost().isNegative() || within.taxes().isNegative()).isFalse();
  }

  @Property
  void shouldBeEnteredSoThatItAddsUp(@ForAll @LongRange(min = -1_000, max = 1_000) long host,
      @ForAll @LongRange(min = -1_000, max = 1_000) long roost, @ForAll @LongRange(min = -3, max = 3) long taxes) {
    // when
    var entries = parts(host, roost, taxes).entries(BOOKING, HOST);
    // then
    assertThat(entries.stream().map(Entry::amount).reduce(eur(0), Money::plus)).isEqualTo(eur(0));
    assertThat(entries).hasSizeGreaterThanOrEqualTo(host == 0 && roost == 0 && taxes == 0 ? 0 : 2);
  }

  @Test
  void shouldBeOwedByAHostFromWhomItIsTakenBack() {
    assertThat(parts(-30, 0, 0).entries(BOOKING, HOST)).extracting(it -> it.account().kind(), Entry::amount)
        .containsExactlyInAnyOrder(
            tuple(AccountKind.GUEST_FUNDS_HELD, eur(-30)),
            tuple(AccountKind.HOST_RECEIVABLE, eur(30)));
  }

  private static Parts parts(long host, long roost, long taxes) {
    return new Parts(eur(host), eur(roost), eur(taxes));
  }

  private static Money eur(long cents) {
    return Money.of(cents, "EUR");
  }
}

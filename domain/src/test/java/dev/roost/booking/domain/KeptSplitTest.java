package dev.roost.booking.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.booking.contract.Refund;
import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A stay of 100.00, of which Roost's fee is 15.50, after an alteration of which the host has kept 50.00. */
class KeptSplitTest {

  private static final Money NOTHING = eur(0);

  private final Price price = new Price(List.of(QuoteLine.of(LineKind.NIGHTS, "one night", 1, eur(100_00))),
      eur(100_00), new HostShare(List.of(), eur(15_50), 1, eur(84_50))).keeping(eur(50_00));

  @Test
  void shouldLevyNothingOnWhatWasKeptBeforeIfHalfOfTheRestGoesBack() {
    // when
    var refund = refundOf(50_00);
    // then
    assertThat(price.kept(refund)).isEqualTo(new Split(eur(50_00 + 42_25), eur(7_75), NOTHING));
    assertThat(price.givenBack(refund).split()).isEqualTo(new Split(eur(42_25), eur(7_75), NOTHING));
  }

  @Test
  void shouldLeaveTheHostWhatWasKeptBeforeIfAllOfTheRestGoesBack() {
    assertThat(price.kept(refundOf(100_00))).isEqualTo(new Split(eur(50_00), NOTHING, NOTHING));
  }

  @Test
  void shouldLeaveNothingIfEverythingGoesBack() {
    assertThat(price.kept(price.everything())).isEqualTo(new Split(NOTHING, NOTHING, NOTHING));
  }

  @Test
  void shouldLeaveAllAsItIsIfNothingGoesBack() {
    assertThat(price.kept(refundOf(0))).isEqualTo(new Split(eur(134_50), eur(15_50), NOTHING));
  }

  /** To the cent, whatever goes back. */
  @Test
  void shouldAddUpWithWhatIsGivenBack() {
    for (var cents = 0; cents <= 150_00; cents += 7) {
      var refund = refundOf(cents);
      assertThat(price.kept(refund).plus(price.givenBack(refund).split())).isEqualTo(price.share().split());
      assertThat(price.kept(refund).total()).isEqualTo(eur(150_00 - cents));
    }
  }

  private static Refund refundOf(long nights) {
    return new Refund(eur(nights), NOTHING, NOTHING, NOTHING);
  }

  private static Money eur(long cents) {
    return Money.of(cents, "EUR");
  }
}

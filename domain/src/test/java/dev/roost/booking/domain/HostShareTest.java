package dev.roost.booking.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostShareTest {

  private final HostShare share = share(7_00, 10_20, 322_80);

  @Test
  void shouldLeaveInProportion() {
    assertThat(share.beyond(share.split().upTo(eur(170_00)))).isEqualTo(share(3_50, 5_10, 161_40));
  }

  /** To the cent what the split keeps, which the books follow. */
  @Test
  void shouldAddUpWithWhatIsKept() {
    for (var cents = 0; cents <= 340_00; cents += 7) {
      var left = share.beyond(share.split().upTo(eur(cents))).split();
      assertThat(left.plus(share.split().upTo(eur(cents)))).isEqualTo(share.split());
      assertThat(left.total()).isEqualTo(eur(340_00 - cents));
    }
  }

  @Test
  void shouldLeaveAllOrNothing() {
    assertThat(share.beyond(share.split().upTo(eur(0)))).isEqualTo(share);
    assertThat(share.beyond(share.split().upTo(share.total()))).isEqualTo(share(0, 0, 0));
    assertThat(share(0, 0, 0).beyond(share(0, 0, 0).split())).isEqualTo(share(0, 0, 0));
  }

  private static HostShare share(long tax, long fee, long payout) {
    return new HostShare(List.of(QuoteLine.of(LineKind.TAX, "included VAT", 1, eur(tax))), eur(fee), 4, eur(payout));
  }

  private static Money eur(long cents) {
    return Money.of(cents, "EUR");
  }
}

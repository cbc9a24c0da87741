package dev.roost.pricing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.PricingRefusal.TotalTooHigh;
import dev.roost.pricing.contract.PricingRefusal.TotalTooLow;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Money;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import roosttest.pricing.LevyFixture;

/** Totals that a payment provider takes. */
class ChargeableTest {

  private static final Chargeable DINARS = new Chargeable(10, 100, 1_000_000);

  @Property
  void shouldRoundUpByALineThatIsNotTheHosts(@ForAll @IntRange(min = 1, max = 30) int nights,
      @ForAll @LongRange(min = 1, max = 999_999) long night, @ForAll @LongRange(min = 1, max = 1_000) long step) {
    // given
    var price = price(nights, night);
    // when
    var charged = price.charged(new Chargeable(step, 0, Long.MAX_VALUE));
    // then
    var rounding = charged.total().minus(price.total()).amount();
    assertThat(charged.total().amount() % step).isZero();
    assertThat(rounding).isBetween(0L, new Chargeable(step, 0, Long.MAX_VALUE).mostMissing()).isLessThan(step);
    assertThat(charged.lines().stream().mapToLong(line -> line.amount().amount()).sum())
        .isEqualTo(charged.total().amount());
    assertThat(charged.lines().stream().filter(line -> line.kind() == LineKind.ROUNDING).toList())
        .hasSize(rounding == 0 ? 0 : 1);
    assertThat(charged.hostTotal()).isEqualTo(price.hostTotal());
    assertThat(charged.share()).isEqualTo(price.share());
    assertThat(charged.includedTaxes()).isEqualTo(price.includedTaxes());
  }

  @Test
  void shouldLeaveATotalThatCanBeCharged() {
    assertThat(price(3, 1_230).charged(DINARS)).isEqualTo(price(3, 1_230));
    assertThat(price(3, 1_231).charged(Chargeable.ANY)).isEqualTo(price(3, 1_231));
  }

  @Test
  void shouldRefuseTotalsBeyondWhatIsTaken() {
    assertThat(refusalOf(1, 90)).isEqualTo(new TotalTooLow(Money.of(90, "KWD"), Money.of(100, "KWD")));
    assertThat(refusalOf(1, 1_000_001))
        .isEqualTo(new TotalTooHigh(Money.of(1_000_010, "KWD"), Money.of(1_000_000, "KWD")));
    // Rounded up it is enough.
    assertThat(price(1, 91).charged(DINARS).total()).isEqualTo(Money.of(100, "KWD"));
    assertThat(price(1, 1_000_000).charged(DINARS).total()).isEqualTo(Money.of(1_000_000, "KWD"));
  }

  @Test
  void shouldTellTheTotalAlone() {
    assertThat(price(1, 1_231).totalCharged(DINARS)).contains(Money.of(1_240, "KWD"));
    assertThat(price(1, 90).totalCharged(DINARS)).isEmpty();
  }

  @Test
  void shouldGrowByOneStepLessAUnitAtMost() {
    assertThat(DINARS.mostMissing()).isEqualTo(9);
    assertThat(price(1, 1_231).charged(DINARS).total().minus(price(1, 1_231).total())).isEqualTo(Money.of(9, "KWD"));
  }

  @Test
  void shouldTakeOneAmountOnlyWhereLeastAndMostAreTheSame() {
    assertThat(price(1, 50).totalCharged(new Chargeable(1, 50, 50))).isPresent();
    assertThatIllegalArgumentException().isThrownBy(() -> new Chargeable(1, 50, 49));
    assertThatIllegalArgumentException().isThrownBy(() -> new Chargeable(0, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Chargeable(1, -1, 1));
  }

  @Test
  void shouldChargeNothingWhereNothingIsAsked() {
    assertThat(price(1, 0).charged(DINARS).total().isZero()).isTrue();
  }

  private static Refusal refusalOf(int nights, long night) {
    return catchThrowableOfType(Refused.class, () -> price(nights, night).charged(DINARS)).refusal();
  }

  private static StayPrice price(int nights, long night) {
    var line = QuoteLine.of(LineKind.NIGHTS, "base price", nights, Money.of(night, "KWD"));
    var host = new HostPrice(List.of(line), line.amount(), Money.zero(line.amount().currency()));
    return StayPrice.of(host.lines(), List.of(), 1, LevyFixture.hostOnly("15.5").ofHost(host));
  }
}

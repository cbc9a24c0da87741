package roosttest.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.pricing.LevyFixture.perPersonNight;
import static roosttest.pricing.LevyFixture.percentage;

import dev.roost.pricing.contract.TaxRuleId;
import dev.roost.pricing.contract.TaxedPersons;
import dev.roost.pricing.domain.LevyBooks;
import dev.roost.pricing.domain.Percent;
import dev.roost.pricing.domain.ServiceFee;
import dev.roost.pricing.domain.ServiceFees;
import dev.roost.pricing.domain.Tax;
import dev.roost.pricing.domain.TaxRule;
import dev.roost.pricing.domain.TaxRules;
import dev.roost.pricing.domain.TaxTerms;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of service fees and taxes promises. */
public abstract class LeviesContract {

  private static final TaxTerms SHARE = percentage("6.125", true, true).until("2028-01-01").included().exemptFrom(90)
      .mostNights(7).terms();
  private static final TaxTerms HEAD = perPersonNight(TaxedPersons.ADULTS, Money.of(2_00, "EUR"),
      Money.of(300, "JPY")).terms();

  protected abstract TaxRules rules();

  protected abstract ServiceFees fees();

  protected abstract LevyBooks books();

  @Test
  void shouldGiveBackTheRulesItWasGiven() {
    // given
    var share = new TaxRuleId(UUID.randomUUID());
    var head = new TaxRuleId(UUID.randomUUID());
    // when
    var version = rules().add(TaxRule.create(share, SHARE));
    rules().add(TaxRule.create(head, HEAD));
    // then
    assertThat(version).isEqualTo(1);
    assertThat(rules().find(share).orElseThrow().terms()).isEqualTo(SHARE);
    assertThat(rules().find(head).orElseThrow().terms()).isEqualTo(HEAD);
    assertThat(rules().find(share).orElseThrow().version()).isEqualTo(1);
    assertThat(rules().find(new TaxRuleId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void shouldStoreAChangeOfTheVersionThatWasLoaded() {
    // given
    var id = new TaxRuleId(UUID.randomUUID());
    rules().add(TaxRule.create(id, SHARE));
    var mine = rules().find(id).orElseThrow();
    var theirs = rules().find(id).orElseThrow();
    theirs.change(HEAD);
    // when
    var version = rules().save(theirs);
    mine.change(percentage("1").terms());
    var refused = catchThrowableOfType(Refused.class, () -> rules().save(mine));
    // then
    assertThat(version).isEqualTo(2);
    assertThat(refused.refusal()).isEqualTo(new VersionStale("tax rule", 2));
    assertThat(rules().find(id).orElseThrow().terms()).isEqualTo(HEAD);
  }

  @Test
  void shouldListRulesInTheOrderOfTheirIds() {
    // given
    var first = new TaxRuleId(new UUID(0x019a2f0e7b1c7d1eL, UUID.randomUUID().getLeastSignificantBits() >>> 2));
    var second = new TaxRuleId(new UUID(0x019a2f0e7b1c7d1fL, first.value().getLeastSignificantBits()));
    rules().add(TaxRule.create(second, HEAD));
    rules().add(TaxRule.create(first, SHARE));
    // when
    var next = rules().after(first, 1);
    // then
    assertThat(next).hasSize(1).first().extracting(TaxRule::id).isEqualTo(second);
    assertThat(rules().after(null, 1_000)).extracting(TaxRule::id).containsSubsequence(first, second);
  }

  @Test
  void shouldOpenTheBookOfTaxesThatHaveNotEnded() {
    // given
    var ending = new Tax(new TaxRuleId(UUID.randomUUID()), SHARE);
    var lasting = new Tax(new TaxRuleId(UUID.randomUUID()), HEAD);
    rules().add(TaxRule.create(ending.rule(), ending.terms()));
    rules().add(TaxRule.create(lasting.rule(), lasting.terms()));
    // when, then
    assertThat(books().open(LocalDate.parse("2027-12-31")).taxes()).contains(ending, lasting).doesNotHaveDuplicates();
    assertThat(books().open(LocalDate.parse("2028-01-01")).taxes()).contains(lasting).doesNotContain(ending);
  }

  @Test
  void shouldKeepEveryVersionOfTheServiceFee() {
    // given
    var before = fees().load();
    var next = new ServiceFee(before.version() + 1, new Percent(new BigDecimal("3")),
        new Percent(new BigDecimal("14.2")),
        Instant.parse("2999-01-01T00:00:00Z"));
    // when
    fees().add(next);
    var refused = catchThrowableOfType(Refused.class, () -> fees().add(next));
    // then
    assertThat(fees().load().fees()).containsAll(before.fees()).contains(next);
    assertThat(books().open(LocalDate.parse("2027-01-01")).fees()).containsExactlyElementsOf(fees().load().fees());
    assertThat(refused.refusal()).isEqualTo(new VersionStale("service fee", next.version()));
    assertThat(before.fees().getFirst()).isEqualTo(LevyFixture.hostOnly("15.5"));
  }
}

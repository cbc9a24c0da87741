package dev.roost.pricing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.identity.Actors.admin;
import static roosttest.identity.Actors.guest;
import static roosttest.identity.Actors.host;
import static roosttest.pricing.FakeListings.flat;
import static roosttest.pricing.FakeListings.id;
import static roosttest.pricing.RateFixture.rates;

import dev.roost.listing.contract.Party;
import dev.roost.listing.contract.Position;
import dev.roost.platform.IdempotencyKey;
import dev.roost.pricing.api.RequestQuote;
import dev.roost.pricing.api.ScheduleServiceFee;
import dev.roost.pricing.api.ServiceFeeView;
import dev.roost.pricing.api.TaxRuleTerms;
import dev.roost.pricing.api.TaxRuleTerms.PerPersonNight;
import dev.roost.pricing.api.TaxRuleTerms.Percentage;
import dev.roost.pricing.contract.ServiceFeeScheduled;
import dev.roost.pricing.contract.TaxRuleChanged;
import dev.roost.pricing.contract.TaxRuleId;
import dev.roost.pricing.contract.TaxedPersons;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Money;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import roosttest.platform.SequentialIds;

/** Service fee, taxes, and what hosts get. */
class LevyAdministrationTest {

  private static final StayDates STAY = StayDates.of("2027-07-01", "2027-07-04");
  private static final IdempotencyKey KEY = new IdempotencyKey("k");
  private static final List<Position> LISBON = List.of(new Position(38, -10), new Position(39, -10),
      new Position(39, -9), new Position(38, -9));
  private static final TaxRuleTerms TAX = tax(new Percentage(new BigDecimal("6"), true, false), null);
  private static final ScheduleServiceFee SPLIT = new ScheduleServiceFee(new BigDecimal("3"), new BigDecimal("14"),
      Instant.parse("2027-05-01T12:00:00Z"));

  private final PricingWorld world = new PricingWorld();

  @BeforeEach
  void aFlatWithAPrice() {
    world.listings.add(flat(1));
    world.ratePlans.add(rates().cleaning(30_00).nonRefundable("10").plan(id(1), 0));
  }

  @Test
  void shouldTaxStaysQuotedFromNowOn() {
    // given
    var before = quote("before");
    // when
    var rule = world.taxes.create(admin(), KEY, TAX).answer();
    var after = quote("after");
    // then
    assertThat(before).isEqualTo(Money.of(330_00, "EUR"));
    assertThat(after).isEqualTo(Money.of(349_80, "EUR"));
    assertThat(world.taxes.find(admin(), rule.id())).isEqualTo(rule);
    assertThat(rule.terms()).isEqualTo(TAX);
    assertThat(world.events.take()).containsExactly(new TaxRuleChanged(rule.id()));
  }

  @Test
  void shouldCreateOnceForOneKey() {
    // given
    var rule = world.taxes.create(admin(), KEY, TAX);
    // when
    var again = world.taxes.create(admin(), KEY, TAX);
    // then
    assertThat(again.replayed()).isTrue();
    assertThat(again.answer()).isEqualTo(rule.answer());
    assertThat(world.taxes.list(admin(), PageRequest.first(10)).items()).containsExactly(rule.answer());
  }

  @Test
  void shouldChangeTheVersionThatWasRead() {
    // given
    var rule = world.taxes.create(admin(), KEY, TAX).answer();
    var head = tax(null, new PerPersonNight(List.of(Money.of(2_00, "EUR")), TaxedPersons.ADULTS));
    // when
    var changed = world.taxes.replace(admin(), rule.id(), head, 1);
    // then
    assertThat(changed.version()).isEqualTo(2);
    assertThat(changed.terms()).isEqualTo(head);
    assertThat(quote("after")).isEqualTo(Money.of(342_00, "EUR"));
    assertThat(refusalOf(() -> world.taxes.replace(admin(), rule.id(), TAX, 1)))
        .isEqualTo(new VersionStale("tax rule", 2));
    var unknown = new TaxRuleId(SequentialIds.nth(99));
    assertThat(refusalOf(() -> world.taxes.find(admin(), unknown)))
        .isEqualTo(new NotFound("tax rule", unknown.toString()));
  }

  @Test
  void shouldTakeOneChargeOfTwo() {
    var share = new Percentage(BigDecimal.ONE, true, true);
    var head = new PerPersonNight(List.of(Money.of(1, "EUR")), TaxedPersons.ADULTS);
    for (var terms : List.of(tax(share, head), tax(null, null))) {
      assertThat(refusalOf(() -> world.taxes.create(admin(), KEY, terms)))
          .isEqualTo(new InvalidField("percentage", "must be given, or perPersonNight, and not both"));
    }
  }

  @Test
  void shouldPageThroughRules() {
    // given
    for (int i = 0; i < 3; i++) {
      world.taxes.create(admin(), new IdempotencyKey("k" + i), TAX);
    }
    // when
    var first = world.taxes.list(admin(), PageRequest.first(2));
    var second = world.taxes.list(admin(), new PageRequest(first.next(), 2));
    // then
    assertThat(first.items()).hasSize(2);
    assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
    assertThat(second.next()).isNull();
  }

  @Test
  void shouldScheduleAServiceFee() {
    // when
    var added = world.serviceFees.schedule(admin(), KEY, SPLIT).answer();
    // then
    assertThat(added).isEqualTo(new ServiceFeeView(2, new BigDecimal("3"), new BigDecimal("14"), SPLIT.from()));
    assertThat(quote("after")).isEqualTo(Money.of(376_20, "EUR"));
    assertThat(world.events.take()).containsExactly(new ServiceFeeScheduled(2));
    assertThat(world.serviceFees.schedule(admin(), KEY, SPLIT).replayed()).isTrue();
    assertThat(world.serviceFees.list(admin(), PageRequest.first(1)).next()).isEqualTo("1");
    assertThat(world.serviceFees.list(admin(), new PageRequest("1", 1)).items()).containsExactly(added);
    assertThat(world.serviceFees.list(admin(), new PageRequest("1", 1)).next()).isNull();
  }

  @Test
  void shouldNotChangeWhatWasQuotedBefore() {
    // given
    var late = new ScheduleServiceFee(BigDecimal.ONE, BigDecimal.ONE, SPLIT.from().minusSeconds(1));
    var wrong = new ScheduleServiceFee(new BigDecimal("99.01"), BigDecimal.ONE, SPLIT.from());
    // when, then
    assertThat(refusalOf(() -> world.serviceFees.schedule(admin(), KEY, late)))
        .isEqualTo(new InvalidField("from", "must not be in the past"));
    assertThat(refusalOf(() -> world.serviceFees.schedule(admin(), KEY, wrong)))
        .isEqualTo(new InvalidField("hostPercent", "must be from 0 to 99 with at most two decimals"));
  }

  @Test
  void shouldBeForAdministratorsOnly() {
    for (ThrowingCallable action : List.<ThrowingCallable>of(() -> world.taxes.list(host(), PageRequest.first(1)),
        () -> world.taxes.find(host(), new TaxRuleId(SequentialIds.nth(1))),
        () -> world.taxes.create(host(), KEY, TAX),
        () -> world.taxes.replace(host(), new TaxRuleId(SequentialIds.nth(1)), TAX, 1))) {
      assertThat(refusalOf(action)).isEqualTo(new NotAllowed("look after taxes"));
    }
    for (ThrowingCallable action : List.<ThrowingCallable>of(
        () -> world.serviceFees.list(host(), PageRequest.first(1)),
        () -> world.serviceFees.schedule(host(), KEY, SPLIT))) {
      assertThat(refusalOf(action)).isEqualTo(new NotAllowed("look after the service fee"));
    }
  }

  @Test
  void shouldTellHostsWhatTheyGet() {
    // given
    world.serviceFees.schedule(admin(), KEY, SPLIT);
    world.taxes.create(admin(), KEY, TAX);
    // when
    var payout = world.payouts.preview(host(), asked(2));
    // then
    assertThat(payout.guestPays()).isEqualTo(Money.of(396_00, "EUR"));
    assertThat(payout.serviceFee()).isEqualTo(Money.of(9_90, "EUR"));
    assertThat(payout.serviceFeeVersion()).isEqualTo(2);
    assertThat(payout.payout()).isEqualTo(Money.of(320_10, "EUR"));
    assertThat(payout.includedTaxes()).isEmpty();
    assertThat(payout.guestPays()).isEqualTo(quote("same"));
  }

  @Test
  void shouldTellWhatTheNonRefundableRateBrings() {
    // when
    var payout = world.payouts.preview(host(), new RequestQuote(id(1), STAY, Party.ofAdults(2), true));
    // then 300 + 30 for cleaning, of which 15.5 % are kept
    assertThat(payout.guestPays()).isEqualTo(Money.of(300_00, "EUR"));
    assertThat(payout.payout()).isEqualTo(Money.of(253_50, "EUR"));
  }

  @Test
  void shouldTellNobodyElse() {
    for (Actor other : List.of(guest(), host(roosttest.identity.Actors.BERT))) {
      assertThat(refusalOf(() -> world.payouts.preview(other, asked(2))))
          .isEqualTo(new NotFound("listing", id(1).toString()));
    }
    assertThat(world.payouts.preview(admin(), asked(2)).payout()).isEqualTo(Money.of(278_85, "EUR"));
  }

  private Money quote(String key) {
    return world.quotes.quote(guest(), new IdempotencyKey(key), asked(2)).answer().total();
  }

  private static RequestQuote asked(int adults) {
    return new RequestQuote(id(1), STAY, Party.ofAdults(adults));
  }

  private static TaxRuleTerms tax(@Nullable Percentage share, @Nullable PerPersonNight head) {
    return new TaxRuleTerms("City tax", "City of Lisbon", LISBON, LocalDate.parse("2027-01-01"), null, share, head,
        false, 30, 7);
  }

  private static Refusal refusalOf(ThrowingCallable action) {
    return catchThrowableOfType(Refused.class, action).refusal();
  }
}

package dev.roost.invoicing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.booking.contract.Refund;
import dev.roost.booking.domain.Bills;
import dev.roost.invoicing.contract.DocumentKind;
import dev.roost.invoicing.contract.Subject;
import dev.roost.invoicing.contract.Subject.Trader;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import roosttest.invoicing.AnyStay;
import roosttest.invoicing.AnyStay.History;

/** Whatever happens to a stay, its documents come to what it costs. */
class ReckoningPropertyTest {

  private static final Currency EUR = Currency.of("EUR");

  @Property
  void shouldAlwaysComeToWhatTheBookingCosts(@ForAll("histories") History history) {
    // given
    var stay = AnyStay.of(history);
    var before = drafts(stay);
    assertThat(toGuest(before)).isEqualTo(cost(stay));
    // when
    for (var change : history.changes()) {
      stay.alter(change);
      var now = drafts(stay);
      // then
      assertThat(toGuest(now)).isEqualTo(cost(stay));
      assertThat(sum(now, draft -> draft.subject() == Subject.HOST_SERVICE)).isEqualTo(hostFee(stay));
      assertThat(now).startsWith(before.toArray(Draft[]::new));
      before = now;
    }
    // when
    stay.end(history.end());
    // then
    var all = drafts(stay);
    assertThat(toGuest(all)).isEqualTo(cost(stay).minus(refund(stay).total()));
    assertThat(all).startsWith(before.toArray(Draft[]::new));
  }

  /** The control: without any one of them they do not. */
  @Property
  void shouldNotComeToItWithoutOneOfThem(@ForAll("histories") History history) {
    // given
    var stay = AnyStay.of(history);
    history.changes().forEach(stay::alter);
    stay.end(history.end());
    var all = drafts(stay);
    var cost = cost(stay).minus(refund(stay).total());
    // then
    all.stream().filter(draft -> draft.subject().buyer() == Trader.GUEST).forEach(missing -> assertThat(
        toGuest(all.stream().filter(draft -> !draft.equals(missing)).toList())).isNotEqualTo(cost));
  }

  /** What Roost has sold by its documents is what the books release to it, and so with the host. */
  @Property
  void shouldAgreeWithTheBooks(@ForAll("histories") History history) {
    // given
    var stay = AnyStay.of(history);
    history.changes().forEach(stay::alter);
    stay.end(history.end());
    // when
    var earned = stay.booking().earningsBy(Instant.parse("2030-01-01T00:00:00Z")).soFar();
    // then
    var drafts = drafts(stay);
    assertThat(sum(drafts, draft -> draft.subject().seller() == Trader.ROOST)).isEqualTo(earned.roost());
    var toHost = sum(drafts, draft -> draft.subject() == Subject.HOST_SERVICE);
    assertThat(sum(drafts, draft -> draft.subject() == Subject.STAY).minus(toHost))
        .isEqualTo(earned.host().plus(earned.taxes()));
  }

  @Property
  void shouldCreditWhatWasInvoicedAndNoMore(@ForAll("histories") History history) {
    // given
    var stay = AnyStay.of(history);
    history.changes().forEach(stay::alter);
    stay.end(history.end());
    // when
    var drafts = drafts(stay);
    // then
    assertThat(drafts.stream().map(Draft::key)).doesNotHaveDuplicates();
    for (var invoice : drafts) {
      if (invoice.key().kind() == DocumentKind.INVOICE) {
        var credits = drafts.stream().filter(draft -> invoice.key().equals(draft.corrected())).toList();
        assertThat(credits).hasSizeLessThan(2);
        assertThat(sum(credits, _ -> true).plus(invoice.figures().total())).matches(left -> !left.isNegative(),
            "not negative");
      }
    }
  }

  @Property
  void shouldTakeEverythingBackWhereEverythingGoesBack(@ForAll("histories") History history) {
    // given
    var stay = AnyStay.of(history);
    history.changes().forEach(stay::alter);
    stay.end(history.end());
    var everything = refund(stay).total().equals(cost(stay));
    // when
    var drafts = drafts(stay);
    // then
    if (everything) {
      for (var subject : Subject.values()) {
        assertThat(sum(drafts, draft -> draft.subject() == subject).isZero()).isTrue();
      }
      drafts.stream().filter(draft -> draft.occasion().equals(drafts.getLast().occasion()))
          .filter(draft -> draft.corrects() != null).forEach(credit -> {
            var invoice = drafts.stream().filter(draft -> draft.key().equals(credit.corrected())).findAny()
                .orElseThrow();
            assertThat(credit.figures()).isEqualTo(invoice.figures().negated());
          });
    }
  }

  @Provide
  Arbitrary<History> histories() {
    return AnyStay.histories();
  }

  private static List<Draft> drafts(AnyStay stay) {
    return Reckoning.of(Bills.of(stay.booking(), stay.applied()));
  }

  private static Money toGuest(List<Draft> drafts) {
    return sum(drafts, draft -> draft.subject().buyer() == Trader.GUEST);
  }

  private static Money sum(List<Draft> drafts, Predicate<Draft> which) {
    return drafts.stream().filter(which).map(draft -> draft.figures().total()).reduce(Money.zero(EUR), Money::plus);
  }

  private static Money cost(AnyStay stay) {
    return stay.booking().terms().price().total();
  }

  private static Money hostFee(AnyStay stay) {
    return stay.booking().terms().price().share().serviceFee();
  }

  private static Refund refund(AnyStay stay) {
    return stay.booking().refund().orElse(Refund.nothing(EUR));
  }
}

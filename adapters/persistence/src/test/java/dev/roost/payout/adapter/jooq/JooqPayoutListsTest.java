package dev.roost.payout.adapter.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.Actors.someone;
import static roosttest.payout.PayoutFixture.NOW;
import static roosttest.payout.PayoutFixture.aDraw;
import static roosttest.payout.PayoutFixture.aPayout;
import static roosttest.payout.PayoutFixture.aPayoutOf;
import static roosttest.payout.PayoutFixture.aStay;
import static roosttest.payout.PayoutFixture.anEarning;
import static roosttest.payout.PayoutFixture.eur;

import dev.roost.payout.api.PayoutFilter;
import dev.roost.payout.api.PayoutReportView.Kind;
import dev.roost.payout.api.PayoutReportView.Line;
import dev.roost.payout.application.Nettings.Netting;
import dev.roost.payout.application.Returns.Return;
import dev.roost.payout.contract.PayoutId;
import dev.roost.payout.contract.PayoutStatus;
import dev.roost.payout.domain.Earning;
import dev.roost.payout.domain.Payout;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;

@DatabaseTest
class JooqPayoutListsTest {

  private static final Currency EUR = Currency.of("EUR");

  private final UserId host = someone();
  private final JooqPayouts payouts;
  private final JooqEarnings earnings;
  private final JooqNettings nettings;
  private final JooqReturns returns;
  private final JooqPayoutLists lists;

  JooqPayoutListsTest(TestDatabase database) {
    this.payouts = new JooqPayouts(database.dsl());
    this.earnings = new JooqEarnings(database.dsl());
    this.nettings = new JooqNettings(database.dsl());
    this.returns = new JooqReturns(database.dsl());
    this.lists = new JooqPayoutLists(database.dsl(), payouts);
  }

  @Test
  void shouldListAHostsPayoutsPageByPageTheNewestFirst() {
    // given
    var ids = Stream.generate(() -> store(aPayoutOf(host, aDraw(1_00)))).limit(3).map(Payout::id)
        .sorted(Comparator.comparing(PayoutId::value, new UnsignedOrder()).reversed()).toList();
    store(aPayout());
    // when
    var first = lists.list(new PayoutFilter(null, host), PageRequest.first(2));
    var second = lists.list(new PayoutFilter(null, host), new PageRequest(first.next(), 2));
    // then
    assertThat(first.items()).extracting(Payout::id).containsExactlyElementsOf(ids.subList(0, 2));
    assertThat(second.items()).extracting(Payout::id).containsExactlyElementsOf(ids.subList(2, 3));
    assertThat(second.next()).isNull();
  }

  @Test
  void shouldListPayoutsInAStatus() {
    // given
    var sending = store(aPayoutOf(host, aDraw(1_00)));
    var failed = payouts.find(store(aPayoutOf(host, aDraw(1_00))).id()).orElseThrow();
    failed.failed(failed.transfers().getFirst().id(), "closed", NOW);
    payouts.save(failed);
    // then
    assertThat(lists.list(new PayoutFilter(PayoutStatus.FAILED, host), PageRequest.first(9)).items())
        .extracting(Payout::id).containsExactly(failed.id());
    assertThat(lists.list(new PayoutFilter(PayoutStatus.SENDING, host), PageRequest.first(9)).items())
        .extracting(Payout::id).containsExactly(sending.id());
  }

  @Test
  void shouldReportWhatHappenedInAPeriod() {
    // given
    var stay = aStay();
    var end = NOW.plus(Duration.ofHours(9));
    earnings.add(anEarning(stay, host, 85_00, NOW));
    earnings.add(anEarning(stay, host, -30_00, NOW.plusSeconds(1)));
    earnings.add(anEarning(stay, host, 5_00, end));
    earnings.add(anEarning(aStay(), someone(), 7_00, NOW));
    earnings.add(new Earning(stay, 99, host, Money.of(900, "JPY"), NOW));
    nettings.add(new Netting(UUID.randomUUID(), host, eur(10_00), NOW.plusSeconds(2)));
    var payout = payouts.find(store(aPayoutOf(host, aDraw(45_00), aDraw(2_00))).id()).orElseThrow();
    payout.sent(payout.transfers().getFirst().id(), "tr_" + payout.id(), NOW.plusSeconds(3));
    payout.returned(payout.transfers().getFirst().id(), eur(4_00));
    payouts.save(payout);
    returns.add(new Return(payout.transfers().getFirst().id(), eur(4_00), eur(4_00), NOW.plusSeconds(4)));
    // when
    var lines = lists.report(host, EUR, NOW, end);
    // then
    assertThat(lines).containsExactly(new Line(NOW, Kind.EARNED, eur(85_00), stay, null),
        new Line(NOW.plusSeconds(1), Kind.TAKEN_BACK, eur(-30_00), stay, null),
        new Line(NOW.plusSeconds(2), Kind.NETTED, eur(-10_00), null, null),
        new Line(NOW.plusSeconds(3), Kind.PAID, eur(45_00), payout.transfers().getFirst().draw().booking(),
            payout.id()),
        new Line(NOW.plusSeconds(4), Kind.RETURNED, eur(-4_00), payout.transfers().getFirst().draw().booking(),
            payout.id()));
  }

  private Payout store(Payout payout) {
    payouts.add(payout);
    return payout;
  }

  /** As PostgreSQL compares. */
  private static final class UnsignedOrder implements Comparator<UUID> {
    @Override
    public int compare(UUID one, UUID other) {
      return one.toString().compareTo(other.toString());
    }
  }
}

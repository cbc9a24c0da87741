package roosttest.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.Actors.someone;
import static roosttest.payout.PayoutFixture.NOW;
import static roosttest.payout.PayoutFixture.aPayoutOf;
import static roosttest.payout.PayoutFixture.aStay;
import static roosttest.payout.PayoutFixture.anEarning;
import static roosttest.payout.PayoutFixture.eur;

import dev.roost.booking.contract.BookingId;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payout.domain.Draw;
import dev.roost.payout.domain.Earning;
import dev.roost.payout.domain.Earnings;
import dev.roost.payout.domain.Payout;
import dev.roost.payout.domain.Payouts;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every store of earnings does. */
public abstract class EarningsContract {

  private static final Currency EUR = Currency.of("EUR");

  private final UserId host = someone();

  protected abstract Earnings earnings();

  /** Where what is sent of earnings is stored. */
  protected abstract Payouts payouts();

  @Test
  void shouldKeepAnEarningOnceHoweverOftenItIsTold() {
    // given
    var earning = anEarning(aStay(), host, 85_00, NOW);
    // when
    earnings().add(earning);
    earnings().add(earning);
    // then
    assertThat(left(earning.booking())).isEqualTo(eur(85_00));
  }

  /** As much again, at the same moment, is another one. */
  @Test
  void shouldAddUpWhatWasReleasedAndTakenBack() {
    // given
    var stay = aStay();
    // when
    earnings().add(anEarning(stay, host, 85_00, NOW));
    earnings().add(anEarning(stay, host, 85_00, NOW));
    earnings().add(anEarning(stay, host, -30_00, NOW.plusSeconds(2)));
    // then
    assertThat(left(stay)).isEqualTo(eur(140_00));
  }

  @Test
  void shouldTakeOffWhatWasSentButNotWhatFailed() {
    // given
    var stay = aStay();
    earnings().add(anEarning(stay, host, 85_00, NOW));
    send(stay, 60_00);
    var vain = send(stay, 5_00);
    assertThat(left(stay)).isEqualTo(eur(20_00));
    // when
    vain.failed(vain.transfers().getFirst().id(), "closed", NOW);
    payouts().save(vain);
    // then
    assertThat(left(stay)).isEqualTo(eur(25_00));
  }

  @Test
  void shouldTakeOffWhatWasSentOnlyAsFarAsItHasNotComeBack() {
    // given
    var stay = aStay();
    earnings().add(anEarning(stay, host, 85_00, NOW));
    var sent = send(stay, 60_00);
    sent.sent(sent.transfers().getFirst().id(), "tr_" + sent.id(), NOW);
    // when
    sent.returned(sent.transfers().getFirst().id(), eur(25_00));
    payouts().save(sent);
    // then
    assertThat(left(stay)).isEqualTo(eur(50_00));
  }

  @Test
  void shouldNameStaysWithSomethingLeftFirstTheOldestThenOthersTheNewest() {
    // given
    var stays = Stream.generate(PayoutFixture::aStay).limit(5).toList();
    earnings().add(anEarning(stays.get(2), host, 1_00, NOW.plusSeconds(3)));
    earnings().add(anEarning(stays.get(0), host, 1_00, NOW.plusSeconds(1)));
    earnings().add(anEarning(stays.get(1), host, 2_00, NOW.plusSeconds(2)));
    earnings().add(anEarning(stays.get(3), host, 1_00, NOW));
    send(stays.get(3), 1_00);
    earnings().add(anEarning(stays.get(4), host, 1_00, NOW.plusSeconds(9)));
    send(stays.get(4), 1_00);
    earnings().add(anEarning(aStay(), someone(), 1_00, NOW));
    earnings().add(new Earning(aStay(), 1, host, Money.of(1, "JPY"), NOW));
    // then
    assertThat(earnings().stays(host, EUR, 10)).containsExactly(stays.get(0), stays.get(1), stays.get(2), stays.get(4),
        stays.get(3));
    assertThat(earnings().stays(host, EUR, 2)).containsExactly(stays.get(0), stays.get(1));
  }

  private Money left(BookingId stay) {
    return earnings().left(List.of(stay), EUR).get(stay);
  }

  private Payout send(BookingId stay, long cents) {
    var payout = aPayoutOf(host,
        new Draw(stay, new PaymentId(UUID.randomUUID()), "pi_" + UUID.randomUUID(), eur(cents)));
    payouts().add(payout);
    return payouts().find(payout.id()).orElseThrow();
  }
}

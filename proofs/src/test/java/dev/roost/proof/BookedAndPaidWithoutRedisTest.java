package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.proof.BookingClient.Answer;
import dev.roost.proof.Market.User;
import dev.roost.shared.StayDates;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import roosttest.identity.KnownUsers;
import roosttest.system.Scale;

/**
 * Guarantee 15, as far as nights and money go: of two guests who want the same nights one books and pays, and once, while Redis is emptied,
 * hangs or is gone, and it takes at most a second longer.
 */
@ProofTest
@Import(KnownUsers.class)
@TestInstance(Lifecycle.PER_CLASS)
class BookedAndPaidWithoutRedisTest extends OnOneRedis {

  private static final Logger LOG = LoggerFactory.getLogger(BookedAndPaidWithoutRedisTest.class);
  private static final int STAYS = Scale.of(9, 300);
  private static final String CARD = "sandbox_card_good";

  @Autowired private DSLContext db;
  private Market market;
  private BookingClient client;
  private User host;
  private User guest;
  private User rival;

  @BeforeAll
  void open(@Autowired ApplicationContext roost, @LocalServerPort int port) {
    market = new Market(roost);
    client = new BookingClient(List.of(port));
    host = market.host();
    guest = market.guest();
    rival = market.guest();
  }

  @AfterAll
  void close() {
    client.close();
  }

  @ParameterizedTest
  @EnumSource(Trouble.class)
  void shouldBeBookedAndPaidOnceWhateverBecomesOfRedis(Trouble trouble) {
    // given
    var listing = market.listing(host, true);
    // when
    var races = IntStream.range(0, STAYS).mapToObj(nth -> {
      trouble.at(nth * 3 / STAYS, nth * 3 % STAYS < 3);
      var checkIn = market.someDay().plusDays(3L * nth);
      var stay = new StayDates(checkIn, checkIn.plusDays(2));
      return Crowd.rush(4, Stream.of(guest, rival).flatMap(user -> {
        var quote = market.quote(user, listing, stay);
        var key = UUID.randomUUID().toString();
        Callable<Answer> booking = () -> client.pay(user, key, quote, CARD);
        return Stream.of(booking, booking);
      }).toList());
    }).toList();
    // then
    assertThat(races).allSatisfy(race -> {
      assertThat(race).extracting(Answer::status).allMatch(status -> status == 201 || status == 409);
      assertThat(race.stream().filter(answer -> answer.status() == 201).map(PaidStays::idOf).distinct()).hasSize(1);
    });
    MoneyAgreement.awaitSettled(db, guest, rival);
    assertThat(db.fetchValue("select count(*) from booking.booking where listing_id = ? and status = 'CONFIRMED'",
        listing.value())).isEqualTo((long) STAYS);
    assertThat(Agreement.overlapsAndLosses(db, List.of(listing))).isEmpty();
    var before = median(races.subList(0, STAYS / 3));
    var meanwhile = median(races.subList(STAYS / 3, 2 * STAYS / 3));
    LOG.info("{}: half of the answers within {} ms, and before within {} ms", trouble, meanwhile.toMillis(),
        before.toMillis());
    assertThat(meanwhile).isLessThan(before.plusSeconds(1));
  }

  /** The control: money of which the books tell otherwise than the provider is noticed. */
  @Test
  void shouldNoticeMoneyThatTheBooksDoNotKnow() {
    // given
    var listing = market.listing(host, true);
    var somebody = market.guest();
    var stay = new StayDates(market.someDay(), market.someDay().plusDays(2));
    assertThat(client.pay(somebody, UUID.randomUUID().toString(), market.quote(somebody, listing, stay), CARD).status())
        .isEqualTo(201);
    MoneyAgreement.awaitSettled(db, somebody);
    // when
    db.execute("update sandbox.object set captured = captured - 1 where kind = 'PAYMENT' and payment_id in "
        + "(select id from payment.payment where guest_id = ?)", somebody.id().value());
    // then
    assertThat(MoneyAgreement.violations(db, somebody)).isNotEmpty();
  }

  private static Duration median(List<List<Answer>> races) {
    var took = races.stream().flatMap(List::stream).map(Answer::took).sorted().toList();
    return took.get(took.size() / 2);
  }
}

package roosttest.booking;

import static roosttest.booking.BookingFixture.MAY;
import static roosttest.booking.BookingFixture.aConfirmedBooking;

import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.AlterationStatus;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.Side;
import dev.roost.booking.domain.Alteration;
import dev.roost.booking.domain.AlterationSnapshot;
import dev.roost.booking.domain.Arrangement;
import dev.roost.booking.domain.Price;
import dev.roost.booking.domain.Terms;
import dev.roost.listing.contract.Party;
import dev.roost.shared.StayDates;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Alterations for tests: Cara would stay two nights longer in Anna's loft, and asks two weeks before, unless told else. */
public final class AlterationFixture {
  public static final StayDates LONGER = new StayDates(MAY.checkIn(), MAY.checkOut().plusDays(2));
  /** Two weeks before the stay in May. */
  public static final Instant TWO_WEEKS_BEFORE = aConfirmedBooking().terms().startsAt().minus(Duration.ofDays(14));

  private AlterationId id = new AlterationId(UUID.randomUUID());
  private BookingId booking = new BookingId(UUID.randomUUID());
  private Terms terms = aConfirmedBooking().terms();
  private StayDates stay = LONGER;
  private Party party = Party.ofAdults(2);
  private Side by = Side.GUEST;
  private @Nullable String message;
  private Instant now = TWO_WEEKS_BEFORE;
  private AlterationStatus status = AlterationStatus.PROPOSED;

  private AlterationFixture() {
  }

  public static AlterationFixture anAlteration() {
    return new AlterationFixture();
  }

  public AlterationFixture withId(AlterationId given) {
    id = given;
    return this;
  }

  public AlterationFixture of(BookingId given) {
    booking = given;
    return this;
  }

  public AlterationFixture of(Terms given) {
    terms = given;
    return this;
  }

  public AlterationFixture to(StayDates given) {
    stay = given;
    return this;
  }

  public AlterationFixture to(String checkIn, String checkOut) {
    return to(StayDates.of(checkIn, checkOut));
  }

  public AlterationFixture forParty(Party given) {
    party = given;
    return this;
  }

  public AlterationFixture by(Side given) {
    by = given;
    return this;
  }

  public AlterationFixture saying(String given) {
    message = given;
    return this;
  }

  public AlterationFixture at(Instant given) {
    now = given;
    return this;
  }

  public AlterationFixture in(AlterationStatus given) {
    status = given;
    return this;
  }

  /** A new one, with its event. */
  public Alteration proposed() {
    var price = BookingFixture.priceFor(stay.count());
    return Alteration.propose(id, booking, terms,
        new Arrangement(stay, party, new Price(price.lines(), price.total(), price.share(), 10)), by, message, now);
  }

  /** As it would be loaded. */
  public Alteration build() {
    var it = proposed().snapshot();
    return Alteration.restore(new AlterationSnapshot(it.id(), 1, it.booking(), it.listing(), it.host(), it.guest(),
        it.by(), it.before(), it.after(), it.message(), it.createdAt(), it.closesAt(), it.answerBy(), null, null,
        status, it.statusSince(), null));
  }
}

package dev.roost.notification.application;

import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.spi.ToldStays.ToldStay;
import dev.roost.identity.spi.Mailboxes.Mailbox;
import dev.roost.identity.spi.People;
import dev.roost.identity.spi.People.Person;
import dev.roost.listing.spi.ListingFacts;
import dev.roost.listing.spi.ListingFacts.Facts;
import dev.roost.notification.application.Letter.Fact;
import dev.roost.notification.application.Letter.Fact.Amount;
import dev.roost.notification.application.Letter.Fact.Count;
import dev.roost.notification.application.Letter.Fact.DayTime;
import dev.roost.notification.application.Letter.Fact.Moment;
import dev.roost.notification.application.Letter.Fact.Term;
import dev.roost.notification.application.Letter.Fact.Words;
import dev.roost.platform.StayFiles.Entry;
import dev.roost.shared.UserId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be told of a stay, by the names under which texts speak of it. */
@Component
class StayTelling {

  private final ListingFacts listings;
  private final People people;

  StayTelling(ListingFacts listings, People people) {
    this.listings = listings;
    this.people = people;
  }

  /** Moments are told on the reader's clock, times of the stay on the listing's. */
  Map<String, Fact> of(ToldStay stay, Mailbox reader) {
    var names = people.find(List.of(stay.guest(), stay.host()));
    return of(stay, reader, listings.find(stay.listing()).map(Facts::title).orElse(""), nameIn(names, stay.guest()),
        nameIn(names, stay.host()));
  }

  static Map<String, Fact> of(ToldStay stay, Mailbox reader, String listing, String guest, String host) {
    var clocks = stay.clocks();
    var facts = new HashMap<String, Fact>();
    facts.put("listing", new Words(listing));
    facts.put("guest", new Words(guest));
    facts.put("host", new Words(host));
    facts.put("checkIn", new DayTime(stay.stay().checkIn(), clocks.checkIn()));
    facts.put("checkOut", new DayTime(stay.stay().checkOut(), clocks.checkOut()));
    facts.put("nights", new Count("night", stay.stay().count()));
    facts.put("guests", new Count("guest", stay.party().guests() + stay.party().infants()));
    facts.put("total", new Amount(stay.total()));
    facts.put("booking", new Words(stay.id().toString()));
    put(facts, "answerBy", stay.answerBy(), it -> new Moment(it, reader.zone()));
    put(facts, "guestMessage", stay.guestMessage(), Words::new);
    put(facts, "hostMessage", stay.hostMessage(), Words::new);
    put(facts, "comesBack", stay.comesBack(), Amount::new);
    put(facts, "amount", stay.overdue(), it -> new Amount(it.amount()));
    put(facts, "payBy", stay.overdue(), it -> new Moment(it.payBy(), reader.zone()));
    calledOffBy(stay.status()).ifPresent(it -> facts.put("calledOffBy", it));
    return facts;
  }

  /** The same for all that is ever said of this stay. */
  static Entry entry(ToldStay stay, Map<String, Fact> facts) {
    var title = facts.get("listing") instanceof Words(var text) ? text : "";
    var clocks = stay.clocks();
    return new Entry(stay.id().toString(), stay.version(), calledOffBy(stay.status()).isPresent(), title,
        stay.stay().checkIn().atTime(clocks.checkIn()), stay.stay().checkOut().atTime(clocks.checkOut()),
        clocks.zone(), stay.statusSince());
  }

  private static Optional<Fact> calledOffBy(BookingStatus status) {
    return switch (status) {
      case CANCELLED_BY_GUEST -> Optional.of(new Term("guest"));
      case CANCELLED_BY_HOST -> Optional.of(new Term("host"));
      case CANCELLED_UNPAID -> Optional.of(new Term("roost"));
      default -> Optional.empty();
    };
  }

  /** Somebody whose account was erased has no name any more. */
  private static String nameIn(Map<UserId, Person> names, UserId user) {
    var person = names.get(user);
    return person == null ? "Roost" : person.name();
  }

  private static <T> void put(Map<String, Fact> facts, String name, @Nullable T value, Function<T, Fact> fact) {
    if (value != null) {
      facts.put(name, fact.apply(value));
    }
  }
}

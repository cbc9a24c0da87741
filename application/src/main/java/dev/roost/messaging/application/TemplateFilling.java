package dev.roost.messaging.application;

import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.spi.BookedStays;
import dev.roost.booking.spi.BookedStays.BookedStay;
import dev.roost.booking.spi.BookedStays.GuestAt;
import dev.roost.identity.spi.People;
import dev.roost.identity.spi.People.Person;
import dev.roost.listing.spi.ExactAddresses;
import dev.roost.listing.spi.ListingFacts;
import dev.roost.messaging.contract.TemplateId;
import dev.roost.messaging.domain.Conversation;
import dev.roost.messaging.domain.MessageTemplates;
import dev.roost.messaging.domain.Placeholder;
import dev.roost.messaging.domain.TemplateText.Rendered;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills templates in: from the newest booking that came about, else from what the guest asked for. */
@Component
class TemplateFilling {

  /** In which the guest needs the address. */
  private static final Set<BookingStatus> EXPECTED = EnumSet.of(BookingStatus.CONFIRMED, BookingStatus.IN_STAY);

  private final MessageTemplates templates;
  private final BookedStays stays;
  private final ListingFacts listings;
  private final ExactAddresses addresses;
  private final People people;

  TemplateFilling(MessageTemplates templates, BookedStays stays, ListingFacts listings,
      ExactAddresses addresses, People people) {
    this.templates = templates;
    this.stays = stays;
    this.listings = listings;
    this.addresses = addresses;
    this.people = people;
  }

  /** A template of the host's own. */
  Rendered fillIn(Actor host, TemplateId id, Conversation conversation) {
    var owner = host.mustBeUser(Scope.MESSAGES_WRITE);
    return templates.find(id).filter(it -> it.owner().equals(owner))
        .orElseThrow(() -> new Refused(new NotFound("template", id.toString()))).text().render(values(conversation));
  }

  private Map<Placeholder, String> values(Conversation conversation) {
    var values = new EnumMap<Placeholder, String>(Placeholder.class);
    var listing = listings.find(conversation.listing()).orElseThrow();
    var named = people.find(Set.of(conversation.guest(), listing.owner()));
    put(values, Placeholder.GUEST, nameOf(named, conversation.guest()));
    put(values, Placeholder.HOST, nameOf(named, listing.owner()));
    put(values, Placeholder.LISTING, listing.title().isEmpty() ? null : listing.title());
    put(values, Placeholder.CHECK_IN_TIME, listing.checkInTime());
    put(values, Placeholder.CHECK_OUT_TIME, listing.checkOutTime());
    var booked = stays.of(List.of(new GuestAt(conversation.listing(), conversation.guest())));
    if (booked.isEmpty()) {
      putStay(values, conversation.inquiry().stay(), conversation.inquiry().guests());
    } else {
      putStay(values, booked.getFirst().stay(), booked.getFirst().guests());
    }
    if (booked.stream().map(BookedStay::status).anyMatch(EXPECTED::contains)) {
      put(values, Placeholder.ADDRESS, addresses.of(conversation.listing()).orElse(null));
    }
    return values;
  }

  private static void putStay(Map<Placeholder, String> values, @Nullable StayDates stay, @Nullable Integer guests) {
    put(values, Placeholder.GUESTS, guests);
    if (stay != null) {
      put(values, Placeholder.CHECK_IN, stay.checkIn());
      put(values, Placeholder.CHECK_OUT, stay.checkOut());
      put(values, Placeholder.NIGHTS, stay.count());
    }
  }

  private static void put(Map<Placeholder, String> values, Placeholder placeholder, @Nullable Object value) {
    if (value != null) {
      values.put(placeholder, value.toString());
    }
  }

  private static @Nullable String nameOf(Map<UserId, Person> people, UserId user) {
    var person = people.get(user);
    return person == null ? null : person.name();
  }
}

package dev.roost.messaging.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dev.roost.booking.spi.BookedStays;
import dev.roost.booking.spi.BookedStays.BookedStay;
import dev.roost.booking.spi.BookedStays.GuestAt;
import dev.roost.identity.spi.People;
import dev.roost.identity.spi.People.Person;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.spi.ListingFacts;
import dev.roost.listing.spi.ListingFacts.Facts;
import dev.roost.messaging.api.ConversationView;
import dev.roost.messaging.api.ConversationView.Asked;
import dev.roost.messaging.api.ConversationView.Booked;
import dev.roost.messaging.application.ConversationLists.Listed;
import dev.roost.messaging.domain.Conversation;
import dev.roost.shared.UserId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Conversations with names and stays: a fixed number of queries, however many they are. */
@Component
class ConversationViews {

  private final ListingFacts listings;
  private final People people;
  private final BookedStays stays;

  ConversationViews(ListingFacts listings, People people, BookedStays stays) {
    this.listings = listings;
    this.people = people;
    this.stays = stays;
  }

  ConversationView of(Listed listed) {
    return of(List.of(listed)).getFirst();
  }

  List<ConversationView> of(List<Listed> all) {
    var conversations = all.stream().map(Listed::conversation).toList();
    var facts = listings.find(conversations.stream().map(Conversation.Snapshot::listing).collect(toSet()));
    var named = people.find(Stream.concat(conversations.stream().map(Conversation.Snapshot::guest),
        facts.values().stream().map(Facts::owner)).collect(toSet()));
    var booked = stays.of(conversations.stream().map(ConversationViews::guestAt).collect(toSet())).stream()
        .collect(groupingBy(BookedStay::guestAt));
    return all.stream().map(it -> view(it, facts, named, booked.getOrDefault(guestAt(it.conversation()), List.of())))
        .toList();
  }

  private static ConversationView view(Listed listed, Map<ListingId, Facts> listings, Map<UserId, Person> people,
      List<BookedStay> booked) {
    var conversation = listed.conversation();
    var listing = listings.get(conversation.listing());
    if (listing == null) {
      throw new IllegalStateException("Conversation %s is about no listing".formatted(conversation.id()));
    }
    var last = listed.last();
    return new ConversationView(conversation.id(), conversation.listing(), listing.title(), conversation.guest(),
        nameOf(people.get(conversation.guest())), listing.owner(), nameOf(people.get(listing.owner())),
        new Asked(conversation.inquiry().stay(), conversation.inquiry().guests()),
        booked.isEmpty() ? null : booked(booked.getFirst()), booked.stream().anyMatch(BookedStay::agreed),
        last == null ? null : MessageViews.of(conversation.id(), last), listed.readUpTo(), listed.unread(),
        conversation.lastAt());
  }

  private static Booked booked(BookedStay stay) {
    return new Booked(stay.booking(), stay.status(), stay.stay(), stay.guests());
  }

  private static GuestAt guestAt(Conversation.Snapshot conversation) {
    return new GuestAt(conversation.listing(), conversation.guest());
  }

  private static @Nullable String nameOf(@Nullable Person person) {
    return person == null ? null : person.name();
  }
}

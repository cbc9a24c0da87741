package dev.roost.messaging.application;

import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.CARA;
import static roosttest.messaging.MessagingFixture.LOFT;

import dev.roost.messaging.api.AskHost;
import dev.roost.messaging.api.MessageView;
import dev.roost.messaging.api.MessageWriting;
import dev.roost.messaging.api.OwnConversations;
import dev.roost.messaging.api.OwnMessageTemplates;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.spi.WaitingMessages;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Actor;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import roosttest.booking.FakeListings;
import roosttest.identity.Actors;
import roosttest.listing.KnownPeople;
import roosttest.messaging.FakeBookedStays;
import roosttest.messaging.InMemoryArrivals;
import roosttest.messaging.InMemoryConversationLists;
import roosttest.messaging.InMemoryConversations;
import roosttest.messaging.InMemoryMessageTemplates;
import roosttest.messaging.InMemoryReadMarks;
import roosttest.messaging.MessagingFixture;
import roosttest.platform.InMemoryIdempotency;
import roosttest.platform.MutableClock;
import roosttest.platform.RecordedEvents;
import roosttest.platform.SequentialIds;

/** The use cases of messaging on ports in memory. */
final class MessagingDesk {

  final MutableClock clock = MutableClock.at(MessagingFixture.NOON);
  final RecordedEvents events = new RecordedEvents();
  final FakeBookedStays stays = new FakeBookedStays();
  final FakeListings listings = new FakeListings().with(LOFT);
  final InMemoryConversations stored = new InMemoryConversations();
  final InMemoryArrivals arrivals = new InMemoryArrivals();
  final OwnConversations conversations;
  final MessageWriting writing;
  final OwnMessageTemplates templates;
  final NoticeService notices;
  final LiveReads reads;
  final WaitingMessages waiting;

  MessagingDesk() {
    var marks = new InMemoryReadMarks();
    var kept = new InMemoryMessageTemplates();
    var people = new KnownPeople().with(ANNA, "Anna").with(CARA, "Cara");
    var idempotency = new InMemoryIdempotency(clock);
    var ids = new SequentialIds();
    var access = new ConversationAccess(listings);
    var desk = new ConversationDesk(stored, arrivals, events.publisher(), ids, clock);
    var lists = new InMemoryConversationLists(stored, marks);
    conversations = new OwnConversationService(stored, lists,
        new ConversationViews(listings, people, stays), access, marks, stays);
    writing = new MessageWritingService(idempotency, desk, access,
        new TemplateFilling(kept, stays, listings, _ -> Optional.of("Quay 1, 9000 Ghent"), people), listings, stays);
    templates = new OwnMessageTemplateService(kept, idempotency, ids, clock);
    notices = new NoticeService(desk, stays);
    reads = new LiveReads(arrivals, access);
    waiting = new WaitingMessageService(lists, listings);
  }

  /** Cara asks about the loft, the first three nights of July for two. */
  MessageView ask(String text) {
    return writing.ask(Actors.guest(), key(), new AskHost(LOFT, StayDates.of("2027-07-01", "2027-07-04"), 2, text))
        .answer();
  }

  MessageView write(Actor writer, ConversationId conversation, String text) {
    return writing.write(writer, key(), conversation, text).answer();
  }

  static IdempotencyKey key() {
    return new IdempotencyKey(UUID.randomUUID().toString());
  }

  static Refusal refusalOf(ThrowingCallable call) {
    return Optional.ofNullable(Assertions.catchThrowableOfType(Refused.class, call)).orElseThrow().refusal();
  }
}

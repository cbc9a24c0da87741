package dev.roost.http;

import dev.roost.booking.contract.BookingId;
import dev.roost.http.OwnershipMatrix.Who;
import dev.roost.messaging.api.AskHost;
import dev.roost.messaging.api.MessageWriting;
import dev.roost.messaging.api.OwnMessageTemplates;
import dev.roost.messaging.api.TemplateCommand;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.contract.TemplateId;
import dev.roost.shared.UserId;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the guest and the host say to each other. */
@Component
class MessagingThings implements Things {

  private final MessageWriting messages;
  private final OwnMessageTemplates templates;

  MessagingThings(MessageWriting messages, OwnMessageTemplates templates) {
    this.messages = messages;
    this.templates = templates;
  }

  @Override
  public Map<String, Recipe> recipes() {
    return Map.of("conversation", (cast, _) -> conversation(cast), "discussed", (cast, _) -> discussed(cast),
        "template", (cast, _) -> template(cast));
  }

  /** The guest asks about a listing. */
  private ConversationId conversation(Cast cast) {
    return messages.ask(World.guest(cast.user(Who.GUEST)), World.key(),
        new AskHost(cast.listing(), null, null, "Is there a lift?")).answer().conversation();
  }

  private BookingId discussed(Cast cast) {
    var booking = cast.booking();
    discuss(cast.user(Who.GUEST), booking);
    return booking;
  }

  /** The guest writes about a booking of theirs. */
  void discuss(UserId guest, BookingId booking) {
    messages.writeAbout(World.guest(guest), World.key(), booking, "When may we come?");
  }

  private TemplateId template(Cast cast) {
    return templates.create(cast.host(), World.key(), new TemplateCommand("Arrival", "Welcome to {listing}")).answer()
        .id();
  }
}

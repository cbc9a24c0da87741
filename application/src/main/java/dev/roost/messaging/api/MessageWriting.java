package dev.roost.messaging.api;

import dev.roost.booking.contract.BookingId;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.contract.TemplateId;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Actor;

/** Writing, for the guest and for hosts who manage bookings. */
public interface MessageWriting {

  /** Asks the hosts of a listing something, without booking it. */
  Once<MessageView> ask(Actor guest, IdempotencyKey key, AskHost command);

  Once<MessageView> write(Actor writer, IdempotencyKey key, ConversationId conversation, String text);

  /** In the conversation of a booking; begins it where nothing was said yet. */
  Once<MessageView> writeAbout(Actor writer, IdempotencyKey key, BookingId booking, String text);

  /** A template of the writer's, filled in for a conversation. */
  RenderedView preview(Actor host, ConversationId conversation, TemplateId template);

  /** Sends a template of the writer's, filled in; refused where there is nothing to fill in. */
  Once<MessageView> send(Actor host, IdempotencyKey key, ConversationId conversation, TemplateId template);
}

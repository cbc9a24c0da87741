package dev.roost.messaging.adapter.rest;

import dev.roost.messaging.api.MessageView;
import dev.roost.messaging.contract.NoticeCode;
import dev.roost.messaging.contract.Sender;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message. */
@Schema(name = "Message", description = "What was said in a conversation. It stays as it is.")
record MessageJson(
    @Schema(description = "Names the message.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e20") UUID id,
    @Schema(description = "The conversation.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e21") UUID conversationId,
    @Schema(description = "From 1, without gaps in the conversation: the order in which both sides read it.", example = "1") long number,
    @Schema(description = "GUEST, HOST (the owner or a co-host), or ROOST about a booking.", example = "GUEST") Sender by,
    @Schema(description = "Who wrote it; absent where Roost did.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e22") @Nullable UUID authorId,
    @Schema(description = "What it says; in English where Roost wrote it.", example = "Is there a lift?") String text,
    @Schema(description = "Whether contact data was hidden (•••) when it was written: no stay was confirmed yet.", example = "false") boolean masked,
    @Schema(description = "What Roost tells, to say it in other words; absent where a person wrote.", example = "BOOKING_CONFIRMED") @Nullable NoticeCode notice,
    @Schema(description = "What it is about: bookingId, alterationId, checkIn, checkOut, by, as far as they matter.", example = "{\"checkIn\": \"2027-05-01\"}") Map<String, String> parameters,
    @Schema(description = "When it was written, UTC.", example = "2027-04-01T09:30:00Z") Instant sentAt) {

  static MessageJson of(MessageView message) {
    var author = message.author();
    return new MessageJson(message.id().value(), message.conversation().value(), message.number(), message.by(),
        author == null ? null : author.value(), message.text(), message.masked(), message.notice(),
        message.parameters(), message.at());
  }
}

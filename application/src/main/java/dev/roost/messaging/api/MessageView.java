package dev.roost.messaging.api;

import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.contract.MessageId;
import dev.roost.messaging.contract.NoticeCode;
import dev.roost.messaging.contract.Sender;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message as both sides read it.
 *
 * @param number from 1, without gaps in the conversation
 * @param author absent where Roost wrote it
 * @param text what was written; in English where Roost wrote it
 * @param masked whether contact data was hidden when it was written
 * @param notice what Roost tells; absent where a person wrote it
 * @param parameters of the notice
 * @param at UTC
 */
public record MessageView(MessageId id, ConversationId conversation, long number, Sender by, @Nullable UserId author,
    String text, boolean masked, @Nullable NoticeCode notice, Map<String, String> parameters, Instant at) {
  public MessageView {
    parameters = Map.copyOf(parameters);
  }
}

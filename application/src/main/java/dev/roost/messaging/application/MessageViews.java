package dev.roost.messaging.application;

import dev.roost.messaging.api.MessageView;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.domain.Message;
import dev.roost.messaging.domain.Message.Notice;
import dev.roost.messaging.domain.Message.Words;
import java.util.Map;

/** Messages as both sides read them. */
final class MessageViews {

  private MessageViews() {
  }

  static MessageView of(ConversationId conversation, Message message) {
    return switch (message.content()) {
      case Words(var text, var masked) -> new MessageView(message.id(), conversation, message.number(), message.by(),
          message.author(), text, masked, null, Map.of(), message.at());
      case Notice(var code, _, var parameters) -> new MessageView(message.id(), conversation, message.number(),
          message.by(), null, code.text(parameters), false, code, parameters, message.at());
    };
  }
}

package dev.roost.messaging.adapter.jooq;

import static dev.roost.messaging.adapter.jooq.generated.Tables.CONVERSATION;
import static dev.roost.messaging.adapter.jooq.generated.Tables.MESSAGE;

import dev.roost.listing.contract.ListingId;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.contract.MessageId;
import dev.roost.messaging.contract.NoticeCode;
import dev.roost.messaging.contract.Sender;
import dev.roost.messaging.domain.Conversation;
import dev.roost.messaging.domain.Inquiry;
import dev.roost.messaging.domain.Message;
import dev.roost.messaging.domain.Message.Content;
import dev.roost.messaging.domain.Message.Notice;
import dev.roost.messaging.domain.Message.Words;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Conversations and messages to rows and back. */
final class ConversationRows {

  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};

  private ConversationRows() {
  }

  static Conversation.Snapshot conversation(Record row) {
    return new Conversation.Snapshot(new ConversationId(row.get(CONVERSATION.ID)), row.get(CONVERSATION.VERSION),
        new ListingId(row.get(CONVERSATION.LISTING_ID)), new UserId(row.get(CONVERSATION.GUEST_ID)),
        row.get(CONVERSATION.OPENED_AT), inquiry(row), row.get(CONVERSATION.LAST_NUMBER),
        row.get(CONVERSATION.LAST_AT));
  }

  static Map<Field<?>, @Nullable Object> changeable(Conversation.Snapshot stored) {
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    var stay = stored.inquiry().stay();
    row.put(CONVERSATION.CHECK_IN, stay == null ? null : stay.checkIn());
    row.put(CONVERSATION.CHECK_OUT, stay == null ? null : stay.checkOut());
    row.put(CONVERSATION.GUESTS, stored.inquiry().guests());
    row.put(CONVERSATION.LAST_NUMBER, stored.lastNumber());
    row.put(CONVERSATION.LAST_AT, stored.lastAt());
    return row;
  }

  static Message message(Record row) {
    UUID author = row.get(MESSAGE.AUTHOR_ID);
    return new Message(new MessageId(row.get(MESSAGE.ID)), row.get(MESSAGE.NUMBER),
        Sender.valueOf(row.get(MESSAGE.WRITTEN_BY)), author == null ? null : new UserId(author), content(row),
        row.get(MESSAGE.SENT_AT));
  }

  static Map<Field<?>, @Nullable Object> of(ConversationId conversation, Message message) {
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    var author = message.author();
    row.put(MESSAGE.CONVERSATION_ID, conversation.value());
    row.put(MESSAGE.NUMBER, message.number());
    row.put(MESSAGE.ID, message.id().value());
    row.put(MESSAGE.WRITTEN_BY, message.by().name());
    row.put(MESSAGE.AUTHOR_ID, author == null ? null : author.value());
    row.put(MESSAGE.SENT_AT, message.at());
    switch (message.content()) {
      case Words(var text, var masked) -> {
        row.put(MESSAGE.CONTENT, text);
        row.put(MESSAGE.MASKED, masked);
      }
      case Notice(var code, var occasion, var parameters) -> {
        row.put(MESSAGE.NOTICE, code.name());
        row.put(MESSAGE.OCCASION, occasion);
        row.put(MESSAGE.PARAMETERS, JSONB.valueOf(JSON.writeValueAsString(parameters)));
      }
    }
    return row;
  }

  private static Content content(Record row) {
    String notice = row.get(MESSAGE.NOTICE);
    return notice == null
        ? new Words(row.get(MESSAGE.CONTENT), row.get(MESSAGE.MASKED))
        : new Notice(NoticeCode.valueOf(notice), row.get(MESSAGE.OCCASION),
            JSON.readValue(row.get(MESSAGE.PARAMETERS).data(), PARAMETERS));
  }

  private static Inquiry inquiry(Record row) {
    LocalDate checkIn = row.get(CONVERSATION.CHECK_IN);
    return new Inquiry(checkIn == null ? null : new StayDates(checkIn, row.get(CONVERSATION.CHECK_OUT)),
        row.get(CONVERSATION.GUESTS));
  }
}

package dev.roost.messaging.adapter.jooq;

import static dev.roost.messaging.adapter.jooq.generated.Tables.CONVERSATION;
import static dev.roost.messaging.adapter.jooq.generated.Tables.MESSAGE;
import static dev.roost.messaging.adapter.jooq.generated.Tables.READ_MARK;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectCount;

import dev.roost.listing.contract.ListingId;
import dev.roost.messaging.application.ConversationLists;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.domain.Message;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.springframework.stereotype.Component;

@Component
class JooqConversationLists implements ConversationLists {

  private static final Field<Long> READ_UP_TO = coalesce(READ_MARK.NUMBER, inline(0L)).as("read_up_to");
  private static final String UNREAD = "unread";

  private final DSLContext db;

  JooqConversationLists(DSLContext db) {
    this.db = db;
  }

  @Override
  public Page<Listed> list(Whose whose, UserId reader, PageRequest page) {
    var after = page.after() == null ? null : Place.parse(page.after());
    var found = select(reader).where(isOne(whose))
        .and(after == null
            ? noCondition()
            : row(CONVERSATION.LAST_AT, CONVERSATION.ID).lt(after.at(), after.id()))
        .orderBy(CONVERSATION.LAST_AT.desc(), CONVERSATION.ID.desc()).limit(page.limit() + 1)
        .fetch(JooqConversationLists::listed);
    if (found.size() <= page.limit()) {
      return new Page<>(found, null);
    }
    var items = found.subList(0, page.limit());
    var last = items.getLast().conversation();
    return new Page<>(items, new Place(last.lastAt(), last.id().value()).toString());
  }

  @Override
  public Optional<Listed> find(ConversationId conversation, UserId reader) {
    return select(reader).where(CONVERSATION.ID.eq(conversation.value()))
        .fetchOptional(JooqConversationLists::listed);
  }

  @Override
  public Page<Message> messages(ConversationId conversation, PageRequest page) {
    var found = db.selectFrom(MESSAGE).where(MESSAGE.CONVERSATION_ID.eq(conversation.value()))
        .and(page.after() == null ? noCondition() : MESSAGE.NUMBER.lt(Long.parseLong(page.after())))
        .orderBy(MESSAGE.NUMBER.desc()).limit(page.limit() + 1).fetch(ConversationRows::message);
    if (found.size() <= page.limit()) {
      return new Page<>(found, null);
    }
    var items = found.subList(0, page.limit());
    return new Page<>(items, Long.toString(items.getLast().number()));
  }

  /** What is unread is counted from where the reader stopped on: the messages after it, without their own. */
  private SelectOnConditionStep<Record> select(UserId reader) {
    var later = MESSAGE.as("later");
    var unread = field(selectCount().from(later).where(later.CONVERSATION_ID.eq(CONVERSATION.ID),
        later.NUMBER.gt(coalesce(READ_MARK.NUMBER, inline(0L))), later.AUTHOR_ID.isDistinctFrom(reader.value())))
        .as(UNREAD);
    return db.select(CONVERSATION.fields()).select(MESSAGE.fields()).select(READ_UP_TO, unread).from(CONVERSATION)
        .leftJoin(MESSAGE).on(MESSAGE.CONVERSATION_ID.eq(CONVERSATION.ID), MESSAGE.NUMBER.eq(CONVERSATION.LAST_NUMBER))
        .leftJoin(READ_MARK)
        .on(READ_MARK.CONVERSATION_ID.eq(CONVERSATION.ID), READ_MARK.READER_ID.eq(reader.value()));
  }

  private static Condition isOne(Whose whose) {
    var guest = whose.guest();
    var asGuest = guest == null ? falseCondition() : CONVERSATION.GUEST_ID.eq(guest.value());
    return whose.listings().isEmpty()
        ? asGuest
        : asGuest.or(
            CONVERSATION.LISTING_ID.eq(any(whose.listings().stream().map(ListingId::value).toArray(UUID[]::new))));
  }

  private static Listed listed(Record row) {
    return new Listed(ConversationRows.conversation(row),
        row.get(MESSAGE.NUMBER) == null ? null : ConversationRows.message(row), row.get(READ_UP_TO),
        row.get(UNREAD, Long.class));
  }

  /** Where a conversation stands in the list. */
  private record Place(Instant at, UUID id) {

    static Place parse(String text) {
      var parts = text.split(" ", 2);
      return new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
    }

    @Override
    public String toString() {
      return at + " " + id;
    }
  }
}

package dev.roost.messaging.adapter.jooq;

import static dev.roost.messaging.adapter.jooq.generated.Tables.CONVERSATION;
import static dev.roost.messaging.adapter.jooq.generated.Tables.MESSAGE;
import static dev.roost.messaging.adapter.jooq.generated.Tables.READ_MARK;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectCount;

import dev.roost.listing.contract.ListingId;
import dev.roost.messaging.application.ConversationLists;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.contract.MessageId;
import dev.roost.messaging.contract.Sender;
import dev.roost.messaging.domain.Message;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
class JooqConversationLists implements ConversationLists {

  private static final Field<Long> READ_UP_TO = coalesce(READ_MARK.NUMBER, inline(0L)).as("read_up_to");
  private static final String UNREAD = "unread";
  private static final String WAITING = "waiting";

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

  @Override
  public Map<MessageId, Sender> writersOf(Collection<MessageId> messages) {
    var ids = messages.stream().map(MessageId::value).toArray(UUID[]::new);
    return db.select(MESSAGE.ID, MESSAGE.WRITTEN_BY).from(MESSAGE).where(MESSAGE.ID.eq(any(ids)))
        .fetchMap(row -> new MessageId(row.value1()), row -> Sender.valueOf(row.value2()));
  }

  /** Whatever was read is at the reader's mark; whatever was answered lies before the last word of their side. */
  @Override
  public Optional<Backlog> backlog(MessageId message, UserId reader) {
    var named = MESSAGE.as("named");
    var answer = MESSAGE.as("answer");
    var roost = inline(Sender.ROOST.name());
    var read = DSL.select(READ_MARK.NUMBER).from(READ_MARK)
        .where(READ_MARK.CONVERSATION_ID.eq(named.CONVERSATION_ID), READ_MARK.READER_ID.eq(reader.value()));
    var answered = DSL.select(max(answer.NUMBER)).from(answer).where(answer.CONVERSATION_ID.eq(named.CONVERSATION_ID),
        answer.WRITTEN_BY.ne(named.WRITTEN_BY), answer.WRITTEN_BY.ne(roost));
    // What is null here counts for nothing: nothing was read, or nothing answered.
    var after = coalesce(greatest(field(read), field(answered)), inline(0L));
    return db.select(CONVERSATION.ID, CONVERSATION.LISTING_ID, CONVERSATION.GUEST_ID).select(MESSAGE.fields())
        .select(count().over().as(WAITING)).from(named).join(CONVERSATION).on(CONVERSATION.ID.eq(named.CONVERSATION_ID))
        .join(MESSAGE).on(MESSAGE.CONVERSATION_ID.eq(named.CONVERSATION_ID), MESSAGE.WRITTEN_BY.eq(named.WRITTEN_BY),
            MESSAGE.NUMBER.gt(after))
        .where(named.ID.eq(message.value()), named.WRITTEN_BY.ne(roost)).orderBy(MESSAGE.NUMBER).limit(1)
        .fetchOptional(row -> new Backlog(new ConversationId(row.get(CONVERSATION.ID)),
            new ListingId(row.get(CONVERSATION.LISTING_ID)), new UserId(row.get(CONVERSATION.GUEST_ID)),
            ConversationRows.message(row), row.get(WAITING, Long.class)));
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

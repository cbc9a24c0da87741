package dev.roost.messaging.adapter.jooq;

import static dev.roost.messaging.adapter.jooq.generated.Tables.CONVERSATION;
import static dev.roost.messaging.adapter.jooq.generated.Tables.MESSAGE;
import static dev.roost.messaging.adapter.jooq.generated.Tables.READ_MARK;
import static dev.roost.messaging.adapter.jooq.generated.Tables.TEMPLATE;
import static dev.roost.platform.HeldTable.exported;
import static dev.roost.platform.HeldTable.impersonal;
import static dev.roost.platform.HeldTable.kept;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.select;

import dev.roost.platform.DataSubject;
import dev.roost.platform.ExportSink;
import dev.roost.platform.HeldTable;
import dev.roost.platform.PersonalData;
import dev.roost.platform.jooq.ExportedRows;
import dev.roost.platform.jooq.PersonalTexts;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class MessagingPersonalData implements PersonalData {

  private static final PersonalTexts<?> OTHERS = new PersonalTexts<>(MESSAGE, MESSAGE.ID, List.of(MESSAGE.CONTENT));

  private final DSLContext db;

  MessagingPersonalData(DSLContext db) {
    this.db = db;
  }

  @Override
  public String schema() {
    return "messaging";
  }

  @Override
  public List<HeldTable> tables() {
    return List.of(
        exported("conversation", "conversations").erased("stays, without what the guest had asked for")
            .asLongAs("guest and listing"),
        exported("message", "messages").erased("own words go; in the words of others the name goes")
            .asLongAs("its conversation"),
        exported("template", "message-templates").erased("goes").asLongAs("the host wants it"),
        kept("read_mark", "how far somebody has read shows in the messages").erased("goes")
            .asLongAs("its conversation"),
        kept("arrival", "says that messages came, which are exported").erased("stays for its time, without words")
            .forgotten("7 days", "messaging.forget-arrivals"),
        impersonal("arrivals_forgotten"));
  }

  @Override
  public void export(DataSubject subject, ExportSink sink) {
    var user = subject.user().value();
    new ExportedRows(db, sink)
        .write("conversations", CONVERSATION, isOf(subject))
        .write("messages", MESSAGE, MESSAGE.AUTHOR_ID.eq(user)
            .or(MESSAGE.CONVERSATION_ID.in(select(CONVERSATION.ID).from(CONVERSATION).where(isOf(subject)))))
        .write("message-templates", TEMPLATE, TEMPLATE.OWNER_ID.eq(user));
  }

  @Override
  public void erase(DataSubject subject) {
    var user = subject.user().value();
    var conversations = select(CONVERSATION.ID).from(CONVERSATION).where(isOf(subject));
    db.update(MESSAGE).set(MESSAGE.CONTENT, DataSubject.GONE).set(MESSAGE.MASKED, false)
        .where(MESSAGE.AUTHOR_ID.eq(user), MESSAGE.CONTENT.ne(DataSubject.GONE)).execute();
    OTHERS.mask(db, subject, MESSAGE.CONVERSATION_ID.in(conversations));
    db.update(CONVERSATION).setNull(CONVERSATION.CHECK_IN).setNull(CONVERSATION.CHECK_OUT).setNull(CONVERSATION.GUESTS)
        .set(CONVERSATION.VERSION, CONVERSATION.VERSION.plus(1))
        .where(CONVERSATION.GUEST_ID.eq(user), CONVERSATION.CHECK_IN.isNotNull().or(CONVERSATION.GUESTS.isNotNull()))
        .execute();
    db.deleteFrom(TEMPLATE).where(TEMPLATE.OWNER_ID.eq(user)).execute();
    db.deleteFrom(READ_MARK).where(READ_MARK.READER_ID.eq(user)).execute();
  }

  private static Condition isOf(DataSubject subject) {
    return CONVERSATION.GUEST_ID.eq(subject.user().value())
        .or(CONVERSATION.LISTING_ID.eq(any(subject.listingIds())));
  }
}

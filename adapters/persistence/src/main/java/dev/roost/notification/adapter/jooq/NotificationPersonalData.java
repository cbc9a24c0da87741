package dev.roost.notification.adapter.jooq;

import static dev.roost.notification.adapter.jooq.generated.Tables.DELIVERY;
import static dev.roost.notification.adapter.jooq.generated.Tables.ENDPOINT;
import static dev.roost.notification.adapter.jooq.generated.Tables.EVENT;
import static dev.roost.notification.adapter.jooq.generated.Tables.MAIL;
import static dev.roost.notification.adapter.jooq.generated.Tables.MAIL_PREFERENCE;
import static dev.roost.platform.HeldTable.exported;
import static dev.roost.platform.HeldTable.impersonal;
import static dev.roost.platform.HeldTable.kept;
import static org.jooq.impl.DSL.select;

import dev.roost.platform.DataSubject;
import dev.roost.platform.ExportSink;
import dev.roost.platform.HeldTable;
import dev.roost.platform.PersonalData;
import dev.roost.platform.jooq.ExportedRows;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class NotificationPersonalData implements PersonalData {

  private static final String EVENTS_GO = "notification.forget-events";
  private static final String AS_EVENTS = "31 days, or as the events' setting says";

  private final DSLContext db;

  NotificationPersonalData(DSLContext db) {
    this.db = db;
  }

  @Override
  public String schema() {
    return "notification";
  }

  @Override
  public List<HeldTable> tables() {
    return List.of(
        exported("event", "events").erased("stays for its time: that something happened, without words")
            .forgotten(AS_EVENTS, EVENTS_GO),
        exported("endpoint", "webhook-endpoints").erased("goes").asLongAs("its owner wants it"),
        exported("delivery", "webhook-deliveries").erased("goes").forgotten(AS_EVENTS, EVENTS_GO),
        kept("attempt", "answers of the owner's own program").erased("goes").forgotten(AS_EVENTS, EVENTS_GO),
        exported("mail", "mails").erased("goes: what is waiting is not sent")
            .forgotten("31 days", "notification.forget-mail"),
        exported("mail_preference", "mail-preferences").erased("goes").asLongAs("the account"),
        impersonal("spread"), impersonal("mail_spread"));
  }

  @Override
  public void export(DataSubject subject, ExportSink sink) {
    var user = subject.user().value();
    new ExportedRows(db, sink)
        .write("events", EVENT, EVENT.USER_ID.eq(user), EVENT.TRANSACTION, EVENT.SEQUENCE)
        .write("webhook-endpoints", ENDPOINT, ENDPOINT.OWNER_ID.eq(user))
        .write("webhook-deliveries", DELIVERY,
            DELIVERY.ENDPOINT_ID.in(select(ENDPOINT.ID).from(ENDPOINT).where(ENDPOINT.OWNER_ID.eq(user))))
        .write("mails", MAIL, MAIL.READER_ID.eq(user))
        .write("mail-preferences", MAIL_PREFERENCE, MAIL_PREFERENCE.USER_ID.eq(user));
  }

  /** Deliveries and what was tried of them go with their endpoint. */
  @Override
  public void erase(DataSubject subject) {
    var user = subject.user().value();
    db.deleteFrom(ENDPOINT).where(ENDPOINT.OWNER_ID.eq(user)).execute();
    db.deleteFrom(MAIL).where(MAIL.READER_ID.eq(user)).execute();
    db.deleteFrom(MAIL_PREFERENCE).where(MAIL_PREFERENCE.USER_ID.eq(user)).execute();
  }
}

package dev.roost.notification.adapter.jooq;

import static dev.roost.notification.adapter.jooq.generated.Tables.MAIL_PREFERENCE;

import dev.roost.notification.application.MailPreferences;
import dev.roost.notification.contract.MailCategory;
import dev.roost.shared.UserId;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class JooqMailPreferences implements MailPreferences {

  private final DSLContext db;

  JooqMailPreferences(DSLContext db) {
    this.db = db;
  }

  @Override
  public Set<MailCategory> turnedOff(UserId reader) {
    return db.select(MAIL_PREFERENCE.TURNED_OFF).from(MAIL_PREFERENCE).where(MAIL_PREFERENCE.USER_ID.eq(reader.value()))
        .fetchSet(row -> MailCategory.valueOf(row.value1()));
  }

  @Override
  public void turnOff(UserId reader, MailCategory category) {
    db.insertInto(MAIL_PREFERENCE).set(MAIL_PREFERENCE.USER_ID, reader.value())
        .set(MAIL_PREFERENCE.TURNED_OFF, category.name()).onConflictDoNothing().execute();
  }

  @Override
  public void replace(UserId reader, Set<MailCategory> turnedOff) {
    db.deleteFrom(MAIL_PREFERENCE).where(MAIL_PREFERENCE.USER_ID.eq(reader.value()),
        MAIL_PREFERENCE.TURNED_OFF.notIn(turnedOff.stream().map(Enum::name).toList())).execute();
    turnedOff.forEach(category -> turnOff(reader, category));
  }
}

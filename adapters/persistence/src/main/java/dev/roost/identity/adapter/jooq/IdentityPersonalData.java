package dev.roost.identity.adapter.jooq;

import static dev.roost.identity.adapter.jooq.generated.Tables.API_KEY;
import static dev.roost.identity.adapter.jooq.generated.Tables.CREDENTIAL;
import static dev.roost.identity.adapter.jooq.generated.Tables.SESSION;
import static dev.roost.identity.adapter.jooq.generated.Tables.USER_ACCOUNT;
import static dev.roost.identity.adapter.jooq.generated.Tables.VERIFICATION;
import static dev.roost.platform.HeldTable.exported;
import static dev.roost.platform.HeldTable.impersonal;
import static dev.roost.platform.HeldTable.kept;
import static org.jooq.impl.DSL.currentInstant;

import dev.roost.platform.DataSubject;
import dev.roost.platform.ExportSink;
import dev.roost.platform.HeldTable;
import dev.roost.platform.PersonalData;
import dev.roost.platform.jooq.ExportedRows;
import dev.roost.shared.Actor.Role;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class IdentityPersonalData implements PersonalData {

  private static final String[] NONE = {};
  private static final String GOES = "goes";
  private static final String ACCOUNT = "the account";

  private final DSLContext db;

  IdentityPersonalData(DSLContext db) {
    this.db = db;
  }

  @Override
  public String schema() {
    return "identity";
  }

  @Override
  public List<HeldTable> tables() {
    return List.of(
        exported("user_account", "account").erased("the row stays, with nothing in it but what refers to it")
            .asLongAs("bookings and books refer to it"),
        exported("session", "sessions").erased(GOES)
            .forgotten("30 days after the login, 7 after the last use", "identity.forget-ended-sessions"),
        exported("api_key", "api-keys").erased(GOES).asLongAs(ACCOUNT),
        kept("credential", "the hash of a password is of no use to anybody").erased(GOES).asLongAs(ACCOUNT),
        kept("verification", "tokens that are on their way by mail").erased(GOES)
            .forgotten("when the token has run out", "identity.forget-expired-mail-tokens"),
        kept("attempt", "whose attempts they are is hashed").erased("stays until its window is over")
            .forgotten("when the window is over, an hour at most", "identity.forget-old-attempts"),
        impersonal("cache_generation"));
  }

  @Override
  public List<Obstacle> inTheWay(DataSubject subject) {
    var administers = db.fetchExists(USER_ACCOUNT, USER_ACCOUNT.ID.eq(subject.user().value())
        .and(USER_ACCOUNT.ROLES.contains(new String[]{Role.ADMIN.name()})));
    return administers ? List.of(new Obstacle("administrator-role", 1)) : List.of();
  }

  @Override
  public void export(DataSubject subject, ExportSink sink) {
    var user = subject.user().value();
    new ExportedRows(db, sink)
        .write("account", USER_ACCOUNT, USER_ACCOUNT.ID.eq(user))
        .write("sessions", SESSION, SESSION.USER_ID.eq(user), SESSION.TOKEN_HASH)
        .write("api-keys", API_KEY, API_KEY.USER_ID.eq(user), API_KEY.TOKEN_HASH);
  }

  @Override
  public void erase(DataSubject subject) {
    var user = subject.user().value();
    db.deleteFrom(SESSION).where(SESSION.USER_ID.eq(user)).execute();
    db.deleteFrom(API_KEY).where(API_KEY.USER_ID.eq(user)).execute();
    db.deleteFrom(VERIFICATION).where(VERIFICATION.USER_ID.eq(user)).execute();
    db.deleteFrom(CREDENTIAL).where(CREDENTIAL.USER_ID.eq(user)).execute();
    db.update(USER_ACCOUNT)
        .setNull(USER_ACCOUNT.EMAIL).setNull(USER_ACCOUNT.EMAIL_VERIFIED_AT)
        .set(USER_ACCOUNT.NAME, DataSubject.GONE)
        .set(USER_ACCOUNT.LANGUAGES, NONE)
        .set(USER_ACCOUNT.ABOUT, "")
        .set(USER_ACCOUNT.TIME_ZONE, "UTC")
        .set(USER_ACCOUNT.CURRENCY, "EUR")
        .set(USER_ACCOUNT.ROLES, NONE)
        .set(USER_ACCOUNT.ERASED_AT, currentInstant())
        .set(USER_ACCOUNT.VERSION, USER_ACCOUNT.VERSION.plus(1))
        .where(USER_ACCOUNT.ID.eq(user), USER_ACCOUNT.ERASED_AT.isNull()).execute();
  }
}

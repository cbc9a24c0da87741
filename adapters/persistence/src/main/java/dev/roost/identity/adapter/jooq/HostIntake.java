package dev.roost.identity.adapter.jooq;

import static dev.roost.identity.adapter.jooq.generated.Tables.USER_ACCOUNT;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;

import dev.roost.identity.domain.ExternalReference;
import dev.roost.identity.domain.ImportedHost;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.UserId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Takes imported hosts in, a thousand at a time with two statements. */
final class HostIntake {

  private static final int AT_ONCE = 1_000;
  private static final String[] NO_LANGUAGE = {};
  private static final String[] HOST = {Role.HOST.name()};

  private final DSLContext db;

  HostIntake(DSLContext db) {
    this.db = db;
  }

  Map<ExternalReference, UserId> takeIn(Collection<ImportedHost> hosts) {
    // In one order, so that two imports of the same hosts wait for one another instead of deadlocking.
    var sorted = new ArrayList<>(hosts);
    sorted.sort(Comparator.comparing(host -> host.reference().value()));
    var taken = HashMap.<ExternalReference, UserId>newHashMap(hosts.size());
    for (var from = 0; from < sorted.size(); from += AT_ONCE) {
      var some = sorted.subList(from, Math.min(sorted.size(), from + AT_ONCE));
      upsert(some);
      taken.putAll(idsOf(some));
    }
    return taken;
  }

  private void upsert(List<ImportedHost> hosts) {
    var rows = hosts.stream().map(host -> row(host.id().value(), 1L, host.name(), NO_LANGUAGE, host.about(), "UTC",
        "EUR", HOST, host.reference().value(), host.memberSince())).toList();
    db.insertInto(USER_ACCOUNT, USER_ACCOUNT.ID, USER_ACCOUNT.VERSION, USER_ACCOUNT.NAME, USER_ACCOUNT.LANGUAGES,
        USER_ACCOUNT.ABOUT, USER_ACCOUNT.TIME_ZONE, USER_ACCOUNT.CURRENCY, USER_ACCOUNT.ROLES,
        USER_ACCOUNT.EXTERNAL_REFERENCE, USER_ACCOUNT.CREATED_AT)
        .valuesOfRows(rows)
        .onConflict(USER_ACCOUNT.EXTERNAL_REFERENCE).doUpdate()
        .set(USER_ACCOUNT.NAME, excluded(USER_ACCOUNT.NAME))
        .set(USER_ACCOUNT.ABOUT, excluded(USER_ACCOUNT.ABOUT))
        .set(USER_ACCOUNT.VERSION, USER_ACCOUNT.VERSION.plus(1))
        .where(USER_ACCOUNT.EMAIL_VERIFIED_AT.isNull(), UserRows.NOT_ERASED)
        .and(row(USER_ACCOUNT.NAME, USER_ACCOUNT.ABOUT)
            .ne(row(excluded(USER_ACCOUNT.NAME), excluded(USER_ACCOUNT.ABOUT))))
        .execute();
  }

  private Map<ExternalReference, UserId> idsOf(List<ImportedHost> hosts) {
    var references = hosts.stream().map(host -> host.reference().value()).toArray(String[]::new);
    return db.select(USER_ACCOUNT.EXTERNAL_REFERENCE, USER_ACCOUNT.ID).from(USER_ACCOUNT)
        .where(USER_ACCOUNT.EXTERNAL_REFERENCE.eq(any(references)))
        .fetchMap(row -> new ExternalReference(row.value1()), row -> new UserId(row.value2()));
  }
}

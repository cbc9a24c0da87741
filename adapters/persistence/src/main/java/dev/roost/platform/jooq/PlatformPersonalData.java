package dev.roost.platform.jooq;

import static dev.roost.platform.HeldTable.impersonal;
import static dev.roost.platform.HeldTable.kept;
import static dev.roost.platform.jooq.generated.Tables.ABANDONED_EVENT;
import static dev.roost.platform.jooq.generated.Tables.IDEMPOTENCY_KEY;
import static org.jooq.impl.DSL.falseCondition;

import dev.roost.platform.DataSubject;
import dev.roost.platform.ExportSink;
import dev.roost.platform.HeldTable;
import dev.roost.platform.PersonalData;
import dev.roost.shared.Actor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

@Component
class PlatformPersonalData implements PersonalData {

  private final DSLContext db;

  PlatformPersonalData(DSLContext db) {
    this.db = db;
  }

  @Override
  public String schema() {
    return "platform";
  }

  @Override
  public List<HeldTable> tables() {
    return List.of(
        kept("idempotency_key", "answers that were given, about things that are exported")
            .erased("goes, also where others were told of the person")
            .forgotten("24 hours", "platform.forget-idempotency-keys"),
        kept("event_publication", "ids of things that are exported").erased("goes when its listener is done")
            .asLongAs("its listener is not done"),
        kept("abandoned_event", "ids of things that are exported").erased("goes where it has the name")
            .forgotten("90 days", "platform.recover-events"),
        impersonal("scheduled_tasks"), impersonal("secret"), impersonal("flyway_history"));
  }

  @Override
  public void export(DataSubject subject, ExportSink sink) {
    // Everything is exported where it belongs.
  }

  /**
   * Answers to others may have words of the person or about them, such as a review with its reply. Those who send such a request once
   * more within the day are not answered from memory then; what it did, its own rule refuses to do twice.
   */
  @Override
  public void erase(DataSubject subject) {
    var told = new ArrayList<>(subject.names());
    told.add(subject.user().toString());
    db.deleteFrom(IDEMPOTENCY_KEY)
        .where(IDEMPOTENCY_KEY.OWNER.eq(Actor.user(subject.user(), Set.of()).label())
            .or(tells(IDEMPOTENCY_KEY.ANSWER.cast(SQLDataType.CLOB), told)))
        .execute();
    db.deleteFrom(ABANDONED_EVENT).where(tells(ABANDONED_EVENT.SERIALIZED_EVENT, subject.names())).execute();
  }

  private static Condition tells(Field<String> text, Collection<String> words) {
    return words.stream().map(text::containsIgnoreCase).reduce(falseCondition(), Condition::or);
  }
}
